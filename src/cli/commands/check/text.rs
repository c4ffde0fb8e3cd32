use std::io::{self, IsTerminal};

use crate::cli::color::ColorChoice;
use crate::cli::commands::check::report::{Found, Report};
use crate::cli::console::Console;
use crate::cli::width::printed_width;
use crate::terminal::Screen;

/// The flaws as people read them: under the question that they are in, each with what to do.
pub fn show(console: &mut Console, report: &Report) -> io::Result<()> {
    let bold = ColorChoice::Auto.colored(io::stdout().is_terminal());
    let mut screen = Screen::new(console.out(), printed_width(), bold, false);
    for group in report.flaws.chunk_by(|one, other| {
        let single = one.items.len() == 1 && other.items.len() == 1;
        (single && one.items == other.items) || (one.items.len() > 1 && other.items.len() > 1)
    }) {
        let [first, ..] = group else { continue };
        match (&first.stem, &first.items[..]) {
            (Some(stem), [number]) => screen.heading(&format!("{number}. {stem}"))?,
            _ => screen.heading("The items together")?,
        }
        for flaw in group {
            one(&mut screen, flaw)?;
        }
        screen.gap()?;
    }
    Ok(())
}

fn one(screen: &mut Screen<'_>, found: &Found) -> io::Result<()> {
    let at = found.at.as_ref().map(|at| format!("{at}: ")).unwrap_or_default();
    screen.labelled(
        "   ",
        &format!("{at}{}: {} [{}]", whereabouts(found), found.about, found.flaw),
    )?;
    screen.labelled("      ", &format!("\u{201c}{}\u{201d}", found.words))?;
    screen.labelled("      ", &format!("advice: {}", found.advice))
}

/// The part of an item, or the items.
fn whereabouts(found: &Found) -> String {
    if let Some(part) = &found.part {
        return match &found.text {
            Some(text) if *text != found.words => format!("{part} (\u{201c}{text}\u{201d})"),
            _ => part.clone(),
        };
    }
    let numbers: Vec<String> = found.items.iter().map(ToString::to_string).collect();
    let form = found
        .form
        .as_ref()
        .map(|form| format!(" on form {form}"))
        .unwrap_or_default();
    format!("items {}{form}", numbers.join(", "))
}
