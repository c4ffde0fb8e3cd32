//! The teacher's desk between making a quiz and printing it: [`Desk`] is the pure state (the items with their keys, and
//! what was done to them), [`Session`] what a line of words means to it, [`talk`] the plain talk around it in a terminal or
//! through a pipe, and [`Scene`](ReviewScene) the same on the whole screen.

mod command;
mod desk;
mod draft;
mod edit;
mod make;
mod overview;
mod reply;
mod rows;
mod scene;
mod session;
mod step;
mod talk;
#[cfg(test)]
mod tests;
mod words;

pub use command::{Command, numbered_note, read_command, read_part};
pub use desk::Desk;
pub use overview::Overview;
pub use reply::Reply;
pub use rows::{Row, Tone, changes, list, others, shares};
pub use scene::ReviewScene;
pub use session::{Cabinet, Session};
pub use step::{Refused, Step};
pub use talk::{Room, talk};
