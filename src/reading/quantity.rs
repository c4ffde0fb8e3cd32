use crate::language::Document;
use crate::reading::Phrase;

/// A stated amount with its unit and bound: "at least 40 homes".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The amount as written.
    pub words: Phrase,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The amounts that a document states.
#[must_use]
pub fn quantities(_document: &Document) -> Vec<Quantity> {
    Vec::new()
}
