use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;
use crate::bank::template::Template;

/// A rubric and its anchors.
#[derive(Clone, Debug)]
pub struct OpenModel {
    /// Ruled lines on paper.
    pub lines: usize,
    /// Points and what the answer shows, highest first.
    pub levels: Anchors,
    /// Points and example answers.
    pub anchors: Anchors,
}

/// Points with words for them.
pub type Anchors = Vec<(u32, Template)>;

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let lines = table.count("lines", 5, problems);
    let levels = scale(reader, ("levels", "shows"), table, problems);
    let anchors = scale(reader, ("anchors", "answer"), table, problems);
    Some(ResponseModel::Open(OpenModel {
        lines,
        levels: levels?,
        anchors: anchors?,
    }))
}

/// Tables of points and words; `says` is the key of the words.
fn scale(
    reader: &Reader<'_>,
    (key, says): (&'static str, &'static str),
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<Anchors> {
    let tables = table.tables(key, problems);
    let mut rows = Vec::new();
    for mut row in tables {
        let points = row.count("points", 0, problems);
        let words = reader.template(says, &mut row, problems);
        row.finish(problems);
        rows.push(words.map(|words| (u32::try_from(points).unwrap_or(u32::MAX), words)));
    }
    rows.into_iter().collect()
}
