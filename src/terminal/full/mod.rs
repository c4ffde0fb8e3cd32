//! The full-screen harness: what commands that fill the terminal have in common.
//!
//! A command is a [`Scene`]: it draws itself, takes [`Event`]s, and says when it is over; [`play`] leads it on a
//! [`FullScreen`], and a test on a grid of cells. A frame has the same [`parts`] everywhere: a head, a body of
//! [`pane`]s, a line for notices, and a line of keys; [`Help`] and [`Dialog`] lie over it.
//!
//! Texts are put on a [`Page`], which wraps them and makes them harmless. A [`Look`] tells apart by bold, reverse
//! and underline; colour is extra.

mod dialog;
#[cfg(unix)]
mod ended;
mod event;
mod help;
mod hints;
mod look;
mod manner;
mod page;
mod pane;
mod parts;
mod play;
#[cfg(test)]
pub(crate) mod rehearse;
mod screen;
mod scroll;

pub use dialog::Dialog;
pub use event::{Event, Events, Keyboard, by_key};
pub use help::Help;
pub use hints::hint_line;
pub use look::Look;
pub use manner::{Manner, Surroundings, Unable};
pub use page::{Page, Piece, cell_line, fit, words};
pub use pane::pane;
pub use parts::{Parts, parts, too_small};
pub use play::{Scene, SceneError, play};
pub use screen::FullScreen;
pub use scroll::Scroll;
