use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Breaks a text into lines of at most `width` columns, at white space where it can and inside words that are longer
/// than a line. Line ends of the text stay. At least one line.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() {
                if line.width() + 1 + word.width() <= width {
                    line.push(' ');
                } else {
                    lines.push(std::mem::take(&mut line));
                }
            }
            for character in word.chars() {
                if !line.is_empty() && line.width() + character.width().unwrap_or(0) > width {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(character);
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_break_at_spaces_and_inside_long_words_only() {
        let cases: &[(&str, usize, &[&str])] = &[
            ("one two three", 8, &["one two", "three"]),
            ("one two", 7, &["one two"]),
            ("abcdefgh ij", 3, &["abc", "def", "gh", "ij"]),
            ("\u{4e2d}\u{6587}\u{5b57}", 4, &["\u{4e2d}\u{6587}", "\u{5b57}"]),
            ("a\n\nb", 9, &["a", "", "b"]),
            ("", 9, &[""]),
            ("ab", 0, &["a", "b"]),
        ];
        for (text, width, expected) in cases {
            assert_eq!(wrap(text, *width), *expected, "{text} in {width}");
        }
    }
}
