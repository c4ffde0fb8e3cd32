use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns of a line of plain text.
pub(super) const MEASURE: usize = 80;

/// Sets `text` in lines of at most `columns`, [`MEASURE`] at the most: the first begins with `lead`, the others are indented to
/// stand under the text's first word. A word wider than the room is cut. No line ends in white space.
pub(super) fn hang(text: &str, lead: &str, columns: usize) -> String {
    let columns = columns.clamp(MEASURE / 2, MEASURE);
    let indent = lead.width().min(columns / 2);
    let room = columns - indent;
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        // White space that must not break a line holds a word together, but cannot be seen at the end of a line.
        let pieces = pieces(word, room);
        for piece in pieces
            .iter()
            .map(|piece| piece.trim())
            .filter(|piece| !piece.is_empty())
        {
            let line = lines
                .last_mut()
                .filter(|line| line.is_empty() || line.width() + 1 + piece.width() <= room);
            match line {
                Some(line) => {
                    if !line.is_empty() {
                        line.push(' ');
                    }
                    line.push_str(piece);
                }
                None => lines.push(piece.to_owned()),
            }
        }
    }
    let between = format!("\n{}", " ".repeat(indent));
    format!("{lead}{}", lines.join(&between))
}

/// `word` in pieces of at most `room` columns: one, unless it is too wide.
fn pieces(word: &str, room: usize) -> Vec<String> {
    if word.width() <= room {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let mut used = 0;
    for character in word.chars() {
        let width = columns(character);
        if used + width > room {
            pieces.push(String::new());
            used = 0;
        }
        used += width;
        if let Some(piece) = pieces.last_mut() {
            piece.push(character);
        }
    }
    pieces
}

/// At most so many columns a character adds to a text: the emoji selector widens the one before it.
fn columns(character: char) -> usize {
    if character == '\u{fe0f}' {
        1
    } else {
        character.width().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};
    use unicode_width::UnicodeWidthStr;

    use super::{MEASURE, hang};
    use crate::render::Printable;

    #[test]
    fn later_lines_stand_under_the_first_word() {
        assert_eq!(hang("short", "  A  ", MEASURE), "  A  short");
        let text = "word ".repeat(30);
        let set = hang(&text, "  A  ", MEASURE);
        let lines: Vec<&str> = set.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[1].starts_with("     word"));
        assert_eq!(set.matches("word").count(), 30);
    }

    #[test]
    fn no_line_is_wider_than_the_measure() {
        for text in [
            "x".repeat(300),
            "漢字".repeat(90),
            "e\u{301}".repeat(200),
            "👩\u{200d}🚀".repeat(70),
            "☺\u{fe0f}".repeat(100),
            "xxx\u{a0}:".repeat(70),
        ] {
            for line in hang(&text, "   1  ", MEASURE).lines() {
                assert!(line.width() <= MEASURE, "{} columns: {line}", line.width());
                assert_eq!(line, line.trim_end());
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_keeps_its_letters_and_the_measure(text in any::<String>()) {
            let printable = Printable::from(&text);
            let set = hang(printable.as_str(), "  1. ", MEASURE);
            assert!(set.lines().all(|line| line.width() <= MEASURE), "{set}");
            let letters = |text: &str| text.chars().filter(|character| !character.is_whitespace()).collect::<String>();
            assert_eq!(letters(&set), letters(&format!("  1. {printable}")));
        }
    }
}
