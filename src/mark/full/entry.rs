use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui_textarea::TextArea;

use crate::terminal::{KeyCode, KeyEvent, Look, cell_line};

/// What a line that is being typed is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Why the group is marked as it is.
    Comment,
    /// Points that no single key gives.
    Points,
    /// The number of a group.
    Group,
}

/// A line that is being typed, at the foot of the screen.
pub(super) struct Entry {
    wanted: Wanted,
    text: TextArea<'static>,
}

/// What a key did to the line.
pub(super) enum Typed {
    /// It goes on.
    More,
    /// It was given up.
    Given,
    /// It is ready.
    Ready(Wanted, String),
}

impl Entry {
    /// The keys that end it.
    pub(super) const HINTS: &[(&str, &str)] = &[("Esc", "give up"), ("Enter", "done")];

    pub(super) fn new(wanted: Wanted, text: &str) -> Self {
        let mut area = TextArea::new(vec![cell_line(text)]);
        area.move_cursor(ratatui_textarea::CursorMove::End);
        area.set_cursor_line_style(ratatui::style::Style::new());
        Self { wanted, text: area }
    }

    /// Takes a key: Enter makes it ready, Escape gives it up, all others edit.
    pub(super) fn key(&mut self, key: &KeyEvent) -> Typed {
        match key.code {
            KeyCode::Enter => Typed::Ready(self.wanted, self.text.lines().join(" ")),
            KeyCode::Esc => Typed::Given,
            KeyCode::Tab => Typed::More,
            _ => {
                // Ctrl+M and Ctrl+J make lines; here there is one.
                let one_line = !matches!(key.code, KeyCode::Char('m' | 'j')) || key.modifiers.is_empty();
                if one_line {
                    self.text.input(*key);
                }
                Typed::More
            }
        }
    }

    /// Takes pasted text, made harmless and one line.
    pub(super) fn paste(&mut self, text: &str) {
        self.text.insert_str(cell_line(text));
    }

    fn prompt(&self) -> &'static str {
        match self.wanted {
            Wanted::Comment => "Reason: ",
            Wanted::Points => "Points: ",
            Wanted::Group => "Group: ",
        }
    }

    pub(super) fn draw(&mut self, frame: &mut Frame, area: Rect, look: Look) {
        let prompt = self.prompt();
        let [label, text] =
            Layout::horizontal([Constraint::Length(prompt.len() as u16), Constraint::Fill(1)]).areas(area);
        frame.render_widget(ratatui::text::Line::styled(prompt, look.strong()), label);
        frame.render_widget(&self.text, text);
    }
}
