use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::widgets::Paragraph;

/// The parts of a frame, the same in every command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// One line: where the person is.
    pub head: Rect,
    /// The panes.
    pub body: Rect,
    /// One line: what just happened.
    pub notice: Rect,
    /// One line: the keys.
    pub keys: Rect,
}

/// The parts of a frame of this size.
#[must_use]
pub fn parts(area: Rect) -> Parts {
    let one = Constraint::Length(1);
    let [head, body, notice, keys] = Layout::vertical([one, Constraint::Min(0), one, one]).areas(area);
    Parts {
        head,
        body,
        notice,
        keys,
    }
}

/// Whether a frame is too small for anything; it then says so, and nothing else is to be drawn.
pub fn too_small(frame: &mut Frame) -> bool {
    let area = frame.area();
    let small = area.width < 24 || area.height < 8;
    if small {
        frame.render_widget(Paragraph::new("Too small.\nMake the\nwindow larger."), area);
    }
    small
}
