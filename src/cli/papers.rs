//! Printing: which papers in which formats, from the two files of a quiz.

use crate::cli::file_name::safe;
use crate::diagnostic::Diagnostics;
use crate::labels::Labels;
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::render::{Format, Paper, render};

/// Papers, each in some formats.
pub struct Printing {
    /// The formats, each with an ending of its own.
    pub formats: Vec<Format>,
    /// Which papers.
    pub papers: Vec<Paper>,
    /// The words that the papers say of their own accord.
    pub labels: Labels,
}

/// A printed paper.
pub struct Printed {
    /// Which it is.
    pub paper: Paper,
    /// The extension of its file, without a dot.
    pub extension: String,
    /// The file's contents.
    pub bytes: Vec<u8>,
}

impl Printed {
    /// The name of its file, beside the other files of the quiz `quiz`: `story.key-A.html`.
    pub fn name(&self, quiz: &str, form: &FormId) -> String {
        format!("{quiz}.{}-{}.{}", self.paper, safe(&form.0), self.extension)
    }
}

impl Printing {
    /// The papers of one form; without a key those for students alone.
    pub fn of(
        &self,
        quiz: &QuizFile,
        key: Option<&KeyFile>,
        form: &FormId,
    ) -> Result<Vec<Printed>, Diagnostics> {
        let mut printed = Vec::new();
        for format in &self.formats {
            for &paper in format.papers() {
                let secret = !is_for_students(paper);
                if !self.papers.contains(&paper) || (secret && key.is_none()) {
                    continue;
                }
                let key = key.filter(|_| secret);
                printed.push(Printed {
                    paper,
                    extension: format.extension().to_owned(),
                    bytes: render(quiz, key, form, paper, format, &self.labels)?,
                });
            }
        }
        Ok(printed)
    }
}

/// Whether students may have it.
pub fn is_for_students(paper: Paper) -> bool {
    match paper {
        Paper::Worksheet => true,
        Paper::Key => false,
    }
}
