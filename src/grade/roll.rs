use std::collections::BTreeMap;

use crate::submission::StudentId;

/// Who of a class has handed in, and who handed in that is not of the class. Made by [`crate::grade::named`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roll {
    /// How many students the roster has.
    pub students: usize,
    /// Those of them who handed in, by what a report calls them.
    pub present: BTreeMap<StudentId, Person>,
    /// Those of them who did not, in the roster's order.
    pub absent: Vec<Person>,
    /// Who handed in and is not on the roster. Nobody is taken for somebody else, however alike the names.
    pub strangers: Vec<Stranger>,
}

/// A student of a roster, as a report may name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Number or short name; leading zeros stay.
    pub id: String,
    /// What the report calls them: no two are called the same.
    pub called: String,
    /// Their class, where the roster gives it.
    pub group: Option<String>,
}

/// A student of the answers who is not on the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stranger {
    /// What the report calls them.
    pub called: StudentId,
    /// Whom of the roster they may be, the likeliest first.
    pub likely: Vec<String>,
}

impl Roll {
    /// "Not handed in (2 of 28): Ana Ruiz, Bo Li"; none where all did.
    #[must_use]
    pub fn absent_line(&self) -> Option<String> {
        if self.absent.is_empty() {
            return None;
        }
        let names: Vec<&str> = self.absent.iter().map(|person| person.called.as_str()).collect();
        Some(format!(
            "Not handed in ({} of {}): {}",
            names.len(),
            self.students,
            names.join(", ")
        ))
    }
}

impl Stranger {
    /// "Ana Ruis (perhaps Ana Ruiz or Anna Ruiz)".
    #[must_use]
    pub fn told(&self) -> String {
        if self.likely.is_empty() {
            return self.called.0.clone();
        }
        format!("{} (perhaps {})", self.called, self.likely.join(" or "))
    }
}
