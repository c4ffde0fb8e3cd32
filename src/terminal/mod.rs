//! Talk with a person in a terminal: plain, through lines out and lines in that a pipe carries too, or full screen.
//! What comes from files is made harmless before it is shown.

mod ask;
mod full;
mod harmless;
mod lines;
mod phrase;
mod screen;
mod wrap;

pub use ask::{TalkError, ask};
#[cfg(test)]
pub(crate) use full::rehearse;
pub use full::{
    Dialog, Event, Events, FullScreen, Help, Keyboard, Look, Manner, Page, Parts, Piece, Scene, SceneError,
    Scroll, Surroundings, Unable, by_key, cell_line, fit, hint_line, pane, parts, play, too_small, words,
};
pub use harmless::harmless;
pub use lines::{Lines, Typed};
pub use phrase::{counted, listed, short};
pub use screen::Screen;
pub use wrap::wrap;

pub use ratatui;
pub use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
