use std::io::{self, IsTerminal};

use crate::cli::console::Console;
use crate::cli::width::width;
use crate::terminal::{Lines, Screen, ask};

/// The person's name, asked for again where the line is empty; none where nothing more comes, and that is told.
pub fn ask_name(console: &mut Console, prompt: &str) -> io::Result<Option<String>> {
    let mut input = console.input();
    let mut lines = Lines::new(&mut input);
    let echo = !io::stdin().is_terminal();
    let mut screen = Screen::new(console.out(), width().unwrap_or(80), false, echo);
    loop {
        match ask(&mut screen, &mut lines, prompt)? {
            None => {
                screen.text("No name was given, so nothing is saved.")?;
                return Ok(None);
            }
            Some(line) if !line.trim().is_empty() => return Ok(Some(line)),
            Some(_) => {}
        }
    }
}
