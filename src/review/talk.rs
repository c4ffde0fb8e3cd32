use std::io;

use crate::review::rows::{Row, Tone};
use crate::review::session::{Cabinet, Reply, Session};
use crate::terminal::{Lines, Screen, Typed};

/// What stands around a plain talk: where lines go to and come from.
pub struct Room<'r> {
    /// Lines to the teacher.
    pub screen: Screen<'r>,
    /// Lines from the teacher.
    pub lines: Lines<'r>,
}

/// Leads a teacher through the quiz line by line, until they leave or the input ends. Says whether something was left
/// unwritten.
pub fn talk(session: &mut Session, room: &mut Room<'_>, cabinet: &mut dyn Cabinet) -> io::Result<bool> {
    session.set_width(room.screen.width());
    let quiz = session.desk().quiz().file();
    room.screen.heading(&quiz.title)?;
    room.screen.text(&format!(
        "Quiz {}. Type next, accept, swap, drop, edit ..., write; ? tells all.",
        quiz.quiz
    ))?;
    room.screen.gap()?;
    show(room, &session.line("shares", cabinet).rows)?;
    show_item(room, session)?;
    loop {
        room.screen.prompt("> ")?;
        let Typed::Line(line) = room.lines.next_line()? else {
            room.screen.typed(None)?;
            return Ok(session.is_unsaved());
        };
        room.screen.typed(Some(&line))?;
        let Reply {
            said,
            rows,
            shows_item,
        } = session.line(&line, cabinet);
        if session.is_over() {
            return Ok(session.is_unsaved());
        }
        if let Some(said) = said {
            for line in said.lines() {
                room.screen.text(line)?;
            }
        }
        show(room, &rows)?;
        if shows_item {
            show_item(room, session)?;
        }
    }
}

fn show_item(room: &mut Room<'_>, session: &Session) -> io::Result<()> {
    room.screen.gap()?;
    show(room, &session.item())
}

fn show(room: &mut Room<'_>, rows: &[Row]) -> io::Result<()> {
    for row in rows {
        match row.tone {
            Tone::Strong if row.label.is_empty() => room.screen.heading(&row.text)?,
            _ => room.screen.labelled(&row.label, &row.text)?,
        }
    }
    Ok(())
}
