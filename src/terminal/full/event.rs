use std::io;
use std::time::Duration;

use ratatui::crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// What reaches a scene from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed, or is held down.
    Key(KeyEvent),
    /// A text was pasted: never taken for keys.
    Paste(String),
    /// The screen has another size; it is drawn anew in any case.
    Resized,
}

/// Where events come from.
pub trait Events {
    /// The next event; none where none came within `wait`. Without `wait` it waits as long as it takes.
    fn next_event(&mut self, wait: Option<Duration>) -> io::Result<Option<Event>>;
}

/// The keyboard of the terminal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keyboard;

impl Events for Keyboard {
    fn next_event(&mut self, wait: Option<Duration>) -> io::Result<Option<Event>> {
        loop {
            if let Some(wait) = wait
                && !event::poll(wait)?
            {
                return Ok(None);
            }
            if let Some(event) = told(event::read()?) {
                return Ok(Some(event));
            }
        }
    }
}

/// What concerns a scene; a key that is let go does not.
fn told(event: event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => Some(Event::Key(key)),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(..) => Some(Event::Resized),
        event::Event::Key(_)
        | event::Event::Mouse(_)
        | event::Event::FocusGained
        | event::Event::FocusLost => None,
    }
}

/// The key that a person pressed: its code, with whether Control or Alt was held. Shift shows in the letter.
#[must_use]
pub fn by_key(key: &KeyEvent) -> (KeyCode, bool) {
    let held = KeyModifiers::CONTROL | KeyModifiers::ALT;
    (key.code, key.modifiers.intersects(held))
}
