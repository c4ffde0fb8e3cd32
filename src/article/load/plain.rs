use std::sync::Arc;

use crate::article::load::layout::{Mark, RawBlock};
use crate::article::load::wrap::Wrapping;
use crate::article::origin::Draft;
use crate::source::{SourceFile, Span};

/// Bullets that open an entry of a list.
const BULLETS: [&str; 5] = ["\u{2022} ", "- ", "* ", "\u{2013} ", "\u{25aa} "];

/// Finds the paragraphs of a plain text: parted by empty lines, or one a line, or hard-wrapped.
///
/// The text stays the file's own, but for line ends inside a wrapped paragraph, which become spaces (and nothing
/// after a hyphen).
pub fn paragraphs(file: &Arc<SourceFile>) -> (Draft, Vec<RawBlock>) {
    let text = file.text();
    let wrapping = Wrapping::of(text.lines());
    let mut draft = Draft::new(Arc::clone(file));
    let mut blocks: Vec<RawBlock> = Vec::new();
    let mut taken = 0;
    let mut before = "";
    for line in lines(text) {
        let Some(words) = line.of(text).filter(|words| !words.trim().is_empty()) else {
            before = "";
            continue;
        };
        let inner = trimmed(text, line);
        if let Some(block) = blocks.last_mut()
            && wrapping.joins(before, words)
        {
            let gap = Span::new(taken, inner.start());
            draft.put(if hyphenated(before, words) { "" } else { " " }, gap);
            draft.take(inner);
            block.span = Span::new(block.span.start(), draft.len());
        } else {
            draft.take(Span::new(taken, inner.start()));
            let start = draft.len();
            draft.take(inner);
            blocks.push(RawBlock {
                span: Span::new(start, draft.len()),
                mark: if BULLETS
                    .iter()
                    .any(|bullet| words.trim_start().starts_with(bullet))
                {
                    Mark::SetOff
                } else {
                    Mark::None
                },
            });
        }
        taken = inner.end();
        before = words;
    }
    draft.take(Span::new(taken, text.len()));
    (draft, blocks)
}

/// The lines with their ends left out.
fn lines(text: &str) -> impl Iterator<Item = Span> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let span = Span::new(start, start + line.trim_end_matches(['\n', '\r']).len());
        start += line.len();
        span
    })
}

fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text).unwrap_or_default();
    let start = span.start() + (words.len() - words.trim_start().len());
    Span::new(start, start + words.trim().len())
}

/// Whether a word with a hyphen was broken at it.
fn hyphenated(line: &str, next: &str) -> bool {
    let mut end = line.trim_end().chars().rev();
    end.next() == Some('-')
        && end.next().is_some_and(char::is_alphanumeric)
        && next.trim_start().starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;

    use super::paragraphs;
    use crate::source::SourceFile;

    fn found(text: &str) -> Vec<String> {
        let (draft, blocks) = paragraphs(&Arc::new(SourceFile::new("a", text)));
        let words = blocks
            .iter()
            .map(|block| block.span.of(draft.text()).unwrap().to_owned());
        words.collect()
    }

    #[test]
    fn paragraphs_are_found_however_they_are_parted() {
        let one = "The river rose for a third day and reached the bridge that the town had closed, \
                   as the mayor had feared since the rain began on Monday, when the first street was flooded.";
        let two = "It fell again.";
        for parted in ["\n\n", "\n", "\r\n", "\r\n\r\n", "\n \t\n\n", "\u{a0}\n"] {
            assert_eq!(
                found(&format!("  {one}{parted}{two}\n")),
                [one, two],
                "{parted:?}"
            );
        }
    }

    #[test]
    fn wrapped_lines_are_joined() {
        for end in ["\n", "\r\n"] {
            let lines = [
                "River falls",
                "",
                "The river rose for a third day and",
                "reached the bridge of the well-",
                "known town. It was closed.",
                "",
                "  It fell again, and the people of",
                "  the town went home.",
            ];
            assert_eq!(
                found(&lines.join(end)),
                [
                    "River falls",
                    "The river rose for a third day and reached the bridge of the well-known town. It was closed.",
                    "It fell again, and the people of the town went home.",
                ]
            );
        }
    }

    #[test]
    fn a_text_without_wrapped_lines_is_the_files_own() {
        let text = "\r\n Head \r\n\r\nThe river rose.\u{c}\r\nIt fell.  \r\n";
        let (draft, _) = paragraphs(&Arc::new(SourceFile::new("a", text)));
        assert_eq!(draft.text(), text);
    }
}
