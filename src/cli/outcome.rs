use std::io;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::terminal::TalkError;

/// How a command ended that could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All is done; exit status 0.
    Done,
    /// It ran, and something awaits a person; exit status 1.
    AwaitsPerson,
}

/// Why a command could not run; exit status 2.
#[derive(Debug)]
pub enum Failure {
    /// The input has problems, each shown with its place and what to do.
    Problems(Diagnostics),
    /// The output cannot be written; a closed pipe is no failure and ends the program quietly.
    Output(io::Error),
}

impl From<Diagnostics> for Failure {
    fn from(problems: Diagnostics) -> Self {
        Self::Problems(problems)
    }
}

impl From<Diagnostic> for Failure {
    fn from(problem: Diagnostic) -> Self {
        Self::Problems(problem.into())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl<E: Into<Self>> From<TalkError<E>> for Failure {
    fn from(error: TalkError<E>) -> Self {
        match error {
            TalkError::Talk(error) => error.into(),
            TalkError::Save(problem) => problem.into(),
        }
    }
}
