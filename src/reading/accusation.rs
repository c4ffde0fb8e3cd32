use crate::language::Document;
use crate::reading::Phrase;

/// A charge of wrongdoing against somebody, with the answer that the article gives, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accusation {
    /// The charge.
    pub words: Phrase,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The accusations of a document.
#[must_use]
pub fn accusations(_document: &Document) -> Vec<Accusation> {
    Vec::new()
}
