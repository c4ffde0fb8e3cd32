mod feedback_files;
mod names;
mod report;
mod report_files;

use std::path::PathBuf;

use feedback_files::FeedbackFormat;
use report_files::check_endings;

use crate::cli::answer_args::AnswerArgs;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::text;
use crate::grade::{apply_marks, read_marks};

/// Grade answers: scores, what a class found hard, and feedback for each student
///
/// What cannot be read and what only a person can mark is listed and earns nothing yet: `--queue` writes it as a
/// table, you fill in the points, and `--marks` takes the table back.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    answers: AnswerArgs,
    /// Points that you gave to open and unreadable answers: a table with the columns student, item, points
    #[arg(long, value_name = "FILE")]
    marks: Option<PathBuf>,
    /// Write the answers that await you as a table to be filled
    #[arg(long, value_name = "FILE")]
    queue: Option<PathBuf>,
    /// Write the report of the class into this file: .html (to read and print, what to go over first on a page of its own),
    /// .xlsx, .csv, .json or .txt, as its name ends; may be given several times
    #[arg(long, value_name = "FILE")]
    report: Vec<PathBuf>,
    /// Write feedback for each student into this folder: a file each, with nothing of anybody else in it
    #[arg(long, value_name = "DIR")]
    feedback: Option<PathBuf>,
    /// What feedback is written as: `html` is for printing; `html,text` writes both
    #[arg(
        long,
        value_name = "FORMAT",
        value_delimiter = ',',
        default_value = "text",
        requires = "feedback"
    )]
    feedback_format: Vec<FeedbackFormat>,
    /// Call the students S01, S02, ... in all reports, for those that leave the school
    ///
    /// The order is that of the roster, or else of the ids, so that the same class has the same pseudonyms each time.
    /// The queue and the feedback keep real names: they are for you and your students.
    #[arg(long)]
    pseudonyms: bool,
    /// Write who is called what as a table, for you alone
    #[arg(long, value_name = "FILE", requires = "pseudonyms")]
    pseudonym_list: Option<PathBuf>,
    /// Print everything as JSON
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Print the scores as CSV, a row a student
    #[arg(long)]
    csv: bool,
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        check_endings(&self.report)?;
        let quiz = self.answers.open(console)?;
        let mut graded = self.answers.graded(console, &quiz)?;
        if let Some(path) = &self.marks {
            let source = text(console, path)?;
            let marks = read_marks(&source)?;
            apply_marks(&mut graded, &marks, &source)?;
        }
        self.report(console, &quiz, &graded)
    }
}
