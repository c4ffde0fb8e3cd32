//! The commands: the only place that prints, reads the clock and the environment, and decides exit codes.
//!
//! Every command is one file in `commands/` and one variant of `Command`.

mod answer_args;
mod article_args;
mod aside;
mod ask_name;
mod bank_args;
mod blueprint_args;
mod color;
mod commands;
mod console;
mod copies;
mod draft;
mod file_name;
mod files;
mod layout_args;
mod outcome;
mod paper_args;
mod papers;
mod progress;
mod quiz_args;
mod reteach_args;
mod scoring_args;
mod screen_args;
mod tree;
mod width;
mod writers;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use crate::cli::color::ColorChoice;
use crate::cli::commands::Command;
use crate::cli::console::Console;
use crate::cli::outcome::Outcome;

/// Turn a news article into a quiz that asks what it reports and how it knows.
#[derive(Debug, Parser)]
#[command(
    version,
    max_term_width = 100,
    disable_help_subcommand = true,
    after_help = "Exit status: 0 done; 1 done, but something awaits a person; 2 could not be done.\n\
                  Nothing is sent anywhere: every command works on your files alone."
)]
struct Arguments {
    /// Colour the messages: `auto` (in a terminal only), `always` or `never`
    #[arg(long, value_enum, value_name = "WHEN", default_value_t, global = true)]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    color: ColorChoice,
    #[command(subcommand)]
    command: Command,
}

/// Runs the program with the process's own arguments.
#[must_use]
pub fn run() -> ExitCode {
    ExitCode::from(status(std::env::args_os()))
}

/// The exit status of a run with these arguments: 0 done, 1 something awaits a person, 2 could not run.
fn status(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(problem) => {
            // Nothing is left to tell a person whose terminal cannot be written to.
            let _ = problem.print();
            return u8::try_from(problem.exit_code()).unwrap_or(2);
        }
    };
    let mut console = Console::new(arguments.color);
    let outcome = arguments.command.run(&mut console).and_then(|outcome| {
        console.flush()?;
        Ok(outcome)
    });
    match outcome {
        Ok(Outcome::Done) => 0,
        Ok(Outcome::AwaitsPerson) => 1,
        Err(failure) => console.fail(&failure),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn the_arguments_are_sound() {
        Arguments::command().debug_assert();
    }
}
