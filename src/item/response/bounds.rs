//! What every kind of response asks of its lists, counts and places.

use std::collections::BTreeSet;

use crate::item::{OptionId, ShapeMismatch};
use crate::source::fold;

/// As many options as there are letters to name them.
pub const MOST_OPTIONS: usize = 26;

pub type Checked = Result<(), ShapeMismatch>;

/// A list that is printed: at least `least` texts, at most 26, none blank, no two alike when folded.
pub fn list(what: &str, texts: &[String], least: usize) -> Checked {
    between(what, texts.len(), least)?;
    let mut seen = BTreeSet::new();
    for text in texts {
        let folded = fold(text);
        if folded.is_empty() {
            return Err(ShapeMismatch(format!("one of the {what} is blank")));
        }
        if !seen.insert(folded) {
            return Err(ShapeMismatch(format!("two of the {what} are alike: `{text}`")));
        }
    }
    Ok(())
}

/// So many entries as can be asked for: at least `least`, at most 26.
pub fn between(what: &str, count: usize, least: usize) -> Checked {
    if (least..=MOST_OPTIONS).contains(&count) {
        return Ok(());
    }
    Err(ShapeMismatch(format!(
        "{count} {what} where there must be {least} to {MOST_OPTIONS}"
    )))
}

/// As many as there must be.
pub fn counts(what: &str, count: usize, wanted: usize) -> Checked {
    if count == wanted {
        return Ok(());
    }
    Err(ShapeMismatch(format!(
        "{count} {what} where there must be {wanted}"
    )))
}

/// A place that the list has.
pub fn in_range(place: OptionId, count: usize, what: &str) -> Checked {
    if place.index() < count {
        return Ok(());
    }
    Err(ShapeMismatch(format!(
        "there is no {what} `{place}` among {count}"
    )))
}

/// One place a row, each in the list.
pub fn rows_in_range(places: &[OptionId], rows: usize, count: usize, what: &str) -> Checked {
    counts("rows", places.len(), rows)?;
    places.iter().try_for_each(|&place| in_range(place, count, what))
}

/// In order, nothing twice.
pub fn ascending<T: Ord>(what: &str, list: &[T]) -> Checked {
    if list.is_sorted_by(|a, b| a < b) {
        return Ok(());
    }
    Err(ShapeMismatch(format!("the {what} do not ascend")))
}

/// A count as a term of exact arithmetic.
pub fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Two parts of an item that are of two kinds.
pub fn kinds(shape: &str, what: &str, other: &str) -> ShapeMismatch {
    ShapeMismatch(format!(
        "the item's kind is `{shape}`, but the {what} is of kind `{other}`"
    ))
}
