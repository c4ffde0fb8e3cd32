use std::fmt;

use serde::Serialize;

/// One line of text that is safe to show on any device.
///
/// Guaranteed by its only constructors: no control character (so no terminal escape and no line end), no character
/// that turns the reading direction around, none that hides text or glues notes to it. They are shown as nothing;
/// white space of any kind is one plain space each, and none stands at either end. All else is as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Printable(String);

impl Printable {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: AsRef<str> + ?Sized> From<&T> for Printable {
    fn from(text: &T) -> Self {
        let shown: String = text.as_ref().chars().filter_map(harmless).collect();
        Self(shown.trim().to_owned())
    }
}

impl fmt::Display for Printable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is shown for a character.
fn harmless(character: char) -> Option<char> {
    match character {
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        // Direction marks, embeddings, overrides and isolates can swap what is read first; text without ink can carry
        // words that nobody sees. Joiners stay: scripts and emoji need them.
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => None,
        other if other.is_control() => None,
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::Printable;

    #[test]
    fn what_commands_a_device_is_shown_as_nothing() {
        for (text, shown) in [
            ("plain words, as typed", "plain words, as typed"),
            ("  two\r\nlines\t ", "two  lines"),
            ("\u{1b}[31mred\u{1b}[0m", "[31mred[0m"),
            ("\u{202e}desrever\u{202c} \u{2066}x\u{2069}\u{200f}", "desrever x"),
            ("a\u{0}\u{7}\u{9b}b\u{7f}", "ab"),
            ("hid\u{200b}den\u{feff}\u{e0041}", "hidden"),
            (
                "caf\u{e9} \u{2014} \u{201c}\u{1f469}\u{200d}\u{1f680}\u{201d}",
                "café — “👩\u{200d}🚀”",
            ),
        ] {
            assert_eq!(Printable::from(text).as_str(), shown, "{text:?}");
        }
    }
}
