use crate::bank::problems::Problems;
use crate::bank::table::Table;
use crate::bank::written::response::{Parts, fitted};
use crate::item::{Anchor, Key, Level, Rubric, Shape};

/// Ruled lines on paper, unless the author says otherwise.
const LINES: usize = 5;

/// An answer in own words: `lines`, `levels` and `anchors`.
pub(super) fn read(table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Parts> {
    let at = table.key_span("lines");
    let lines = table.count("lines", LINES, problems);
    let lines = u8::try_from(lines).ok();
    if lines.is_none() {
        problems.note("items-lines", at, "more lines than a paper holds", None);
    }
    let levels = rows(("levels", "shows"), table, problems);
    let anchors = rows(("anchors", "answer"), table, problems);
    let rubric = Rubric {
        levels: levels?
            .into_iter()
            .map(|(points, shows)| Level { points, shows })
            .collect(),
        anchors: anchors?
            .into_iter()
            .map(|(points, answer)| Anchor { points, answer })
            .collect(),
    };
    let at = (table.span(), Vec::new());
    fitted(
        Shape::Open { lines: lines? },
        Key::Open(rubric),
        Vec::new(),
        at,
        problems,
    )
}

/// Tables of points and words; `says` is the key of the words.
fn rows(
    (key, says): (&'static str, &'static str),
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<Vec<(u32, String)>> {
    let rows = table.tables(key, problems);
    let read: Vec<_> = rows
        .into_iter()
        .map(|mut row| {
            let points = row.count("points", 0, problems);
            let words = row.words(says, problems);
            row.finish(problems);
            Some((u32::try_from(points).unwrap_or(u32::MAX), words?.text))
        })
        .collect();
    read.into_iter().collect()
}
