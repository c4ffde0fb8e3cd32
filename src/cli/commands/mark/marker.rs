use std::io::IsTerminal;

use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::width::width;
use crate::diagnostic::Diagnostic;
use crate::submission::HandMark;
use crate::terminal::{Lines, Screen, ask};

/// Who marks: as named, or else the only one who gave the earlier marks, or whoever is asked. None where nobody answers.
pub(super) fn marker(
    console: &mut Console,
    named: Option<&str>,
    earlier: &[HandMark],
) -> Result<Option<String>, Failure> {
    if let Some(marker) = named {
        if marker.trim().is_empty() {
            let problem = Diagnostic::error("mark-no-marker", "the marker has no name");
            return Err(problem.hint("give one: --marker \"Ms Bell\"").into());
        }
        return Ok(Some(marker.to_owned()));
    }
    if let [first, others @ ..] = earlier
        && others.iter().all(|other| other.marker == first.marker)
    {
        return Ok(Some(first.marker.clone()));
    }
    let mut input = console.input();
    let mut lines = Lines::new(&mut input);
    let echo = !std::io::stdin().is_terminal();
    let mut screen = Screen::new(console.out(), width().unwrap_or(80), false, echo);
    loop {
        match ask(&mut screen, &mut lines, "Your name, to stand beside your marks: ")? {
            None => {
                screen.text("No name was given, so nothing is saved.")?;
                return Ok(None);
            }
            Some(line) if !line.trim().is_empty() => return Ok(Some(line)),
            Some(_) => {}
        }
    }
}
