//! Words and numbers that students write.

use crate::bank::problems::Problems;
use crate::bank::table::Table;
use crate::bank::written::decimal::{decimal, maybe_decimal};
use crate::bank::written::response::{Parts, fitted};
use crate::item::{Key, NumberKey, Shape};

/// A word or phrase: `key`, and what is accepted as well.
pub(super) fn text(table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Parts> {
    let key = table.words("key", problems);
    let accepted = table.list("accepted", problems);
    let answers = std::iter::once(key?).chain(accepted);
    let answers = answers.map(|words| words.text).collect();
    let at = (table.span(), Vec::new());
    fitted(Shape::Text {}, Key::Text(answers), Vec::new(), at, problems)
}

/// A number: `key`, the bounds `least` and `most` of what is accepted as well, and its `unit`.
pub(super) fn number(table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Parts> {
    let value = decimal("key", table, problems);
    let least = maybe_decimal("least", table, problems);
    let most = maybe_decimal("most", table, problems);
    let unit = table.maybe_words("unit", problems).map(|words| words.text);
    let key = NumberKey {
        value: value?,
        least: least?,
        most: most?,
    };
    let at = (table.span(), Vec::new());
    fitted(Shape::Number { unit }, Key::Number(key), Vec::new(), at, problems)
}
