//! Taking a quiz: [`Sitting`] is the pure state (which question, which answers) of both ways to take it, [`talk`] line by
//! line and [`TakeScene`] on the whole screen. Neither ever sees a key; in [`Practice`] a tutor who does says something
//! of each answer.

mod command;
mod draft;
#[cfg(test)]
mod late;
mod practice;
mod remarks;
#[cfg(test)]
mod sample;
mod scene;
mod show;
mod sitting;
mod talk;

pub use command::{Command, read_command};
pub use practice::{Heard, Practice, Stand, Tutor};
pub use scene::{Around, TakeScene};
pub use show::farewell;
pub use sitting::{Ending, Place, Sitting, Step};
pub use talk::{Room, talk};
