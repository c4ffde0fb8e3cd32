use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::item::{Answer, ItemId};
use crate::quiz::FormId;
use crate::source::fold;

/// A student's name or number as the teacher wrote it, outer white space left out; leading zeros stay.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StudentId(pub String);

impl fmt::Display for StudentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is known of a student's answer to one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// The answer.
    Answered(Answer),
    /// Something was written that could not be read; a person has to look.
    Unreadable {
        /// What was written.
        raw: String,
        /// What hinders reading it.
        why: String,
        /// Where it stands, for whoever looks it up (`cell D4 of class.csv`); a file's name may be a student's.
        place: Option<String>,
    },
    /// Nothing was answered.
    Blank,
    /// The question was not shown to the student; a person has to say what it counts.
    NotShown,
    /// The answers hold no place for the item: it was answered on paper, if at all.
    OnPaper,
}

impl Given {
    /// What hinders reading it, with its place behind; none where nothing does.
    #[must_use]
    pub fn hindrance(&self) -> Option<String> {
        match self {
            Self::Unreadable { why, place, .. } => Some(match place {
                Some(place) => format!("{why} ({place})"),
                None => why.clone(),
            }),
            Self::Answered(_) | Self::Blank | Self::NotShown | Self::OnPaper => None,
        }
    }

    /// The same at this place, where it could not be read.
    #[must_use]
    pub(super) fn at(self, at: String) -> Self {
        match self {
            Self::Unreadable { raw, why, .. } => Self::Unreadable {
                raw,
                why,
                place: Some(at),
            },
            given => given,
        }
    }
}

/// The answers of one student to one quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Who answered.
    pub student: StudentId,
    /// The form that the student had.
    pub form: FormId,
    /// What was given to each item of the form; an item that is missing here was left blank.
    pub answers: BTreeMap<ItemId, Given>,
}

impl Submission {
    /// What was given to an item.
    #[must_use]
    pub fn given(&self, item: &ItemId) -> &Given {
        self.answers.get(item).unwrap_or(&Given::Blank)
    }
}

/// The students who appear more than once, compared without regard to case and spacing, in the order of their
/// first appearance; each with the places (in `students`) where they stand.
#[must_use]
pub fn repeated_students<'s>(students: impl IntoIterator<Item = &'s StudentId>) -> Vec<Vec<usize>> {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, student) in students.into_iter().enumerate() {
        places.entry(fold(&student.0)).or_default().push(place);
    }
    let mut repeated: Vec<_> = places.into_values().filter(|places| places.len() > 1).collect();
    repeated.sort();
    repeated
}

#[cfg(test)]
mod tests {
    use super::{StudentId, repeated_students};

    #[test]
    fn repeated_students_are_found_whatever_their_case() {
        let students: Vec<_> = ["Bo", "Ana Ruiz", "007", "ana  ruiz", "7", "bo"]
            .map(|name| StudentId(name.to_owned()))
            .into();
        assert_eq!(repeated_students(&students), vec![vec![0, 5], vec![1, 3]]);
    }
}
