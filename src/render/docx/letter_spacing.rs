use std::ops::Range;

use roxmltree::Node;

use crate::render::docx::resize::{WORD, defaults};
use crate::render::docx::schema_order::place;

/// What to change in `styles` so that `between`, in twentieths of a point, is added between the letters of all text that
/// has no other distance of its own; where more is stated already, that stays.
pub(super) fn spaced<'a>(styles: Node<'a, 'a>, between: usize) -> Option<(Range<usize>, String)> {
    // Attributes have their namespace by a prefix alone.
    let w = styles.lookup_prefix(WORD).filter(|prefix| !prefix.is_empty())?;
    let spacing = format!("<{w}:spacing {w}:val=\"{between}\"/>");
    let properties = defaults(styles, "rPr")?;
    let stated = || properties.children().filter(Node::is_element);
    if let Some(own) = stated().find(|property| property.has_tag_name((WORD, "spacing"))) {
        let distance = own
            .attribute((WORD, "val"))
            .and_then(|value| value.parse::<i64>().ok());
        let enough =
            distance.is_some_and(|distance| usize::try_from(distance).is_ok_and(|own| own >= between));
        return (!enough).then(|| (own.range(), spacing));
    }
    // Word does not open some files whose properties stand in another order than the standard's.
    let order = |name: &str| place("w:rPr", &format!("w:{name}"));
    let after = stated().find(|property| order(property.tag_name().name()) > order("spacing"));
    if let Some(after) = after {
        let start = after.range().start;
        return Some((start..start, spacing));
    }
    if let Some(last) = stated().next_back() {
        let end = last.range().end;
        return Some((end..end, spacing));
    }
    Some((properties.range(), format!("<{w}:rPr>{spacing}</{w}:rPr>")))
}
