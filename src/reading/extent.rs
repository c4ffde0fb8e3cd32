use crate::language::Document;
use crate::reading::Phrase;

/// Words that say how common or large something is without measuring it: "widely", "many".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The words.
    pub words: Phrase,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The unmeasured extents of a document.
#[must_use]
pub fn extents(_document: &Document) -> Vec<Extent> {
    Vec::new()
}
