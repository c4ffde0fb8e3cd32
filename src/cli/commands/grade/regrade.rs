use std::path::Path;

use super::{Args, marks};
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::Diagnostics;
use crate::grade::{Corrections, Regrade, apply_marks};
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
        let marks = marks::read(console, &self.marks, quiz)?;
        let mut warnings = Diagnostics::default();
        let regrade = corrections.regrade(&graded, scoring, |class| {
            warnings = apply_marks(class, &marks)?;
            Ok(())
        })?;
        if !warnings.0.is_empty() {
            console.show(&warnings)?;
        }
        Ok(regrade)
    }
}
