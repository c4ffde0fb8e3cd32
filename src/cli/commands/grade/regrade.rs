use std::path::Path;

use super::Args;
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::grade::{Corrections, Regrade, apply_marks, read_marks};
use crate::quiz::Quiz;

impl Args {
    /// The class by the key as it was made, and with the corrections of a file.
    pub(super) fn regraded<'q>(
        &self,
        console: &mut Console,
        quiz: &'q Quiz,
        path: &Path,
    ) -> Result<Regrade<'q>, Failure> {
        let corrections = Corrections::read(&text(console, path)?, quiz)?;
        let scoring = quiz.file().scoring;
        let graded = self.answers.graded_by(console, quiz, |one| {
            Ok(corrections.corrected(one, scoring)?.total().score)
        })?;
        let marks = match &self.marks {
            Some(path) => {
                let source = text(console, path)?;
                Some((read_marks(&source)?, source))
            }
            None => None,
        };
        Ok(corrections.regrade(&graded, scoring, |class| match &marks {
            Some((marks, source)) => apply_marks(class, marks, source),
            None => Ok(()),
        })?)
    }
}
