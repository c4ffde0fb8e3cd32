//! Characters that no font at hand has: found after layout, and shown as their code points.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use crate::render::pdf::texts::each_text;

/// The pieces of text, a character or a few that are drawn as one, for which no font has a picture.
pub(super) fn missing(document: &PagedDocument) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        walk(&page.frame, &mut found);
    }
    found
}

fn walk(frame: &Frame, found: &mut BTreeSet<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, found),
            FrameItem::Text(text) => {
                // Glyph 0 is every font's picture for "I have none".
                let lacking = text.glyphs.iter().filter(|glyph| glyph.id == 0);
                found.extend(lacking.filter_map(|glyph| text.text.get(glyph.range()).map(str::to_owned)));
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// Shows `pieces` as their code points in all texts of `data`: `[U+1F469 U+200D U+1F680]`.
pub(super) fn spell_out(data: &mut Value, pieces: &BTreeSet<String>) {
    // The longest first: a short piece may be a part of a long one.
    let mut pieces: Vec<&String> = pieces.iter().filter(|piece| !piece.is_empty()).collect();
    pieces.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
    each_text(data, &mut |text| {
        for piece in &pieces {
            if text.contains(piece.as_str()) {
                *text = text.replace(piece.as_str(), &code_points(piece));
            }
        }
    });
}

/// All characters of `data` for which `picked` holds, one by one.
pub(super) fn characters(data: &mut Value, picked: impl Fn(char) -> bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each_text(data, &mut |text| {
        found.extend(
            text.chars()
                .filter(|&character| picked(character))
                .map(String::from),
        );
    });
    found
}

/// Whether a lasting document must not hold the character: it means nothing outside the font that it was drawn for.
pub(super) fn means_nothing(character: char) -> bool {
    let code = u32::from(character);
    matches!(code, 0xe000..=0xf8ff | 0xf_0000.. | 0xfdd0..=0xfdef) || code & 0xfffe == 0xfffe
}

/// Whether the character may be drawn in a shape that depends on its neighbours, so that no single picture stands for
/// it: Arabic, the scripts of India and South East Asia, and everything beyond the scripts of Europe.
pub(super) fn is_shaped(character: char) -> bool {
    let code = u32::from(character);
    !matches!(code, 0..=0x058f | 0x10a0..=0x10ff | 0x1c80..=0x1c8f | 0x1d00..=0x2bff | 0x2c60..=0x2dff | 0x2e00..=0x2e7f)
        || matches!(code, 0x200c..=0x200d)
}

fn code_points(piece: &str) -> String {
    let mut spelled = String::from("[");
    for character in piece.chars() {
        let gap = if spelled.len() > 1 { " " } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(spelled, "{gap}U+{:04X}", u32::from(character));
    }
    spelled.push(']');
    spelled
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::{characters, is_shaped, means_nothing, spell_out};

    #[test]
    fn pieces_are_spelled_out_wherever_they_stand() {
        let mut data = json!({ "a": ["x👩\u{200d}🚀y", 3], "b": { "c": "🚀 and e\u{301}e" } });
        let pieces = ["👩\u{200d}🚀", "🚀", "e\u{301}"].map(String::from);
        spell_out(&mut data, &BTreeSet::from(pieces));
        let expected = json!({
            "a": ["x[U+1F469 U+200D U+1F680]y", 3],
            "b": { "c": "[U+1F680] and [U+0065 U+0301]e" }
        });
        assert_eq!(data, expected);
    }

    #[test]
    fn characters_of_no_meaning_are_known() {
        let mut data = json!(["a\u{e000}", "\u{fffe}\u{fffd}\u{1ffff}", "\u{10ffff}ß"]);
        let found: Vec<String> = characters(&mut data, means_nothing).into_iter().collect();
        assert_eq!(found, ["\u{e000}", "\u{fffe}", "\u{1ffff}", "\u{10ffff}"]);
    }

    #[test]
    fn letters_of_europe_have_one_shape() {
        for (character, shaped) in [
            ('a', false),
            ('ß', false),
            ('Ж', false),
            ('λ', false),
            ('—', false),
            ('€', false),
        ] {
            assert_eq!(is_shaped(character), shaped, "{character}");
        }
        for character in ['ع', 'क', 'ထ', '漢', '🚀', '\u{200d}'] {
            assert!(is_shaped(character), "{character}");
        }
    }
}
