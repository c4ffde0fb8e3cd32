use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::quiz::QuizFile;
use crate::source::SourceFile;
use crate::submission::{Enrolled, Paper, Submission, read_answer_file, read_table};

/// Submissions of one file, and what the teacher should know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// In the file's order.
    pub submissions: Vec<Submission>,
    /// Columns that were not read, forms that were taken for granted.
    pub warnings: Diagnostics,
}

/// The formats that answers come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// What the program writes while a student takes a quiz.
    AnswerFile,
    /// A row a student, a column a question.
    Table,
}

impl Format {
    /// The format of a file, told by its first character: a JSON object, or else a table.
    #[must_use]
    pub fn of(source: &SourceFile) -> Self {
        if source.text().trim_start().starts_with('{') {
            Self::AnswerFile
        } else {
            Self::Table
        }
    }

    /// Reads a file of this format; `papers` are the forms that students may have had, `enrolled` those who had a copy of
    /// their own.
    pub fn read(
        self,
        source: &Arc<SourceFile>,
        quiz: &QuizFile,
        papers: &[Paper],
        enrolled: &Enrolled,
    ) -> Result<Batch, Diagnostics> {
        match self {
            Self::AnswerFile => Ok(Batch {
                submissions: vec![read_answer_file(source, quiz)?],
                warnings: Diagnostics::default(),
            }),
            Self::Table => read_table(source, papers, enrolled),
        }
    }
}
