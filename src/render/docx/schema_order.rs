//! In which order the standard (ECMA-376, part 1) wants the children of an element to stand. Word does not open some
//! files that have them in another one.

/// The elements whose children have an order and are written here, and that order.
const ORDERS: [(&str, &[&str]); 7] = [
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:numPr",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:textAlignment",
            "w:outlineLvl",
            "w:rPr",
            "w:sectPr",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:vanish",
            "w:color",
            "w:sz",
            "w:szCs",
            "w:u",
            "w:vertAlign",
            "w:lang",
        ],
    ),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:tblW",
            "w:jc",
            "w:tblInd",
            "w:tblBorders",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
        ],
    ),
    (
        "w:tcPr",
        &[
            "w:tcW",
            "w:gridSpan",
            "w:vMerge",
            "w:tcBorders",
            "w:shd",
            "w:tcMar",
            "w:vAlign",
        ],
    ),
    (
        "w:tcBorders",
        &["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
    ),
    (
        "w:lvl",
        &[
            "w:start",
            "w:numFmt",
            "w:lvlRestart",
            "w:pStyle",
            "w:suff",
            "w:lvlText",
            "w:lvlJc",
            "w:pPr",
            "w:rPr",
        ],
    ),
    (
        "w:sectPr",
        &[
            "w:headerReference",
            "w:footerReference",
            "w:type",
            "w:pgSz",
            "w:pgMar",
            "w:pgNumType",
            "w:cols",
            "w:titlePg",
            "w:docGrid",
        ],
    ),
];

/// The place of `child` among the children of `parent`; the last for those that have none.
pub(super) fn place(parent: &str, child: &str) -> usize {
    let order = ORDERS.iter().find(|(name, _)| *name == parent);
    order.map_or(0, |(_, children)| {
        children
            .iter()
            .position(|name| *name == child)
            .unwrap_or(children.len())
    })
}
