use crate::grade::corrections::Regrade;
use crate::grade::{Graded, GradedItem, Total};
use crate::item::{ItemId, Points, Score};
use crate::quiz::FormId;
use crate::submission::StudentId;

/// A student for whom the corrections change something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Who.
    pub student: StudentId,
    /// Their form.
    pub form: FormId,
    /// The sum of marks by the key as it was made.
    pub before: Total,
    /// The sum with the corrections.
    pub after: Total,
    /// The questions that count otherwise for them, as their form numbers them.
    pub items: Vec<ChangedItem>,
}

/// A question that counts otherwise for a student.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedItem {
    /// The item.
    pub id: ItemId,
    /// Its number on the student's form.
    pub number: usize,
    /// What it earned, of how many points; no score where it awaited a mark.
    pub before: (Option<Score>, Points),
    /// What it earns now.
    pub after: (Option<Score>, Points),
}

impl Regrade<'_> {
    /// Everybody whose points, possible points or awaited points change, in the order of the class.
    #[must_use]
    pub fn changed(&self) -> Vec<Changed> {
        self.before
            .iter()
            .zip(&self.after)
            .filter_map(|(before, after)| changed(before, after))
            .collect()
    }
}

fn changed(before: &Graded, after: &Graded) -> Option<Changed> {
    let worth = |item: &GradedItem| (item.score(), item.points());
    let items: Vec<ChangedItem> = before
        .items
        .iter()
        .zip(&after.items)
        .filter(|(before, after)| worth(before) != worth(after))
        .map(|(before, after)| ChangedItem {
            id: before.key.id.clone(),
            number: before.question.number,
            before: worth(before),
            after: worth(after),
        })
        .collect();
    (!items.is_empty()).then(|| Changed {
        student: after.student.clone(),
        form: after.form.clone(),
        before: before.total(),
        after: after.total(),
        items,
    })
}
