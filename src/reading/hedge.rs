use crate::language::Document;
use crate::reading::Phrase;
use crate::source::Span;

/// Words that make a statement less than certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hedge {
    /// The clause that is less than certain.
    pub words: Phrase,
    /// The words that make it so.
    pub sign: Span,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The hedged statements of a document.
#[must_use]
pub fn hedges(_document: &Document) -> Vec<Hedge> {
    Vec::new()
}
