use std::path::PathBuf;

use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::Diagnostics;
use crate::grade::{GivenMark, Graded, apply_marks, read_marks};
use crate::quiz::Quiz;

/// The marks of all files; the problems of all are told at once.
pub(super) fn read(console: &mut Console, files: &[PathBuf], quiz: &Quiz) -> Result<Vec<GivenMark>, Failure> {
    let mut marks = Vec::new();
    let mut problems = Diagnostics::default();
    for path in files {
        match text(console, path).and_then(|source| read_marks(&source, quiz)) {
            Ok(found) => marks.extend(found),
            Err(found) => problems.0.extend(found.0),
        }
    }
    if problems.0.is_empty() {
        Ok(marks)
    } else {
        Err(problems.into())
    }
}

/// Puts the marks of all files to the answers.
pub(super) fn apply(
    console: &mut Console,
    files: &[PathBuf],
    quiz: &Quiz,
    graded: &mut [Graded],
) -> Result<(), Failure> {
    let warnings = apply_marks(graded, &read(console, files, quiz)?)?;
    if !warnings.0.is_empty() {
        console.show(&warnings)?;
    }
    Ok(())
}
