//! Looks for item-writing flaws, in a quiz that the program made and in items that a person wrote.

mod own;
mod quiz;
mod report;
mod text;

use std::path::PathBuf;

use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::text as read_text;
use crate::diagnostic::Diagnostic;
use crate::terminal::counted;

use report::Report;

/// Check a quiz, or items that you wrote, for flaws that give answers away or mislead
///
/// Each flaw is told with its item, its words and what to do. Exit status 1 means that there are flaws.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A quiz (`NAME.quiz.json`), or your own items (`my-items.toml`)
    #[arg(value_name = "QUIZ")]
    path: PathBuf,
    /// The quiz's answer key [default: `NAME.key.json` beside it, if it is there]
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// The article that your own items are about; a quiz holds its article
    #[arg(long, value_name = "FILE", conflicts_with = "key")]
    article: Option<PathBuf>,
    /// Print it as JSON
    #[arg(long)]
    json: bool,
}

impl Args {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let source = read_text(console, &self.path)?;
        let is = |ending: &str| self.path.extension().is_some_and(|own| own == ending);
        let quiz = is("json") || (!is("toml") && source.text().trim_start().starts_with('{'));
        let report = if quiz {
            if self.article.is_some() {
                return Err(misplaced("article", "a quiz file holds its article").into());
            }
            quiz::report(console, &source, &self.path, self.key.as_deref())?
        } else {
            if self.key.is_some() {
                return Err(misplaced("key", "items that you wrote hold their keys").into());
            }
            own::report(console, &source, self.article.as_deref())?
        };
        if self.json {
            let out = console.out();
            serde_json::to_writer_pretty(&mut *out, &report).map_err(std::io::Error::from)?;
            writeln!(out)?;
        } else {
            text::show(console, &report)?;
        }
        tell(console, &report)?;
        Ok(if report.flaws.is_empty() {
            Outcome::Done
        } else {
            Outcome::AwaitsPerson
        })
    }
}

fn misplaced(option: &str, why: &str) -> Diagnostic {
    Diagnostic::error("check-option", format!("`--{option}` has no use here: {why}"))
        .hint(format!("leave out `--{option}`"))
}

fn tell(console: &mut Console, report: &Report) -> Result<(), Failure> {
    for left_out in &report.left_out {
        console.say(&format!(
            "Not looked for, {}: {}.",
            left_out.because,
            left_out.flaws.join(", ")
        ))?;
    }
    console.say(&format!(
        "{}: {} in {}.",
        report.file,
        match report.flaws.len() {
            0 => "no flaw".to_owned(),
            count => counted(count, "flaw"),
        },
        counted(report.items, "item")
    ))?;
    Ok(())
}
