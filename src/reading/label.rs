use crate::language::Document;
use crate::reading::Phrase;

/// One of several expressions that the article uses for one person, group or event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The expression.
    pub words: Phrase,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The expressions of a document that name one thing differently.
#[must_use]
pub fn labels(_document: &Document) -> Vec<Label> {
    Vec::new()
}
