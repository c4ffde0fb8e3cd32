use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::draw::Draw;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;
use crate::bank::template::Template;

/// Pairs and left-over right entries.
#[derive(Clone, Debug)]
pub struct MatchModel {
    /// What is matched: a slot of a bind that takes all.
    pub left: Path,
    /// What it is matched to: a slot of the same bind.
    pub right: Path,
    /// What to say of a pair.
    pub reason: Template,
    /// Right entries that match nothing.
    pub extra: Vec<Draw>,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let left = reader.many("left", table, problems);
    let right = reader.many("right", table, problems);
    let reason = reader.template("reason", table, problems);
    let extra = reader.draws("extra", table, problems);
    let (left, right) = (left?, right?);
    if left.bind != right.bind {
        let hint = "both must be slots of one bind, as `claims.content.present` and `claims.source.name`";
        problems.note(
            "bank-match",
            right.span,
            "left and right do not belong together",
            Some(hint.into()),
        );
        return None;
    }
    Some(ResponseModel::Match(MatchModel {
        left,
        right,
        reason: reason?,
        extra: extra?,
    }))
}
