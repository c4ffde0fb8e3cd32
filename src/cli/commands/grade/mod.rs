mod feedback_files;
mod jsonl;
mod marks;
mod names;
mod regrade;
mod report;
mod report_files;
mod spools;
mod stream;

use std::path::PathBuf;

use feedback_files::FeedbackFormat;
use report_files::check_endings;

use crate::cli::answer_args::AnswerArgs;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};

/// Grade answers: scores, what a class found hard, and feedback for each student
///
/// What cannot be read and what only a person can mark is listed and earns nothing yet: `newsquiz mark` takes you
/// through it, and `--marks` reads the marks. Or `--queue` writes it as a table, you fill in the points, and `--marks`
/// takes the table back.
///
/// Was the key wrong, or a question faulty? Say so in a small file and give it with `--corrections`: the answers are scored
/// anew, and the report tells who changes and by how much. No file of yours is changed. docs/answers.md shows such a file.
#[derive(Debug, clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
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
    /// Write what the class answered in sums, without names: `newsquiz stats merge` adds such files up
    #[arg(long, value_name = "FILE", conflicts_with = "corrections")]
    stats: Option<PathBuf>,
    /// Grade tables with a row a student row by row, of any size: 32 MiB of memory do; prints sums alone without --csv
    #[arg(long, conflicts_with_all = ["marks", "corrections", "feedback", "attempt", "answers_map", "report", "pseudonyms", "roster"])]
    stream: bool,
    /// Do not look for students who stand twice: you vouch for it. Needed with --stream for more than 400,000 rows
    #[arg(long, requires = "stream")]
    unique_ids: bool,
    /// Grade lines of JSON, an answer file each: a line of results or of errors for each, in their order, and nothing else.
    /// Students are not compared; `-` reads standard input
    #[arg(long, conflicts_with_all = ["marks", "corrections", "queue", "feedback", "json", "csv", "stats", "stream", "attempt", "answers_map", "map", "report", "pseudonyms", "roster"])]
    jsonl: bool,
    /// With --jsonl: exit status 2 where a line could not be graded
    #[arg(long, requires = "jsonl")]
    strict: bool,
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        check_endings(&self.report)?;
        let quiz = self.answers.open(console)?;
        if self.jsonl {
            return self.run_jsonl(console, &quiz);
        }
        if self.stream {
            return self.run_stream(console, &quiz);
        }
        let corrections = self.answers.corrections(console, &quiz)?;
        let list = self.answers.class_list(console, &quiz)?;
        let mut graded = self
            .answers
            .graded(console, &quiz, &list.known, corrections.as_ref())?;
        if let Some(corrections) = corrections {
            let regrade = self.regraded(console, &quiz, &graded, corrections)?;
            return self.report(console, &quiz, &list.class, &regrade.after, Some(&regrade));
        }
        marks::apply(console, &self.marks, &quiz, &mut graded)?;
        self.report(console, &quiz, &list.class, &graded, None)
    }
}
