use std::ops::Range;

use ratatui::style::Style;

use crate::item::Part;
use crate::quiz::Standby;
use crate::review::edit::all_parts;
use crate::review::rows::{self, Row, Tone};
use crate::review::session::Session;
use crate::terminal::{Look, Page, fit, words};

/// What the left pane shows.
#[derive(Clone, Debug)]
pub(in crate::review) enum View {
    /// The question.
    Item,
    /// All questions, with a cursor.
    List(usize),
    /// Unused candidates, with a cursor.
    Others(usize, Vec<Standby>),
    /// The parts of the question, with a cursor.
    Parts(usize, Vec<Part>),
    /// Rows to read, under a title.
    Rows(&'static str, Vec<Row>),
}

impl View {
    /// Brings it up to date after the quiz was changed: what it lists may be gone, or stand elsewhere.
    pub fn renew(&mut self, session: &Session) {
        let (desk, place) = (session.desk(), session.place());
        let (at, count) = match self {
            Self::List(at) => (at, desk.count()),
            Self::Others(at, found) => {
                *found = desk.standbys(Some(place));
                (at, found.len())
            }
            Self::Parts(at, found) => {
                *found = desk.entry(place).map(all_parts).unwrap_or_default();
                (at, found.len())
            }
            Self::Item | Self::Rows(..) => return,
        };
        *at = (*at).min(count.saturating_sub(1));
    }

    /// Its title and page, and the lines that the cursor stands on.
    pub fn page(&self, session: &Session, width: u16, look: Look) -> (String, Page, Option<Range<usize>>) {
        let mut page = Page::new(width);
        match self {
            Self::Item => {
                let mut rows = rows::item(session.desk(), session.overview(), session.place()).into_iter();
                let title = rows.next().map_or_else(String::new, |row| row.text);
                put(&mut page, rows, look);
                (title, page, None)
            }
            Self::Rows(title, rows) => {
                put(&mut page, rows.iter().cloned(), look);
                ((*title).to_owned(), page, None)
            }
            Self::List(at) => {
                let cut = usize::from(width);
                let (mut item, mut cursor) = (0, None);
                for row in rows::list(session.desk(), session.overview(), cut) {
                    let heading = row.tone == Tone::Strong;
                    if heading {
                        page.gap();
                    }
                    let chosen = !heading && item == *at;
                    let lines = line(&mut page, &row, chosen, look);
                    if chosen {
                        cursor = Some(lines);
                    }
                    item += usize::from(!heading);
                }
                ("All questions".to_owned(), page, cursor)
            }
            Self::Parts(at, parts) => {
                let mut cursor = None;
                let entry = session.desk().entry(session.place());
                for (number, part) in parts.iter().enumerate() {
                    let Some(entry) = entry else { continue };
                    let text = session.part(*part).unwrap_or_default();
                    let row = Row {
                        label: format!("{}: ", part.named(&entry.item.response)),
                        text: fit(&text, usize::from(width) * 2),
                        tone: Tone::Plain,
                    };
                    let lines = line(&mut page, &row, number == *at, look);
                    if number == *at {
                        cursor = Some(lines);
                    }
                }
                ("Edit which part?".to_owned(), page, cursor)
            }
            Self::Others(at, found) => {
                let mut cursor = None;
                if found.is_empty() {
                    page.text("There is no unused candidate.", look.plain());
                }
                for (number, standby) in found.iter().enumerate() {
                    let Some(entry) = session.desk().spare().get(standby.place) else {
                        continue;
                    };
                    let mark = if entry.key.review { "[look over] " } else { "" };
                    let row = Row {
                        label: format!("{:<4} ", entry.item.id.0),
                        text: format!("{mark}{}", entry.item.stem),
                        tone: Tone::Plain,
                    };
                    let mut lines = line(&mut page, &row, number == *at, look);
                    for row in rows::against(&standby.obstacles) {
                        lines.end = line(&mut page, &row, false, look).end;
                    }
                    if number == *at {
                        cursor = Some(lines);
                    }
                }
                ("Unused questions, the best first".to_owned(), page, cursor)
            }
        }
    }
}

/// Rows on a page.
pub(super) fn put(page: &mut Page, rows: impl IntoIterator<Item = Row>, look: Look) {
    for row in rows {
        if row.tone == Tone::Strong {
            page.gap();
        }
        line(page, &row, false, look);
    }
}

fn line(page: &mut Page, row: &Row, chosen: bool, look: Look) -> Range<usize> {
    let style = if chosen {
        look.cursor()
    } else {
        style(row.tone, look)
    };
    // The cursor is a mark as well as a look.
    let label = if chosen {
        format!("\u{25b8}{}", row.label.strip_prefix(' ').unwrap_or(&row.label))
    } else {
        row.label.clone()
    };
    page.labelled(&words(&label, style), &[words(&row.text, style)])
}

fn style(tone: Tone, look: Look) -> Style {
    match tone {
        Tone::Strong => look.strong(),
        Tone::Plain => look.plain(),
        Tone::Right => look.good(),
        Tone::Warning => look.warning(),
        Tone::Faint => look.faint(),
    }
}
