//! The commands: the only place that prints, reads the clock and the environment, and decides exit codes.
#![expect(clippy::print_stderr, reason = "problems are told on the error stream")]

pub mod commands;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::cli::commands::Analyse;

/// Derives gradable questions from news articles.
#[derive(Parser, Debug)]
#[command(name = "newsquiz", version)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    Analyse(Analyse),
}

/// Runs the program with the process's own arguments.
#[must_use]
pub fn run() -> ExitCode {
    let Program {
        command: Command::Analyse(analyse),
    } = Program::parse();
    match analyse.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("newsquiz: {problem}");
            ExitCode::from(2)
        }
    }
}
