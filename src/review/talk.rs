use std::io;

use crate::review::reply::Reply;
use crate::review::rows::{Row, Tone};
use crate::review::session::{Cabinet, Session};
use crate::terminal::{Lines, Screen, ask};

/// What stands around a plain talk: where lines go to and come from.
pub struct Room<'r> {
    /// Lines to the teacher.
    pub screen: Screen<'r>,
    /// Lines from the teacher.
    pub lines: Lines<'r>,
}

/// Leads a teacher through the quiz line by line, until they leave or the input ends.
pub fn talk(session: &mut Session, room: &mut Room<'_>, cabinet: &mut dyn Cabinet) -> io::Result<()> {
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
        let Some(line) = ask(&mut room.screen, &mut room.lines, "> ")? else {
            return Ok(());
        };
        let Reply {
            said,
            rows,
            shows_item,
            ..
        } = session.line(&line, cabinet);
        if session.is_over() {
            return Ok(());
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
