use std::collections::BTreeSet;
use std::path::Path;

use clap::ValueEnum;

use crate::cli::console::Console;
use crate::cli::file_name::{free, safe};
use crate::cli::outcome::Failure;
use crate::grade::{Graded, feedback, feedback_page};
use crate::quiz::QuizFile;

/// What feedback is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FeedbackFormat {
    /// A page to print, with the sentences to read again
    Html,
    /// Plain text
    Text,
}

/// One file a student and format; where two names make one file name, the later ones are numbered.
pub(super) fn write_feedback(
    console: &Console,
    folder: &Path,
    quiz: &QuizFile,
    graded: &[Graded],
    formats: &[FeedbackFormat],
) -> Result<(), Failure> {
    console.files.folder(folder)?;
    let mut taken = BTreeSet::new();
    for one in graded {
        let name = free("", &safe(&one.student.0), &mut taken);
        for format in formats {
            let (ending, text) = match format {
                FeedbackFormat::Html => ("html", feedback_page(quiz, one)?),
                FeedbackFormat::Text => ("txt", feedback(&quiz.title, one)),
            };
            let path = folder.join(format!("{name}.{ending}"));
            console.files.write(&path, text.as_bytes())?;
        }
    }
    Ok(())
}
