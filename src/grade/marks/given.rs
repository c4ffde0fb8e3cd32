use std::sync::Arc;

use crate::item::{ItemId, Score};
use crate::quiz::FormId;
use crate::source::{SourceFile, Span};
use crate::submission::StudentId;

/// Points that a person gave to an answer.
#[derive(Clone, Debug)]
pub struct GivenMark {
    /// Whose answer.
    pub student: StudentId,
    /// To which question.
    pub question: MarkedQuestion,
    /// The points.
    pub points: Score,
    /// Who gave them to which words, where the file says so.
    pub judged: Option<Judged>,
    /// The file that says so.
    pub source: Arc<SourceFile>,
    /// Where in it.
    pub span: Span,
}

/// How a file of marks names a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkedQuestion {
    /// By its printed number on the student's form.
    Number(usize),
    /// By its item.
    Item(ItemId),
}

/// Who marked, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Who marked.
    pub marker: String,
    /// The answer as it was written; none where it stands on paper or was not shown.
    pub answer: Option<String>,
    /// The form that the student had.
    pub form: FormId,
    /// What was written to the student.
    pub comment: Option<String>,
}

impl GivenMark {
    /// Who gave it, or else the file that says so.
    pub(super) fn giver(&self) -> String {
        match &self.judged {
            Some(judged) => judged.marker.clone(),
            None => format!("`{}`", self.source.name()),
        }
    }
}
