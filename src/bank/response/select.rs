use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::draw::Draw;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;
use crate::bank::template::Template;

/// A sentence to be found among others.
#[derive(Clone, Debug)]
pub struct SelectModel {
    /// The right sentence.
    pub key: Path,
    /// What to say of it.
    pub reason: Template,
    /// Where the others come from.
    pub lures: Vec<Draw>,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let key = reader.one("key", table, problems);
    let reason = reader.template("reason", table, problems);
    let lures = reader.draws("lures", table, problems);
    Some(ResponseModel::Select(SelectModel {
        key: key?,
        reason: reason?,
        lures: lures?,
    }))
}
