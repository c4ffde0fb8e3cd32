use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;
use crate::bank::template::Template;
use crate::vocabulary::SlotType;

/// Elements to be put in the order of a number.
#[derive(Clone, Debug)]
pub struct OrderModel {
    /// The elements: a slot of a bind that takes all.
    pub of: Path,
    /// What sorts them, smallest first: a number of the same bind.
    pub by: Path,
    /// What the order begins with: "earliest".
    pub first: String,
    /// What it ends with: "latest".
    pub last: String,
    /// Fewer elements than this, and no item is made.
    pub least: usize,
    /// No more elements than this are asked for.
    pub most: usize,
    /// What to say of an element.
    pub reason: Template,
}

/// Fewer are guessed, more are not held in mind.
const ELEMENTS: std::ops::RangeInclusive<usize> = 3..=8;

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let of = reader.many("of", table, problems);
    let by = table
        .words("by", problems)
        .and_then(|words| Path::check(&words, reader.binds, problems))
        .and_then(|path| reader.number_fits(path, true, problems));
    let first = table.words("first", problems);
    let last = table.words("last", problems);
    let at = table.span();
    let least = table.count("least", 4, problems);
    let most = table.count("most", 6, problems);
    let reason = reader.template("reason", table, problems);
    if !ELEMENTS.contains(&least) || !ELEMENTS.contains(&most) || least > most {
        let hint = "both go from 3 to 8, and `least` is no more than `most`".to_owned();
        let message = format!("from {least} to {most} elements cannot be put in order");
        problems.note("bank-order", at, message, Some(hint));
        return None;
    }
    let (of, by) = (of?, by?);
    if by.ends.holds != SlotType::Number {
        let hint = "only numbers sort: use a slot such as `events.sentence`".to_owned();
        problems.note("bank-order", by.span, format!("`{by}` is no number"), Some(hint));
        return None;
    }
    if of.bind != by.bind {
        let hint =
            "both must be slots of one bind, as `events.deed.present` and `events.sentence`".to_owned();
        let message = "the elements and what sorts them do not belong together";
        problems.note("bank-order", by.span, message, Some(hint));
        return None;
    }
    Some(ResponseModel::Order(OrderModel {
        of,
        by,
        first: first?.text,
        last: last?.text,
        least,
        most,
        reason: reason?,
    }))
}
