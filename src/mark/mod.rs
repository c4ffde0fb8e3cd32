//! Marking by hand what only a person can judge: [`Desk`] is the pure state (which answers, which marks), [`talk`] the
//! plain line-by-line talk around it, in a terminal or through a pipe, and [`Marking`] the same on the whole screen.
//!
//! Answers that are written alike are one [`Group`] and get one decision. What is like another answer stands next to it,
//! and that is all that likeness is used for: no answer is given points for being like another.

mod award;
mod bench;
mod change;
mod command;
mod decide;
mod desk;
mod file;
mod full;
mod group;
mod likeness;
mod navigate;
mod noted;
#[cfg(test)]
pub(crate) mod sample;
mod show;
#[cfg(test)]
mod sitting_cases;
mod standing;
mod talk;
mod task;
mod views;

pub use award::Award;
pub use bench::Bench;
pub use command::{Command, read_command};
pub use desk::{Desk, Step};
pub use full::Marking;
pub use group::Group;
pub use navigate::Place;
pub use standing::{Progress, Standing};
pub use talk::talk;
pub use task::{Task, Waiting, Written};
pub use views::{Compared, compare};
