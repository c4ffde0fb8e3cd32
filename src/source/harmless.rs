use std::borrow::Cow;

/// The text with control and direction characters replaced by visible ones, so that no text can hide, recolour or
/// reorder what stands around it in a terminal or on paper. Line ends and tabs stay.
///
/// Each stand-in has the length of what it stands for in bytes, so places in the text stay the same.
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| stand_in(character) == character) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(stand_in).collect())
}

fn stand_in(character: char) -> char {
    match character {
        '\n' | '\r' | '\t' => character,
        '\0'..='\u{1f}' | '\u{7f}' => '?',
        '\u{80}'..='\u{9f}' | '\u{61c}' => '\u{b7}',
        '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => '\u{fffd}',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn stand_ins_keep_every_place() {
        let hostile: String = (0..0x2_1000).filter_map(char::from_u32).collect();
        let shown = harmless(&hostile);
        assert_eq!(shown.len(), hostile.len());
        assert!(
            shown
                .chars()
                .all(|shown| "\n\r\t".contains(shown) || !shown.is_control())
        );
        assert!(!shown.contains(['\u{202e}', '\u{2066}', '\u{200f}', '\u{61c}', '\u{feff}']));
        // Letters are joined and parted by these in Persian, in the scripts of India, and in emoji.
        assert!(shown.contains(['\u{200c}', '\u{200d}']));
    }
}
