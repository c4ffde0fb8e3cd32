//! Plain talk with a person in a terminal or through a pipe: lines out, lines in, no cursor movement. What comes from
//! files is made harmless before it is shown.

mod harmless;
mod lines;
mod screen;
mod wrap;

pub use harmless::harmless;
pub use lines::{Lines, Typed};
pub use screen::Screen;
pub use wrap::wrap;
