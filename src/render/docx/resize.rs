//! What changes in the looks of Word files where letters are larger, lines wider apart, or sheets of another size. The
//! file states one size of everything; all that is derived from it here can be told by its elements alone, so that a
//! teacher's own styles grow as the program's do.

use std::ops::Range;

use roxmltree::Node;

use crate::render::Layout;
use crate::render::docx::sheet::Sheet;

/// The namespace of elements and attributes that Word knows.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Where the text of `styles` is to be changed for `sheet`, and what to put there.
pub(super) fn resized(styles: Node<'_, '_>, sheet: Sheet) -> Vec<(Range<usize>, String)> {
    let mut changes = Vec::new();
    for node in styles
        .descendants()
        .filter(|node| node.tag_name().namespace() == Some(WORD))
    {
        let mut grow = |name, grown: &dyn Fn(usize) -> usize| {
            let stated = node.attribute_node((WORD, name));
            let value = stated.and_then(|stated| Some((stated.range_value(), stated.value().parse().ok()?)));
            if let Some((place, value)) = value
                && grown(value) != value
            {
                changes.push((place, grown(value).to_string()));
            }
        };
        match node.tag_name().name() {
            "sz" | "szCs" if !is_of_borders(node) => grow("val", &|size| sheet.letters(size)),
            "ind" => {
                for side in ["left", "start", "hanging", "firstLine"] {
                    grow(side, &|distance| sheet.wide(distance));
                }
                for side in ["right", "end"] {
                    grow(side, &|distance| freed(distance, sheet));
                }
            }
            "tab" => grow("pos", &|distance| tab(distance, sheet)),
            "spacing"
                if node
                    .parent()
                    .is_some_and(|parent| parent.has_tag_name((WORD, "pPr"))) =>
            {
                grow("before", &|distance| sheet.high(distance));
                grow("after", &|distance| sheet.high(distance));
                let relative = node
                    .attribute((WORD, "lineRule"))
                    .is_none_or(|rule| rule == "auto");
                grow("line", &|line| {
                    if relative {
                        sheet.line(line)
                    } else {
                        sheet.high(line)
                    }
                });
            }
            _ => {}
        }
    }
    changes
}

/// What the styles state of `property` for all text.
pub(super) fn defaults<'a>(styles: Node<'a, 'a>, property: &str) -> Option<Node<'a, 'a>> {
    let defaults = styles
        .children()
        .find(|node| node.has_tag_name((WORD, "docDefaults")))?;
    let mut stated = defaults.descendants();
    stated.find(|node| node.has_tag_name((WORD, property)))
}

/// Whether a size is the width of a line, which borders state by the same name.
fn is_of_borders(node: Node<'_, '_>) -> bool {
    node.parent()
        .is_none_or(|parent| !parent.has_tag_name((WORD, "rPr")))
}

/// What is left free at the right; small distances are frames, which stay.
fn freed(distance: usize, sheet: Sheet) -> usize {
    const FRAME: usize = 400;
    if distance > FRAME {
        sheet.beside(distance)
    } else {
        distance
    }
}

/// Where a tab leads: what stood at the end of the lines stands there again, and no tab leads beyond.
fn tab(distance: usize, sheet: Sheet) -> usize {
    if distance == Sheet::new(Layout::default()).measure() {
        sheet.measure()
    } else {
        sheet.wide(distance).min(sheet.measure())
    }
}
