//! One file a command: its arguments and what it does with them.

mod article;
mod grade;
mod take;

use clap::Subcommand;

use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};

/// The commands, in the order in which the help lists them.
#[derive(Debug, Subcommand)]
pub enum Command {
    Article(article::Args),
    Take(take::Args),
    Grade(grade::Args),
}

impl Command {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        match self {
            Self::Article(arguments) => arguments.run(console),
            Self::Take(arguments) => arguments.run(console),
            Self::Grade(arguments) => arguments.run(console),
        }
    }
}
