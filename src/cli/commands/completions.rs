use clap::CommandFactory;
use clap_complete::{Shell, generate};

use crate::cli::Arguments;
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
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        // Made whole first: what writes it has no way to tell of a closed pipe.
        let mut script = Vec::new();
        generate(self.shell, &mut Arguments::command(), "newsquiz", &mut script);
        console.out().write_all(&script)?;
        Ok(Outcome::Done)
    }
}
