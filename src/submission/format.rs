use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::QuizFile;
use crate::source::SourceFile;
use crate::submission::long::{is_long, read_long};
use crate::submission::page::{is_page, read_page};
use crate::submission::{
    Enrolled, Headers, Paper, Sheet, Submission, grid_json, read_answer_file, read_table, spreadsheet,
};

/// Submissions of one file, and what the teacher should know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// In the file's order; the attempts of one student in theirs.
    pub submissions: Vec<Submission>,
    /// Columns that were not read, forms that were taken for granted.
    pub warnings: Diagnostics,
}

/// The formats that answers come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// What the program writes while a student takes a quiz.
    AnswerFile,
    /// A table as a list of rows in JSON.
    Rows,
    /// A row a student, columns for the questions.
    Table,
    /// A row an answer.
    LongTable,
    /// A text of one student.
    Page,
}

impl Format {
    /// The format of a file, told by what it holds: a JSON object or list; a text that begins with a name or a number;
    /// a table, whose header tells whether a row is a student or an answer.
    #[must_use]
    pub fn of(source: &Arc<SourceFile>, headers: &Headers) -> Self {
        let text = source.text().trim_start();
        if text.starts_with('{') {
            return Self::AnswerFile;
        }
        if text.starts_with('[') {
            return Self::Rows;
        }
        if is_page(text) {
            return Self::Page;
        }
        match Sheet::read(source) {
            Ok(sheet) if is_long(&headers.applied(&sheet.header)) => Self::LongTable,
            _ => Self::Table,
        }
    }
}

/// The text of a file with answers: decoded, or of the sheet of a workbook that holds them.
pub fn open_answers(name: &str, bytes: &[u8]) -> Result<Arc<SourceFile>, Diagnostics> {
    if bytes.starts_with(spreadsheet::MARK) {
        return spreadsheet::sheet_as_text(name, bytes).map(Arc::new);
    }
    let decoded = SourceFile::decode(name, bytes).map_err(|error| {
        Diagnostic::error("not-text", format!("`{name}`: {error}"))
            .hint("answers are read from tables (.csv, .tsv, .xlsx), .json and plain text")
    })?;
    if decoded.replaced > 0 {
        let problem = format!(
            "`{name}` could not be read as {}: characters are damaged in {} places",
            decoded.encoding, decoded.replaced
        );
        return Err(Diagnostic::error("text-replaced", problem)
            .hint("save the file as UTF-8 and try again")
            .into());
    }
    Ok(Arc::new(decoded.file))
}

/// Reads a file of answers, whatever its format; `papers` are the forms that students may have had, `enrolled` those who
/// had a copy of their own, `headers` what its columns are called.
pub fn read_answers(
    source: &Arc<SourceFile>,
    quiz: &QuizFile,
    papers: &[Paper],
    enrolled: &Enrolled,
    headers: &Headers,
) -> Result<Batch, Diagnostics> {
    match Format::of(source, headers) {
        Format::AnswerFile => Ok(Batch {
            submissions: vec![read_answer_file(source, quiz)?],
            warnings: Diagnostics::default(),
        }),
        Format::Rows => {
            let table = Arc::new(grid_json::rows_as_text(source)?);
            match Format::of(&table, headers) {
                Format::LongTable => read_long(&table, papers, enrolled, headers),
                _ => read_table(&table, papers, enrolled, headers),
            }
        }
        Format::Table => read_table(source, papers, enrolled, headers),
        Format::LongTable => read_long(source, papers, enrolled, headers),
        Format::Page => read_page(source, papers, enrolled),
    }
}
