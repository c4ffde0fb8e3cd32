use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::diagnostic::Diagnostic;
use crate::grade::{
    Class, Graded, Queued, Regrade, class_page, class_text, corrections_text, queue_text, report_json,
    report_xlsx, scores_csv, scoring_text,
};
use crate::quiz::QuizFile;

pub(super) use crate::cli::width::REPORT_WIDTH as WIDTH;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Page,
    Workbook,
    Json,
    Table,
    Text,
}

impl Shape {
    fn of(path: &Path) -> Option<Self> {
        let ending = path.extension().and_then(OsStr::to_str)?.to_lowercase();
        Some(match ending.as_str() {
            "html" | "htm" => Self::Page,
            "xlsx" => Self::Workbook,
            "json" => Self::Json,
            "csv" => Self::Table,
            "txt" => Self::Text,
            _ => return None,
        })
    }
}

/// Whether a report of this name is a table of scores, which tells of nothing else.
pub(super) fn is_table(path: &Path) -> bool {
    Shape::of(path) == Some(Shape::Table)
}

/// Makes sure, before anything is read, that each report can be written as its name ends.
pub(super) fn check_endings(paths: &[PathBuf]) -> Result<(), Diagnostic> {
    let Some(unknown) = paths.iter().find(|path| Shape::of(path).is_none()) else {
        return Ok(());
    };
    let problem = format!("`{}` does not say what the report is to be", unknown.display());
    Err(Diagnostic::error("report-ending", problem)
        .hint("its name ends in .html (to read and print), .xlsx, .csv, .json or .txt"))
}

/// All that a report is made of.
pub(super) struct Report<'r> {
    pub quiz: &'r QuizFile,
    pub class: &'r Class,
    pub graded: &'r [Graded<'r>],
    pub waiting: &'r [Queued],
    /// What was corrected, where anything was.
    pub regrade: Option<&'r Regrade<'r>>,
}

impl Report<'_> {
    /// Writes the report as its name ends.
    pub fn write(&self, console: &Console, path: &Path) -> Result<(), Failure> {
        let bytes = match Shape::of(path) {
            Some(Shape::Page) => class_page(self.quiz, self.class, self.graded, self.regrade)?.into_bytes(),
            Some(Shape::Workbook) => {
                report_xlsx(self.quiz, self.class, self.graded, self.waiting, self.regrade)
                    .map_err(io::Error::other)?
            }
            Some(Shape::Json) => self.json()?.into_bytes(),
            Some(Shape::Table) => self.csv()?,
            Some(Shape::Text) | None => self.text().into_bytes(),
        };
        console.files.write(path, &bytes)?;
        Ok(())
    }

    pub fn json(&self) -> io::Result<String> {
        report_json(self.quiz, self.class, self.graded, self.regrade).map_err(io::Error::from)
    }

    pub fn csv(&self) -> io::Result<Vec<u8>> {
        scores_csv(self.quiz, self.class.roll.as_ref(), self.graded).map_err(io::Error::other)
    }

    /// For people, with what awaits them.
    pub fn text(&self) -> String {
        let mut text = self
            .regrade
            .map(|regrade| corrections_text(regrade, WIDTH))
            .unwrap_or_default();
        text.push_str(&class_text(&self.quiz.title, self.class, self.graded, WIDTH));
        let rules = scoring_text(self.quiz, WIDTH);
        if !rules.is_empty() {
            text = format!("{text}\n{rules}");
        }
        if self.waiting.is_empty() {
            return text;
        }
        let list = queue_text(self.waiting, usize::from(WIDTH));
        format!("{text}\nAnswers that await you:\n{list}")
    }
}
