//! Hard-wrapped texts: whether a line end parts two paragraphs or was only put in to keep lines short.

use crate::article::load::shape::ends_sentence;

/// The longest lines that a person or a mail program wraps at.
const WIDEST: usize = 140;

/// The shortest full lines.
const NARROWEST: usize = 30;

/// How far short of the full width a line may stay and still be full.
const SLACK: usize = 3;

/// How a text's lines are broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapping {
    /// A line is a paragraph, however long.
    None,
    /// Paragraphs run over lines of at most so many characters.
    At(usize),
}

impl Wrapping {
    /// Finds out from all lines of a text, empty ones included: it is wrapped where most lines that are followed by
    /// another one are so full that the next line's first word had no room.
    pub fn of<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> Self {
        let width = lines
            .clone()
            .map(|line| line.trim_end().chars().count())
            .max()
            .unwrap_or(0);
        if !(NARROWEST..=WIDEST).contains(&width) {
            return Self::None;
        }
        let pairs = lines
            .clone()
            .zip(lines.skip(1))
            .filter(|(line, next)| both_written(line, next));
        let (full, all) = pairs.fold((0, 0), |(full, all), (line, next)| {
            (full + usize::from(is_full(line, next, width)), all + 1)
        });
        if all > 0 && full * 10 >= all * 6 {
            Self::At(width)
        } else {
            Self::None
        }
    }

    /// Whether `next` goes on with the paragraph of `line`: because the line was full, or because a sentence
    /// that stopped in its middle goes on.
    pub fn joins(self, line: &str, next: &str) -> bool {
        let full = match self {
            Self::None => false,
            Self::At(width) => {
                let indented = next.starts_with([' ', '\t']) && !line.starts_with([' ', '\t']);
                !indented && is_full(line, next, width)
            }
        };
        both_written(line, next) && (full || goes_on(line, next))
    }
}

fn goes_on(line: &str, next: &str) -> bool {
    let small = next.trim_start().starts_with(char::is_lowercase);
    let line = line.trim_end();
    line.ends_with([',', ';']) || (small && !ends_sentence(line) && !line.ends_with(':'))
}

fn both_written(line: &str, next: &str) -> bool {
    !line.trim().is_empty() && !next.trim().is_empty()
}

/// Whether the first word of `next` had no room on `line`.
fn is_full(line: &str, next: &str, width: usize) -> bool {
    let word = next
        .split_whitespace()
        .next()
        .map_or(0, |word| word.chars().count());
    line.trim_end().chars().count() + 1 + word + SLACK > width
}

#[cfg(test)]
mod tests {
    use super::Wrapping;

    #[test]
    fn full_lines_tell_a_wrapped_text() {
        let wrapped = [
            "The mayor of the town said on",
            "Friday that the bridge would be",
            "closed until May.",
            "",
            "It is old.",
        ];
        assert_eq!(Wrapping::of(wrapped.into_iter()), Wrapping::At(31));
        let paragraphs = [
            "The mayor said so.",
            "Nobody else agreed with her on that day.",
            "It is old.",
            "The end.",
        ];
        assert_eq!(Wrapping::of(paragraphs.into_iter()), Wrapping::None);
    }

    #[test]
    fn a_short_line_ends_its_paragraph() {
        let wrapping = Wrapping::At(31);
        assert!(wrapping.joins("The mayor of the town said on", "Friday that"));
        assert!(!wrapping.joins("closed until May.", "Rain fell."));
        assert!(wrapping.joins("closed until", "further notice"));
        assert!(!wrapping.joins("By Ana Ruiz", "TOWN (AP) - It rained."));
        assert!(!wrapping.joins("The mayor of the town said on.", "   Friday that"));
        assert!(Wrapping::None.joins("Votes split;", "Mayor stays"));
        assert!(!Wrapping::None.joins("She named:", "bread"));
        assert!(!Wrapping::None.joins("River falls", "By Ana Ruiz"));
    }
}
