use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Color;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Paragraph};

use super::{Look, Page, Scroll, fit};

/// Draws a page under a rule with its title; `active` is the pane that keys go to, marked by `▸`. What does not fit is
/// scrolled, and the title tells how much of it is seen.
pub fn pane(
    frame: &mut Frame,
    area: Rect,
    title: &str,
    page: &Page,
    scroll: &mut Scroll,
    active: bool,
    look: Look,
) {
    let room = usize::from(area.height.saturating_sub(1));
    scroll.fit(room, page.height());
    let seen = scroll.told().map(|told| format!(" {told} ")).unwrap_or_default();
    let left = usize::from(area.width).saturating_sub(seen.len() + 5);
    let mark = if active { "\u{25b8} " } else { "" };
    let title = format!(" {mark}{} ", fit(title, left.saturating_sub(mark.len())));
    // The rule may be faint, its title is not.
    let readable = look.plain().fg(Color::Reset);
    let style = if active {
        look.strong().fg(Color::Reset)
    } else {
        readable
    };
    let block = Block::new()
        .borders(Borders::TOP)
        .border_style(look.faint())
        .title(Line::from(Span::styled(title, style)))
        .title(Line::from(Span::styled(seen, readable)).right_aligned());
    let lines = page.lines().iter().skip(scroll.top()).take(room).cloned();
    let text: Vec<Line> = lines.collect();
    frame.render_widget(Paragraph::new(text).block(block), area);
}
