use serde::Serialize;

use crate::quiz::Student;
use crate::render::Printable;

/// Whose copy a paper is, as its head says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StudentView {
    /// Their name.
    pub name: Printable,
    /// Their class, where the roster gives it.
    pub group: Option<Printable>,
}

impl StudentView {
    pub(super) fn new(student: &Student) -> Self {
        Self {
            name: Printable::from(&student.name),
            group: student.group.as_ref().map(Printable::from),
        }
    }
}
