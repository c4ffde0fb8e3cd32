use crate::bank::kind_name::{Telling, kind};
use crate::bank::problems::Problems;
use crate::bank::table::Table;
use crate::bank::written::{closed, open, short, statements};
use crate::item::{Key, Kind, Note, Response, Shape};
use crate::source::Span;

/// A response, and where the file has its options or statements.
pub(super) struct Parts {
    pub(super) response: Response,
    pub(super) parts_at: Vec<Span>,
}

/// The kinds that can be written by hand.
const KINDS: [Kind; 6] = [
    Kind::Choice,
    Kind::Choices,
    Kind::Truth,
    Kind::Text,
    Kind::Number,
    Kind::Open,
];

const TELLING: Telling = Telling {
    code: "items-kind",
    table: "item.response",
    listed: "it is one of",
};

/// Reads `[item.response.KIND]`.
pub(super) fn read(mut table: Table<'_, '_>, problems: &mut Problems) -> Option<Parts> {
    let known = KINDS.map(Kind::keyword);
    let kind = kind(&table, &known, &TELLING, problems)?;
    let read = match kind {
        Kind::Choice => closed::choice,
        Kind::Choices => closed::choices,
        Kind::Truth => statements::read,
        Kind::Text => short::text,
        Kind::Number => short::number,
        Kind::Open => open::read,
        Kind::Gap | Kind::Match | Kind::Order | Kind::Sort | Kind::Select => {
            let message = format!("items of kind `{kind}` cannot be written by hand");
            let hint = format!("use one of: {}", known.join(", "));
            problems.note("items-kind", table.key_span(kind.keyword()), message, Some(hint));
            return None;
        }
    };
    let mut inner = table.table(kind.keyword(), problems)?;
    let parts = read(&mut inner, problems);
    inner.finish(problems);
    parts
}

/// Puts the parts together; what does not fit is noted at `at`.
pub(super) fn fitted(
    shape: Shape,
    key: Key,
    notes: Vec<Note>,
    (at, parts_at): (Span, Vec<Span>),
    problems: &mut Problems,
) -> Option<Parts> {
    match Response::new(shape, key, notes, false) {
        Ok(response) => Some(Parts { response, parts_at }),
        Err(mismatch) => {
            problems.note("items-response", at, mismatch.0, None);
            None
        }
    }
}
