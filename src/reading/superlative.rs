use crate::language::Document;
use crate::reading::Phrase;

/// Words that rank something above all else: "the largest", "the first", "the only".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Superlative {
    /// The words.
    pub words: Phrase,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The rankings of a document.
#[must_use]
pub fn superlatives(_document: &Document) -> Vec<Superlative> {
    Vec::new()
}
