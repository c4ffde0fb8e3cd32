//! Taking a quiz: [`Sitting`] is the pure state (which question, which answers), [`talk`] the plain line-by-line
//! talk around it, in a terminal or through a pipe. Neither ever sees a key.

mod command;
mod show;
mod sitting;
mod talk;

pub use command::{Command, read_command};
pub use sitting::{Ending, Place, Sitting, Step};
pub use talk::{Room, TalkError, talk};
