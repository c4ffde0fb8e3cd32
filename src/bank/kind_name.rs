use crate::bank::problems::Problems;
use crate::bank::table::Table;
use crate::item::Kind;
use crate::vocabulary::nearest;

/// How problems with the table of a response are told.
pub(super) struct Telling {
    /// The code of the problem.
    pub(super) code: &'static str,
    /// The table that the kind's own table stands in: `item.response`.
    pub(super) table: &'static str,
    /// What comes before the list of kinds.
    pub(super) listed: &'static str,
}

/// The kind of a response: its table holds one table, named by a kind. `known` are the names to hint at.
pub(super) fn kind(
    table: &Table<'_, '_>,
    known: &[&'static str],
    telling: &Telling,
    problems: &mut Problems,
) -> Option<Kind> {
    let keys = table.keys();
    let [name] = keys[..] else {
        let message = if keys.is_empty() {
            "the response has no kind"
        } else {
            "the response has two kinds"
        };
        let hint = format!(
            "write one table `[{}.KIND]`, where KIND is one of: {}",
            telling.table,
            known.join(", ")
        );
        problems.note(telling.code, table.span(), message, Some(hint));
        return None;
    };
    let found = Kind::ALL.into_iter().find(|kind| kind.keyword() == name);
    if found.is_none() {
        let hint = nearest(name, known.iter().copied()).map_or_else(
            || format!("{}: {}", telling.listed, known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("`{name}` is no response kind");
        problems.note(telling.code, table.key_span(name), message, Some(hint));
    }
    found
}
