//! Corrections after answers were given: what is accepted besides the key, what is dropped, what counts more.
//!
//! Nothing is edited in place: a small file says what to correct and why, and everything is computed anew from the
//! answers as they were handed in. No correction but a drop or another weight can take points from anybody.

mod accept;
#[cfg(test)]
mod accept_cases;
mod apply;
mod change;
mod file;
mod read;
mod told;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::item::{Answer, ItemId, Points};
use crate::quiz::QuizFile;

pub use apply::Regrade;
pub use change::{Changed, ChangedItem};
pub use told::{changed_rows, correction_lines, corrections_text, right_too, told_to_student};

/// What is to be corrected in one quiz, checked against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrections {
    /// In the order of the file.
    pub list: Vec<Correction>,
    items: BTreeMap<ItemId, Arc<Corrected>>,
}

/// One correction with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The item.
    pub item: ItemId,
    /// Its number on form A.
    pub number: usize,
    /// What is corrected.
    pub change: Change,
    /// Why, in the teacher's words; students read it.
    pub why: String,
}

/// What a correction changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// These answers are right too.
    Accept(Vec<Accepted>),
    /// The question is dropped.
    Drop(Dropping),
    /// Every answer is right; who left it blank has all points as well.
    EveryoneRight,
    /// It counts so many points.
    Points {
        /// Until now.
        from: Points,
        /// From now on.
        to: Points,
    },
}

/// What becomes of the points of a dropped question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dropping {
    /// Everyone has them all.
    FullCredit,
    /// They leave the total: it is out of fewer points.
    Rescale,
}

/// An answer that is right too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// In words for the teacher: `C) Tom Bell`.
    pub told: String,
    /// In stored order; of rows and ticks those alone that are right too.
    pub answer: Answer,
}

/// All corrections of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    /// At least one.
    pub corrections: Vec<Correction>,
}

impl Corrections {
    /// Those of a list; at least one.
    fn new(list: Vec<Correction>) -> Self {
        let mut items: BTreeMap<ItemId, Corrected> = BTreeMap::new();
        for correction in &list {
            items
                .entry(correction.item.clone())
                .or_insert_with(|| Corrected {
                    corrections: Vec::new(),
                })
                .corrections
                .push(correction.clone());
        }
        let items = items.into_iter().map(|(id, item)| (id, Arc::new(item))).collect();
        Self { list, items }
    }

    /// The quiz with the points that its questions count now, for sums over the class.
    #[must_use]
    pub fn weighted(&self, quiz: &QuizFile) -> QuizFile {
        let mut quiz = quiz.clone();
        for item in &mut quiz.items {
            if let Some(points) = self.items.get(&item.id).and_then(|corrected| corrected.points()) {
                item.points = points;
            }
        }
        quiz
    }
}

impl Corrected {
    /// The answers that are right too.
    pub fn accepted(&self) -> impl Iterator<Item = &Accepted> {
        self.corrections
            .iter()
            .flat_map(|correction| match &correction.change {
                Change::Accept(accepted) => accepted.as_slice(),
                Change::Drop(_) | Change::EveryoneRight | Change::Points { .. } => &[],
            })
    }

    /// What becomes of the points, where the question is dropped.
    #[must_use]
    pub fn dropped(&self) -> Option<Dropping> {
        self.corrections
            .iter()
            .find_map(|correction| match correction.change {
                Change::Drop(dropping) => Some(dropping),
                Change::Accept(_) | Change::EveryoneRight | Change::Points { .. } => None,
            })
    }

    /// Whether every answer is right.
    #[must_use]
    pub fn everyone_right(&self) -> bool {
        self.corrections
            .iter()
            .any(|correction| correction.change == Change::EveryoneRight)
    }

    /// What it counts from now on, where that is changed; nothing where it leaves the total.
    #[must_use]
    pub fn points(&self) -> Option<Points> {
        self.corrections
            .iter()
            .find_map(|correction| match correction.change {
                Change::Points { to, .. } => Some(to),
                Change::Drop(Dropping::Rescale) => Some(Points(0)),
                Change::Drop(Dropping::FullCredit) | Change::Accept(_) | Change::EveryoneRight => None,
            })
    }
}
