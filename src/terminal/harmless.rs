use crate::source;

/// A text for lines in a terminal or a table: made harmless, every kind of line end a line end, tabs spaces.
#[must_use]
pub fn harmless(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', " ");
    source::harmless(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_that_moves_a_terminal_or_a_reader_stays() {
        let cases = [
            ("plain \u{e9} \u{4e2d}", "plain \u{e9} \u{4e2d}"),
            ("\u{1b}[31mred\u{1b}[0m", "?[31mred?[0m"),
            ("\u{9b}2J", "\u{b7}2J"),
            ("a\u{202e}b\u{2066}c", "a\u{fffd}b\u{fffd}c"),
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
