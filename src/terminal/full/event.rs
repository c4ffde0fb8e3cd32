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
        event::Event::Key(key) if key.kind == KeyEventKind::Release => None,
        event::Event::Key(key) => Some(Event::Key(as_written(key))),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(..) => Some(Event::Resized),
        event::Event::Mouse(_) | event::Event::FocusGained | event::Event::FocusLost => None,
    }
}

/// A letter that is written with the right Alt key, which Windows reports as Control with Alt: `@` on a German keyboard.
fn as_written(mut key: KeyEvent) -> KeyEvent {
    let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
    if matches!(key.code, KeyCode::Char(_)) && key.modifiers.contains(both) {
        key.modifiers.remove(both);
    }
    key
}

/// The key that a person pressed: its code, with whether Control or Alt was held. Shift shows in the letter.
#[must_use]
pub fn by_key(key: &KeyEvent) -> (KeyCode, bool) {
    let held = KeyModifiers::CONTROL | KeyModifiers::ALT;
    (key.code, key.modifiers.intersects(held))
}

#[cfg(test)]
mod tests {
    use ratatui::crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    use super::{Event, by_key, told};

    #[test]
    fn keys_are_told_as_they_are_meant() {
        let key = |code, held| KeyEvent::new(code, held);
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        for (pressed, meant) in [
            (key(KeyCode::Char('@'), both), (KeyCode::Char('@'), false)),
            (
                key(KeyCode::Char('c'), KeyModifiers::CONTROL),
                (KeyCode::Char('c'), true),
            ),
            (
                key(KeyCode::Char('A'), KeyModifiers::SHIFT),
                (KeyCode::Char('A'), false),
            ),
            (key(KeyCode::Up, both), (KeyCode::Up, true)),
        ] {
            let Some(Event::Key(key)) = told(event::Event::Key(pressed)) else {
                panic!("{pressed:?} is a key")
            };
            assert_eq!(by_key(&key), meant);
        }
        let mut let_go = key(KeyCode::Enter, KeyModifiers::NONE);
        let_go.kind = KeyEventKind::Release;
        assert_eq!(told(event::Event::Key(let_go)), None);
        assert_eq!(told(event::Event::Resize(1, 2)), Some(Event::Resized));
        assert_eq!(told(event::Event::FocusLost), None);
    }
}
