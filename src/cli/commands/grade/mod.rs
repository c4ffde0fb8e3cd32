mod feedback_files;
mod jsonl;
mod report;
mod spools;
mod stream;

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
#[derive(Debug, clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub struct Args {
    #[command(flatten)]
    answers: AnswerArgs,
    /// Points that you gave to open and unreadable answers: a table with the columns student, item, points
    #[arg(long, value_name = "FILE")]
    marks: Option<PathBuf>,
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
    /// Write what the class answered in sums, without names: `newsquiz stats merge` adds such files up
    #[arg(long, value_name = "FILE")]
    stats: Option<PathBuf>,
    /// Grade tables with a row a student row by row, of any size: 32 MiB of memory do; prints sums alone without --csv
    #[arg(long, conflicts_with_all = ["marks", "feedback", "attempt", "answers_map"])]
    stream: bool,
    /// Do not look for students who stand twice: you vouch for it. Needed with --stream for more than 400,000 rows
    #[arg(long, requires = "stream")]
    unique_ids: bool,
    /// Grade lines of JSON, an answer file each: a line of results or of errors for each, in their order, and nothing else.
    /// Students are not compared; `-` reads standard input
    #[arg(long, conflicts_with_all = ["marks", "queue", "feedback", "json", "csv", "stats", "stream", "attempt", "answers_map", "map"])]
    jsonl: bool,
    /// With --jsonl: exit status 2 where a line could not be graded
    #[arg(long, requires = "jsonl")]
    strict: bool,
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let quiz = self.answers.open(console)?;
        if self.jsonl {
            return self.run_jsonl(console, &quiz);
        }
        if self.stream {
            return self.run_stream(console, &quiz);
        }
        let mut graded = self.answers.graded(console, &quiz)?;
        if let Some(path) = &self.marks {
            let source = text(console, path)?;
            let marks = read_marks(&source)?;
            apply_marks(&mut graded, &marks, &source)?;
        }
        self.report(console, &quiz, &graded)
    }
}
