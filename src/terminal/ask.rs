use std::io;

use crate::terminal::{Lines, Screen, Typed};

/// Why a talk line by line broke off.
#[derive(Debug)]
pub enum TalkError<E> {
    /// The person cannot be heard or spoken to.
    Talk(io::Error),
    /// What the talk is about cannot be saved.
    Save(E),
}

impl<E> From<io::Error> for TalkError<E> {
    fn from(error: io::Error) -> Self {
        Self::Talk(error)
    }
}

/// Asks for a line; none where nothing more comes.
pub fn ask(screen: &mut Screen, lines: &mut Lines, prompt: &str) -> io::Result<Option<String>> {
    screen.prompt(prompt)?;
    match lines.next_line()? {
        Typed::Line(line) => {
            screen.typed(Some(&line))?;
            Ok(Some(line))
        }
        Typed::End => {
            screen.typed(None)?;
            Ok(None)
        }
    }
}
