use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Block, Clear, Paragraph};

use super::{Look, Page, hint_line};

/// A question to the person, over the screen; which keys answer it is the scene's affair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialog {
    /// What is asked.
    pub words: String,
    /// The keys that answer it, each with what it does.
    pub keys: Vec<(String, String)>,
}

impl Dialog {
    /// A question with the keys that answer it.
    #[must_use]
    pub fn new(words: &str, keys: &[(&str, &str)]) -> Self {
        Self {
            words: words.to_owned(),
            keys: keys
                .iter()
                .map(|(key, does)| ((*key).to_owned(), (*does).to_owned()))
                .collect(),
        }
    }

    /// Draws it over the screen.
    pub fn draw(&self, frame: &mut Frame, look: Look) {
        let width = frame.area().width.saturating_sub(6).min(60);
        let mut page = Page::new(width);
        page.text(&self.words, look.plain());
        page.gap();
        let mut lines = page.lines().to_vec();
        // All keys on one line where they fit, else a line each: none is left out.
        let keys: Vec<_> = self
            .keys
            .iter()
            .map(|(key, does)| (key.as_str(), does.as_str()))
            .collect();
        let all = hint_line(&keys, u16::MAX, look);
        if all.width() <= usize::from(width) {
            lines.push(all);
        } else {
            lines.extend(keys.iter().map(|key| hint_line(&[*key], width, look)));
        }
        let inside = over(frame, width, lines.len(), look);
        // Where the screen is too low, the keys are what must be seen.
        let hidden = lines.len().saturating_sub(usize::from(inside.height));
        let shown: Vec<Line> = lines.split_off(hidden);
        frame.render_widget(Paragraph::new(shown), inside);
    }
}

/// Clears a frame in the middle of the screen, and gives the room inside.
pub fn over(frame: &mut Frame, width: u16, height: usize, look: Look) -> Rect {
    let screen = frame.area();
    let height = u16::try_from(height).unwrap_or(u16::MAX).saturating_add(2);
    let area = screen.centered(
        ratatui::layout::Constraint::Length(width.saturating_add(4)),
        ratatui::layout::Constraint::Length(height.min(screen.height)),
    );
    frame.render_widget(Clear, area);
    let block = Block::bordered().border_style(look.faint());
    let inside = block.inner(area);
    frame.render_widget(block, area);
    Rect {
        x: inside.x.saturating_add(1).min(inside.right()),
        width: inside.width.saturating_sub(2),
        ..inside
    }
}
