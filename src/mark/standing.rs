use crate::mark::desk::Desk;
use crate::submission::HandMark;

/// How it stands with a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing<'d> {
    /// None of its answers is marked.
    Open,
    /// All its answers are marked alike.
    Marked(&'d HandMark),
    /// Some of its answers are marked, or they are marked differently: a person has to decide. The marks so far.
    Mixed(Vec<&'d HandMark>),
}

/// How far the marking is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// All answers that awaited a person.
    pub answers: usize,
    /// Those that have their mark.
    pub answers_marked: usize,
    /// All groups.
    pub groups: usize,
    /// Those that are decided.
    pub groups_marked: usize,
}

impl Desk {
    /// How it stands with a group; open where there is none of this number.
    #[must_use]
    pub fn standing(&self, group: usize) -> Standing<'_> {
        let Some(decided) = self.decided.get(group) else {
            return Standing::Open;
        };
        let marks: Vec<&HandMark> = decided.marks.iter().flatten().collect();
        match marks.as_slice() {
            [] => Standing::Open,
            [first, others @ ..]
                if marks.len() == decided.marks.len()
                    && others.iter().all(|other| first.decides_as(other)) =>
            {
                Standing::Marked(first)
            }
            _ => Standing::Mixed(marks),
        }
    }

    /// Whether a group still awaits a decision.
    #[must_use]
    pub fn is_open(&self, group: usize) -> bool {
        !matches!(self.standing(group), Standing::Marked(_))
    }

    /// The numbers of the groups with a reason that no mark holds: reasons are saved with marks, so these would be lost.
    #[must_use]
    pub fn unkept_reasons(&self) -> Vec<usize> {
        let groups = self.decided.iter().zip(1..);
        let unkept = groups.filter(|(decided, number)| {
            decided.comment.is_some()
                && decided.comment != decided.common_comment()
                && self.is_open(number - 1)
        });
        unkept.map(|(_, number)| number).collect()
    }

    /// How far the marking is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let mut progress = Progress {
            answers: 0,
            answers_marked: 0,
            groups: self.groups().len(),
            groups_marked: 0,
        };
        for (place, group) in self.groups().iter().enumerate() {
            progress.answers += group.answers.len();
            if !self.is_open(place) {
                progress.groups_marked += 1;
                progress.answers_marked += group.answers.len();
            }
        }
        progress
    }
}
