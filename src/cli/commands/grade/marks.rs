use std::path::PathBuf;

use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::Diagnostics;
use crate::grade::{Graded, apply_marks, read_marks};
use crate::quiz::Quiz;

/// Puts the marks of all files to the answers; the problems of all files are told at once.
pub(super) fn apply(
    console: &mut Console,
    files: &[PathBuf],
    quiz: &Quiz,
    graded: &mut [Graded],
) -> Result<(), Failure> {
    let mut marks = Vec::new();
    let mut problems = Diagnostics::default();
    for path in files {
        match text(console, path).and_then(|source| read_marks(&source, quiz)) {
            Ok(found) => marks.extend(found),
            Err(found) => problems.0.extend(found.0),
        }
    }
    if !problems.0.is_empty() {
        return Err(problems.into());
    }
    let warnings = apply_marks(graded, &marks)?;
    if !warnings.0.is_empty() {
        console.show(&warnings)?;
    }
    Ok(())
}
