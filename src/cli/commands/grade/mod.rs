mod feedback_files;
mod regrade;
mod report;

use std::path::PathBuf;

use crate::cli::answer_args::AnswerArgs;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::text;
use crate::grade::{apply_marks, read_marks};

/// Grade answers: scores, what a class found hard, and feedback for each student
///
/// What cannot be read and what only a person can mark is listed and earns nothing yet: `--queue` writes it as a
/// table, you fill in the points, and `--marks` takes the table back.
///
/// Was the key wrong, or a question faulty? Say so in a small file and give it with `--corrections`: the answers are scored
/// anew, and the report tells who changes and by how much. No file of yours is changed. docs/answers.md shows such a file.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    answers: AnswerArgs,
    /// Points that you gave to open and unreadable answers: a table with the columns student, item, points
    #[arg(long, value_name = "FILE")]
    marks: Option<PathBuf>,
    /// Correct the key: answers that are right too, questions to drop or to weigh otherwise, each with a reason
    ///
    /// A file such as:
    ///
    ///   [[correction]]
    ///   item = 4          # its number on form A
    ///   accept = [ "C" ]  # right too; or: drop = "full-credit", or "rescale" to leave it out
    ///                     # of the totals; or: everyone-right = true; or: points = 2
    ///   why = "Sentence 7 can be read so."
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    corrections: Option<PathBuf>,
    /// Write the answers that await you as a table to be filled
    #[arg(long, value_name = "FILE")]
    queue: Option<PathBuf>,
    /// Write a text for each student into this folder
    #[arg(long, value_name = "DIR")]
    feedback: Option<PathBuf>,
    /// Print everything as JSON
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Print the scores as CSV, a row a student
    #[arg(long)]
    csv: bool,
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let quiz = self.answers.open(console)?;
        if let Some(path) = &self.corrections {
            let regrade = self.regraded(console, &quiz, path)?;
            return self.report(console, &quiz, &regrade.after, Some(&regrade));
        }
        let mut graded = self.answers.graded(console, &quiz)?;
        if let Some(path) = &self.marks {
            let source = text(console, path)?;
            let marks = read_marks(&source)?;
            apply_marks(&mut graded, &marks, &source)?;
        }
        self.report(console, &quiz, &graded, None)
    }
}
