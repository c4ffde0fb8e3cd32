use serde_json::Value;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

use crate::render::pdf::texts::each_text;

/// Shows where a line may end without any mark.
const BREAK: char = '\u{200b}';

/// Lets lines end inside words of more than `room` characters, in all texts of `data`: after the marks of a web address,
/// and anywhere in a word without end, which then stays on the page.
pub(super) fn allow_breaks(data: &mut Value, room: usize) {
    each_text(data, &mut |text| {
        if text.split(' ').any(|word| is_long(word, room)) {
            *text = broken(text, room);
        }
    });
}

fn is_long(word: &str, room: usize) -> bool {
    word.chars().nth(room).is_some()
}

fn broken(text: &str, room: usize) -> String {
    let words = text.split(' ').map(|word| {
        if !is_long(word, room) {
            return word.to_owned();
        }
        let mut open = String::with_capacity(word.len() * 2);
        for part in parts(word) {
            if !open.is_empty() {
                open.push(BREAK);
            }
            if is_long(part, room) {
                open_anywhere(part, &mut open);
            } else {
                open.push_str(part);
            }
        }
        open
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A long word in the parts that its own marks make: `question-`, `banks/`, `who.`, `toml`.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        let mark = rest
            .char_indices()
            .zip(rest.chars().skip(1))
            .find(|&((_, character), next)| character.is_ascii_punctuation() && next.is_alphanumeric());
        let end = mark.map_or(rest.len(), |((at, character), _)| at + character.len_utf8());
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts
}

fn open_anywhere(part: &str, open: &mut String) {
    let mut before = None;
    for character in part.chars() {
        if before.is_some_and(|before| is_parted(before, character)) {
            open.push(BREAK);
        }
        open.push(character);
        before = Some(character);
    }
}

/// Whether the two are drawn apart: no mark on a letter, no joined picture.
fn is_parted(before: char, after: char) -> bool {
    let joins = |character| matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}');
    !joins(before) && !joins(after) && after.general_category_group() != GeneralCategoryGroup::Mark
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::allow_breaks;

    #[test]
    fn long_words_alone_are_opened_and_letters_keep_their_marks() {
        let mut data = json!({ "kind": "short words stay", "rows": ["abcde\u{301}f gh", 12345] });
        allow_breaks(&mut data, 5);
        let expected = json!({
            "kind": "short words stay",
            "rows": ["a\u{200b}b\u{200b}c\u{200b}d\u{200b}e\u{301}\u{200b}f gh", 12345]
        });
        assert_eq!(data, expected);
        let mut path = json!("see https://a.example/well-known_page.");
        allow_breaks(&mut path, 20);
        assert_eq!(
            path,
            json!("see https://\u{200b}a.\u{200b}example/\u{200b}well-\u{200b}known_\u{200b}page.")
        );
    }
}
