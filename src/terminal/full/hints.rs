use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::Look;

/// The line of keys: each with what it does, as many as fit in their order; the last one, which leads to help, always.
#[must_use]
pub fn hint_line(hints: &[(&str, &str)], width: u16, look: Look) -> Line<'static> {
    let Some((help, others)) = hints.split_last() else {
        return Line::default();
    };
    let size = |(key, does): &(&str, &str)| key.width() + does.width() + 4;
    let mut room = usize::from(width).saturating_sub(size(help));
    let mut shown = Vec::new();
    for hint in others {
        if size(hint) > room {
            break;
        }
        room -= size(hint);
        shown.push(hint);
    }
    shown.push(help);
    let spans = shown.into_iter().flat_map(|(key, does)| {
        [
            Span::raw(" "),
            Span::styled((*key).to_owned(), look.key()),
            Span::raw(format!(" {does}  ")),
        ]
    });
    Line::from(spans.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::hint_line;
    use crate::terminal::full::Look;

    #[test]
    fn help_is_always_told() {
        let hints = [("Enter", "confirm"), ("n", "next"), ("?", "help")];
        let told = |width| hint_line(&hints, width, Look::new(false)).to_string();
        assert_eq!(told(80), " Enter confirm   n next   ? help  ");
        assert_eq!(told(30), " Enter confirm   ? help  ");
        assert_eq!(told(10), " ? help  ");
        assert_eq!(told(0), " ? help  ");
    }
}
