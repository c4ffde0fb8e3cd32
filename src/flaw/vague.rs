use super::words::unquoted;
use super::{Finding, Flaw, Subject};

/// More words than this, quotations apart, and the start of a stem is forgotten at its end.
const MOST_WORDS: usize = 38;

/// A stem that is too long.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let count = unquoted(subject.stem).split_whitespace().count();
    if count > MOST_WORDS {
        found.push(Finding::stem(Flaw::Unfocused, format!("{count} words")));
    }
}
