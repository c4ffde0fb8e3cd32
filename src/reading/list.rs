use crate::language::Document;
use crate::reading::Phrase;

/// Several things that the article names side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The whole list as written.
    pub words: Phrase,
    /// Its members in text order, three or more.
    pub members: Vec<Phrase>,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The lists of a document.
#[must_use]
pub fn lists(_document: &Document) -> Vec<List> {
    Vec::new()
}
