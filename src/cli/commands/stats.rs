use std::io;
use std::path::PathBuf;

use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::text;
use crate::cli::width::REPORT_WIDTH;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::{QuizSums, SumsReport, read_sums, sums_json, sums_report_json, sums_text};

/// Add up what classes answered: sums without names, as `newsquiz grade --stats` writes them
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Add up the sums of one quiz and tell how its questions worked; the order of the files changes nothing
    ///
    /// Students are not compared across files: one who stands in two of them is counted twice.
    Merge {
        /// Files that `newsquiz grade --stats` or `newsquiz stats merge -o` wrote
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        /// Write the sums of all files, to be merged further
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Print the report as JSON
        #[arg(long)]
        json: bool,
    },
}

impl Args {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let Action::Merge { files, output, json } = &self.action;
        let mut all: Option<QuizSums> = None;
        let mut problems = Diagnostics::default();
        for path in files {
            let source = text(console, path)?;
            let read = match read_sums(&source) {
                Ok(read) => read,
                Err(found) => {
                    problems.0.extend(found.0);
                    continue;
                }
            };
            let Some(sum) = &mut all else {
                all = Some(read);
                continue;
            };
            if let Err(why) = sum.merge(&read) {
                let problem = format!("`{}` cannot be added: {why}", path.display());
                let problem = Diagnostic::error("stats-merge", problem);
                problems
                    .0
                    .push(problem.hint("add up sums of one quiz alone, graded with one key"));
            }
        }
        let Some(sums) = all.filter(|_| problems.0.is_empty()) else {
            return Err(problems.into());
        };
        if let Some(path) = output {
            let file = sums_json(&sums).map_err(io::Error::from)?;
            console.files.write(path, file.as_bytes())?;
        }
        let report = SumsReport::new(&sums);
        let printed = if *json {
            sums_report_json(&report).map_err(io::Error::from)?
        } else {
            sums_text(&report, REPORT_WIDTH)
        };
        console.out().write_all(printed.as_bytes())?;
        Ok(Outcome::Done)
    }
}
