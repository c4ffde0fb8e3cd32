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
    /// The form that it belongs to; none where it is the same for all.
    form: Option<FormId>,
    /// The extension of its file, without a dot.
    pub extension: String,
    /// The file's contents.
    pub bytes: Vec<u8>,
}

impl Printed {
    /// The name of its file, beside the other files of the quiz `quiz`: `story.key-A.html`, `story.teacher.html`.
    pub fn name(&self, quiz: &str) -> String {
        let form = self.form.as_ref().map(|form| format!("-{}", safe(&form.0)));
        format!(
            "{quiz}.{}{}.{}",
            self.paper,
            form.unwrap_or_default(),
            self.extension
        )
    }
}

impl Printing {
    /// The papers for a whole class: those of each of `forms`, and once those that are the same for all; without a key
    /// those for students alone. What there is to remark goes to `remarks`.
    pub fn of_class(
        &self,
        quiz: &QuizFile,
        key: Option<&KeyFile>,
        forms: &[FormId],
        remarks: &mut Remarks,
    ) -> Result<Vec<Printed>, Diagnostics> {
        let mut printed = Vec::new();
        for form in forms {
            printed.extend(self.of(quiz, key, form, remarks)?);
        }
        if let Some(form) = forms.first() {
            for paper in self.printed((quiz, key), form, |paper| !paper.differs_by_form(), remarks)? {
                printed.push(Printed { form: None, ..paper });
            }
        }
        Ok(printed)
    }

    /// The papers that one form has of its own; without a key those for students alone.
    pub fn of(
        &self,
        quiz: &QuizFile,
        key: Option<&KeyFile>,
        form: &FormId,
        remarks: &mut Remarks,
    ) -> Result<Vec<Printed>, Diagnostics> {
        self.printed((quiz, key), form, Paper::differs_by_form, remarks)
    }

    fn printed(
        &self,
        (quiz, key): (&QuizFile, Option<&KeyFile>),
        form: &FormId,
        wanted: impl Fn(Paper) -> bool,
        remarks: &mut Remarks,
    ) -> Result<Vec<Printed>, Diagnostics> {
        let mut printed = Vec::new();
        for format in &self.formats {
            let papers = format.papers().iter().copied();
            for paper in papers.filter(|paper| self.papers.contains(paper) && wanted(*paper)) {
                let secret = paper.needs_key();
                if secret && key.is_none() {
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
                    form: Some(form.clone()),
                    extension: format.extension().to_owned(),
                    bytes: pressed.bytes,
                });
            }
        }
        Ok(printed)
    }
}
