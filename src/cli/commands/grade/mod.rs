mod feedback_files;
mod marks;
mod report;

use std::path::PathBuf;

use crate::cli::answer_args::AnswerArgs;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};

/// Grade answers: scores, what a class found hard, and feedback for each student
///
/// What cannot be read and what only a person can mark is listed and earns nothing yet: `newsquiz mark` takes you
/// through it, and `--marks` reads the marks. Or `--queue` writes it as a table, you fill in the points, and `--marks`
/// takes the table back.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    answers: AnswerArgs,
    /// Marks that you gave to open and unreadable answers: a file that `newsquiz mark` wrote, or a table with the columns
    /// student, item, points. May be given several times, for what several people marked
    #[arg(long, value_name = "FILE")]
    marks: Vec<PathBuf>,
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
        let mut graded = self.answers.graded(console, &quiz)?;
        marks::apply(console, &self.marks, &quiz, &mut graded)?;
        self.report(console, &quiz, &graded)
    }
}
