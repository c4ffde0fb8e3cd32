use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    Some(ResponseModel::Text {
        key: reader.one("key", table, problems)?,
    })
}
