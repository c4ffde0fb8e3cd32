use crate::item::{ItemId, Kind, Points, Rubric};
use crate::quiz::FormId;
use crate::submission::{AsWritten, StudentId};

/// An item with the answers to it that await a person.
#[derive(Clone, Debug)]
pub struct Task {
    /// The item.
    pub item: ItemId,
    /// How it is answered.
    pub kind: Kind,
    /// Its question.
    pub stem: String,
    /// What it may earn.
    pub points: Points,
    /// How an open answer is marked; none for other kinds.
    pub rubric: Option<Rubric>,
    /// The answers, in the order of the students.
    pub answers: Vec<Waiting>,
}

/// An answer that awaits a person.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Who gave it. Not shown while it is marked, except where it stands on paper.
    pub student: StudentId,
    /// The form that the student had.
    pub form: FormId,
    /// The question's printed number on that form.
    pub number: usize,
    /// The answer.
    pub written: Written,
    /// Why it awaits a person.
    pub why: String,
    /// The options, rows and the like, as this form prints them.
    pub printed: Vec<String>,
    /// The right answer in the terms of this form; nothing for an open question.
    pub right: Vec<String>,
}

/// What is known of an answer that awaits a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// These words.
    Words(String),
    /// It stands on the student's paper.
    OnPaper,
    /// The question was not shown to the student.
    NotShown,
}

impl Waiting {
    /// The answer as marks keep it.
    #[must_use]
    pub fn as_written(&self) -> AsWritten<'_> {
        AsWritten {
            words: self.words(),
            form: &self.form,
        }
    }

    /// The words, where there are some.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match &self.written {
            Written::Words(words) => Some(words),
            Written::OnPaper | Written::NotShown => None,
        }
    }
}
