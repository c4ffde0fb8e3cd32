use serde::Serialize;

use crate::grade::Regrade;
use crate::grade::corrections::{changed_rows, correction_lines};
use crate::render::Printable;

/// What was corrected after the answers were given, and who changes.
#[derive(Serialize)]
pub(super) struct Corrected {
    /// Each correction with its reason.
    list: Vec<Printable>,
    /// A row a student: name, form, before, after, difference, questions.
    changed: Vec<[Printable; 6]>,
    /// How many students there are.
    students: usize,
}

impl Corrected {
    pub fn of(regrade: &Regrade) -> Self {
        let cells = |row: [String; 6]| row.map(|cell| Printable::from(&cell));
        Self {
            list: correction_lines(regrade).iter().map(Printable::from).collect(),
            changed: changed_rows(regrade).into_iter().map(cells).collect(),
            students: regrade.after.len(),
        }
    }
}
