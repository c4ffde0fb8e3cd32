//! One file a command: its arguments and what it does with them.

mod analyse;
mod article;
mod bank;
mod check;
mod completions;
mod grade;
mod make;
mod man;
mod mark;
mod read;
mod render;
mod review;
mod stats;
mod take;
mod templates;

use clap::Subcommand;

use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};

/// The commands, in the order in which the help lists them.
#[derive(Debug, Subcommand)]
pub enum Command {
    Make(make::Args),
    Review(review::Args),
    Render(render::Args),
    Take(take::Args),
    Mark(mark::Args),
    Grade(grade::Args),
    Stats(stats::Args),
    Check(check::Args),
    Read(read::Args),
    Article(article::Args),
    Bank(bank::Args),
    Templates(templates::Args),
    Completions(completions::Args),
    Man(man::Args),
    Analyse(analyse::Args),
}

impl Command {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        match self {
            Self::Make(arguments) => arguments.run(console),
            Self::Review(arguments) => arguments.run(console),
            Self::Render(arguments) => arguments.run(console),
            Self::Check(arguments) => arguments.run(console),
            Self::Read(arguments) => arguments.run(console),
            Self::Article(arguments) => arguments.run(console),
            Self::Analyse(arguments) => arguments.run(console),
            Self::Bank(arguments) => arguments.run(console),
            Self::Templates(arguments) => arguments.run(console),
            Self::Take(arguments) => arguments.run(console),
            Self::Mark(arguments) => arguments.run(console),
            Self::Grade(arguments) => arguments.run(console),
            Self::Stats(arguments) => arguments.run(console),
            Self::Completions(arguments) => arguments.run(console),
            Self::Man(arguments) => arguments.run(console),
        }
    }
}
