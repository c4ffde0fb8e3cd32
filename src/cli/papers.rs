//! Printing: which papers in which formats, from the two files of a quiz.

use std::collections::BTreeSet;

use crate::cli::file_name::safe;
use crate::diagnostic::Diagnostics;
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::render::{Format, Paper, Press, missing_warning};

/// Papers, each in some formats.
pub struct Printing {
    /// The formats, each with an ending of its own.
    pub formats: Vec<Format>,
    /// Which papers.
    pub papers: Vec<Paper>,
    /// How they are set, in which fonts, and in which language they speak.
    pub press: Press,
}

/// What there is to remark on papers, told once for all papers of a run.
#[derive(Default)]
pub struct Remarks {
    warnings: Diagnostics,
    missing: BTreeSet<String>,
}

impl Remarks {
    /// As it is told.
    pub fn told(self) -> Diagnostics {
        let mut told = self.warnings;
        told.0.extend(missing_warning(&self.missing));
        told
    }
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
    /// The papers of one form; without a key those for students alone. What there is to remark goes to `remarks`.
    pub fn of(
        &self,
        quiz: &QuizFile,
        key: Option<&KeyFile>,
        form: &FormId,
        remarks: &mut Remarks,
    ) -> Result<Vec<Printed>, Diagnostics> {
        let mut printed = Vec::new();
        for format in &self.formats {
            for &paper in format.papers() {
                let secret = !is_for_students(paper);
                if !self.papers.contains(&paper) || (secret && key.is_none()) {
                    continue;
                }
                let key = key.filter(|_| secret);
                let pressed = self.press.print(quiz, key, form, paper, format)?;
                for warning in pressed.warnings.0 {
                    if !remarks.warnings.0.contains(&warning) {
                        remarks.warnings.0.push(warning);
                    }
                }
                remarks.missing.extend(pressed.missing);
                printed.push(Printed {
                    paper,
                    extension: format.extension().to_owned(),
                    bytes: pressed.bytes,
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
