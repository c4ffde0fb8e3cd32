use std::ops::Range;

use roxmltree::{Attribute, Node};

use crate::render::docx::resize::{WORD, defaults};

/// The attributes of `w:rFonts` that name a face, each for scripts of its own.
const FACES: [&str; 4] = ["ascii", "hAnsi", "eastAsia", "cs"];

/// Those that take a face from the document's theme, and have it stand before one that is named.
const OF_THEMES: [&str; 4] = ["asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"];

/// What to change in `styles` so that all paragraphs have the face that is stated for the text that has none of its own;
/// nothing where none is stated.
pub(super) fn one_face<'a>(styles: Node<'a, 'a>) -> Vec<(Range<usize>, String)> {
    let stated = defaults(styles, "rFonts");
    let Some((stated, face)) = stated.and_then(|fonts| Some((fonts, fonts.attribute((WORD, "ascii"))?)))
    else {
        return Vec::new();
    };
    let of_paragraphs = styles
        .children()
        .filter(|style| style.attribute((WORD, "type")) == Some("paragraph"));
    let fonts = of_paragraphs
        .flat_map(|style| style.descendants())
        .filter(|node| node.has_tag_name((WORD, "rFonts")));
    let escaped = face
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
        .replace('\'', "&apos;");
    let mut changes = Vec::new();
    for fonts in fonts {
        let named = among(fonts, &FACES).map(|name| (name.range_value(), escaped.clone()));
        changes.extend(named);
        changes.extend(without_theme(fonts));
    }
    changes.extend(without_theme(stated));
    changes
}

/// The removal of what takes faces from a theme.
fn without_theme<'a>(fonts: Node<'a, 'a>) -> impl Iterator<Item = (Range<usize>, String)> {
    among(fonts, &OF_THEMES).map(|theme| {
        let place = theme.range();
        // With the space before it, of which each attribute has one.
        (place.start.saturating_sub(1)..place.end, String::new())
    })
}

fn among<'a>(fonts: Node<'a, 'a>, names: &'static [&'static str]) -> impl Iterator<Item = Attribute<'a, 'a>> {
    fonts
        .attributes()
        .filter(|attribute| attribute.namespace() == Some(WORD) && names.contains(&attribute.name()))
}
