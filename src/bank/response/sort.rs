use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;
use crate::bank::template::Template;

/// A category of a sort item.
#[derive(Clone, Debug)]
pub struct Category {
    /// As printed.
    pub label: String,
    /// Its elements: a bind that takes all.
    pub of: Path,
    /// What to say of an element.
    pub reason: Template,
    /// At most so many elements of it.
    pub most: usize,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let least = table.count("least-categories", 3, problems);
    let tables = table.tables("categories", problems);
    let categories = tables
        .into_iter()
        .map(|row| category(reader, row, problems))
        .collect::<Vec<_>>();
    let categories = categories.into_iter().collect::<Option<_>>()?;
    Some(ResponseModel::Sort { categories, least })
}

fn category(reader: &Reader<'_>, mut row: Table<'_, '_>, problems: &mut Problems) -> Option<Category> {
    let label = row.words("label", problems);
    let of = reader.many("of", &mut row, problems);
    let most = row.count("most", 2, problems);
    let reason = reader.template("reason", &mut row, problems);
    row.finish(problems);
    Some(Category {
        label: label?.text,
        of: of?,
        reason: reason?,
        most,
    })
}
