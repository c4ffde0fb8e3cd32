//! The commands: the only place that prints, reads the clock and the environment, and decides exit codes.

use std::process::ExitCode;

/// Runs the program with the process's own arguments.
#[must_use]
pub fn run() -> ExitCode {
    ExitCode::SUCCESS
}
