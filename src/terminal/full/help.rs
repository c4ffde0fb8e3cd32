use ratatui::Frame;

use super::dialog::over;
use super::{Look, Page, Scroll, pane, words};
use crate::terminal::{KeyCode, KeyEvent};

/// A list of keys with what they do, over the screen.
#[derive(Clone, Debug, Default)]
pub struct Help {
    /// What it is help for.
    pub title: String,
    /// The keys and what they do; an empty key makes a heading or a remark.
    pub rows: Vec<(String, String)>,
    scroll: Scroll,
}

impl Help {
    /// Help of these rows.
    #[must_use]
    pub fn new(title: &str, rows: &[(&str, &str)]) -> Self {
        Self {
            title: title.to_owned(),
            rows: rows
                .iter()
                .map(|(key, does)| ((*key).to_owned(), (*does).to_owned()))
                .collect(),
            scroll: Scroll::default(),
        }
    }

    /// Takes a key: arrows scroll. Says whether the help stays; any other key closes it.
    pub fn stays(&mut self, key: &KeyEvent) -> bool {
        match key.code {
            KeyCode::Down => self.scroll.by(1),
            KeyCode::Up => self.scroll.by(-1),
            KeyCode::PageDown => self.scroll.by_pages(1),
            KeyCode::PageUp => self.scroll.by_pages(-1),
            _ => return false,
        }
        true
    }

    /// Draws it over the screen.
    pub fn draw(&mut self, frame: &mut Frame, look: Look) {
        let widest = self.rows.iter().map(|(key, _)| key.chars().count()).max();
        let column = widest.unwrap_or_default().min(16);
        let area = frame.area();
        let width = area.width.saturating_sub(6).min(72);
        let mut page = Page::new(width);
        for (key, does) in &self.rows {
            if key.is_empty() {
                page.gap();
                page.text(does, look.strong());
            } else {
                let label = words(&format!("{key:<column$}  "), look.key());
                page.labelled(&label, &[words(does, look.plain())]);
            }
        }
        page.gap();
        page.text("Any other key closes this.", look.plain());
        let inside = over(frame, width, page.height() + 1, look);
        pane(frame, inside, &self.title, &page, &mut self.scroll, true, look);
    }
}
