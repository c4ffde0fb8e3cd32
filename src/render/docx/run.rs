use docx_rs::{Paragraph, Run};

use crate::render::docx::style::IN_LANGUAGE;

/// Words in a line.
pub(super) fn words(text: &str) -> Run {
    Run::new().add_text(storable(text))
}

/// Words in a line, with a style of their own; where `style` is empty, in that of their paragraph.
pub(super) fn styled(text: &str, style: &str) -> Run {
    let run = words(text);
    if style.is_empty() { run } else { run.style(style) }
}

/// Words in another language than the paper's, given by its tag; `style` may be empty.
pub(super) fn foreign(text: &str, style: &str, tag: &str) -> Run {
    styled(text, &format!("{style}{IN_LANGUAGE}{tag}"))
}

/// Goes on at the next tab stop.
pub(super) fn tab() -> Run {
    Run::new().add_tab()
}

/// A paragraph of words.
pub(super) fn paragraph(style: &str, text: &str) -> Paragraph {
    line(style, [words(text)])
}

/// A paragraph of several runs.
pub(super) fn line(style: &str, runs: impl IntoIterator<Item = Run>) -> Paragraph {
    runs.into_iter()
        .fold(Paragraph::new().style(style), Paragraph::add_run)
}

/// `text` in characters that XML can hold. Two that views let through it cannot; a replacement shows where they stood.
pub(super) fn storable(text: &str) -> String {
    text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
