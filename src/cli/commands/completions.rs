use clap::Command;
use clap_complete::{Shell, generate};

use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};

/// Print a script that lets your shell complete the commands and their arguments
///
/// For bash: newsquiz completions bash > ~/.local/share/bash-completion/completions/newsquiz
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Args {
    /// Prints the script for a program with these arguments.
    pub fn run(&self, console: &mut Console, mut program: Command) -> Result<Outcome, Failure> {
        // Made whole first: what writes it has no way to tell of a closed pipe.
        let mut script = Vec::new();
        generate(self.shell, &mut program, "newsquiz", &mut script);
        console.out().write_all(&script)?;
        Ok(Outcome::Done)
    }
}
