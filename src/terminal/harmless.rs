/// A text that can do nothing to a terminal: control characters and escapes show as U+FFFD, marks that turn the
/// reading direction or hide words are left out. Line ends stay, tabs become spaces.
#[must_use]
pub fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            _ if character.is_control() => out.push('\u{fffd}'),
            // Direction marks, zero-width marks and tags.
            '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}' => {}
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_that_moves_a_terminal_or_a_reader_stays() {
        let cases = [
            ("plain \u{e9} \u{4e2d}", "plain \u{e9} \u{4e2d}"),
            ("\u{1b}[31mred\u{1b}[0m", "\u{fffd}[31mred\u{fffd}[0m"),
            ("\u{9b}2J", "\u{fffd}2J"),
            ("bell\u{7} back\u{8}", "bell\u{fffd} back\u{fffd}"),
            ("a\u{202e}b\u{2066}c\u{200f}", "abc"),
            (
                "one\r\ntwo\rthree\u{2028}four\tfive",
                "one\ntwo\nthree\nfour five",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(harmless(text), expected, "{text:?}");
        }
    }
}
