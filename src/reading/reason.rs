use crate::language::Document;
use crate::reading::Phrase;

/// A reason or purpose that the article's own words mark as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The reason or purpose, without the word that marks it.
    pub words: Phrase,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The marked reasons and purposes of a document.
#[must_use]
pub fn reasons(_document: &Document) -> Vec<Reason> {
    Vec::new()
}
