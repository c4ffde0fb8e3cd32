use serde::Serialize;

use crate::render::Printable;

/// One part of a right answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerRow {
    /// The mark of the row that is answered: `a`, `1`; none where the item has no rows.
    pub row: Option<String>,
    /// The words of that row.
    pub asked: Option<Printable>,
    /// The printed letter of the right option, where options have letters.
    pub letter: Option<String>,
    /// The answer in words.
    pub answer: Printable,
    /// What to say to a student who erred here.
    pub say: Option<Printable>,
}

/// A wrong answer that students are likely to give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Slip {
    /// Its printed letter, where options have letters.
    pub letter: Option<String>,
    /// The answer in words.
    pub answer: Printable,
    /// What to say to it.
    pub say: Printable,
}

/// An item's answer as a form prints it.
#[derive(Debug, Default)]
pub(super) struct Solved {
    pub(super) glance: Printable,
    pub(super) rows: Vec<AnswerRow>,
    pub(super) accepted: Vec<Printable>,
    pub(super) slip: Option<Slip>,
}

impl AnswerRow {
    /// An answer in words alone.
    pub(super) fn plain(answer: &str) -> Self {
        Self {
            row: None,
            asked: None,
            letter: None,
            answer: Printable::from(answer),
            say: None,
        }
    }
}
