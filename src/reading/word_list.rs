//! Closed lists of words, parted by white space.

use crate::language::{Document, TokenNo};
use crate::reading::tree::lower;

/// Whether a list holds a word in small letters.
pub(crate) fn listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|other| other == word)
}

/// Whether a list holds the token's text, case apart.
pub(super) fn is_listed(document: &Document, at: TokenNo, list: &str) -> bool {
    listed(list, &lower(document, at))
}
