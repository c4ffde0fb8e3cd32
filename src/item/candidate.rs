use crate::item::Item;
use crate::language::SentenceNo;
use crate::source::Span;

/// A sure item on offer for a quiz, with what a selection needs to know of it.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The item.
    pub item: Item,
    /// The file of its model: the models of one file are variants of one idea, and a quiz has few items of each.
    pub idea: String,
    /// At most so many of the idea in a quiz, where its author bounds that.
    pub most: Option<usize>,
    /// How good it is beside its rivals: higher first. Ties are broken by text order, then by model.
    pub rank: i64,
    /// The sentences that its key rests on, ascending.
    pub sentences: Vec<SentenceNo>,
    /// The paragraphs of these sentences, from 0, ascending.
    pub paragraphs: Vec<usize>,
    /// The pieces of the article that it asks about: two items on one piece are not put in one quiz.
    pub subjects: Vec<Span>,
}
