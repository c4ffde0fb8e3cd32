use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::checks;
use crate::bank::response::draw::Draw;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;
use crate::bank::template::Template;

/// Several keys among lures.
#[derive(Clone, Debug)]
pub struct ChoicesModel {
    /// The keys: a bind that takes all.
    pub keys: Path,
    /// What is said of each key.
    pub reason: Template,
    /// Where the lures come from.
    pub lures: Vec<Draw>,
    /// For keys that rest on an absence: the relation that was looked for.
    pub absence: Option<Template>,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    if table.has("checks") {
        return checks::read(reader, table, problems).map(ResponseModel::Checks);
    }
    let keys = reader.many("keys", table, problems);
    let reason = reader.template("reason", table, problems);
    let lures = reader.draws("lures", table, problems);
    let absence = match table.maybe_words("absence", problems) {
        Some(words) => Some(Template::check(&words, reader.binds, problems)?),
        None => None,
    };
    Some(ResponseModel::Choices(ChoicesModel {
        keys: keys?,
        reason: reason?,
        lures: lures?,
        absence,
    }))
}
