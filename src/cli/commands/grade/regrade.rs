use super::{Args, marks};
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::diagnostic::Diagnostics;
use crate::grade::{Corrections, Graded, Regrade, apply_marks};
use crate::quiz::Quiz;

impl Args {
    /// A class that was graded by the key as it was made, with marks, and the same with corrections.
    pub(super) fn regraded<'q>(
        &self,
        console: &mut Console,
        quiz: &'q Quiz,
        graded: &[Graded<'q>],
        corrections: Corrections,
    ) -> Result<Regrade<'q>, Failure> {
        let marks = marks::read(console, &self.marks, quiz)?;
        let mut warnings = Diagnostics::default();
        let regrade = corrections.regrade(graded, quiz.file().scoring, |class| {
            warnings = apply_marks(class, &marks)?;
            Ok(())
        })?;
        if !warnings.0.is_empty() {
            console.show(&warnings)?;
        }
        Ok(regrade)
    }
}
