mod clause;
mod doubt;
mod fill;
mod frame;
mod keep;
mod lexicon;
mod occurrence;
mod place;
mod status;
mod time;
mod words;

use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::{ActorNo, Actors, ClaimNo, Phrase};
use crate::source::Span;

pub use clause::clause;

/// A clause that items may reword: a verb with its subject and complements.
///
/// The wordings are made once, while the parse is at hand; each is absent where it cannot be made surely: an unsure
/// parse, an unresolved pronoun, a word like "yesterday" or "here".
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// The verb that governs it.
    pub head: TokenNo,
    /// From its first to its last word.
    pub span: Span,
    /// In which sentence.
    pub sentence: SentenceNo,
    /// As a statement that can follow "that": "Belarus has supplied arms".
    pub statement: Option<String>,
    /// As a neutral statement in the present: "Belarus sends observers".
    pub present: Option<String>,
    /// In the perfect, as something that has happened: "Belarus has sent observers".
    pub done: Option<String>,
    /// All but the subject, as it follows "Who": "landed at Naypyitaw's military airport".
    pub predicate: Option<String>,
    /// As it follows "When" or "Where", the time or place asked for left out: "did Alexander Lukashenko land at ...".
    pub question: Option<String>,
}

/// Whether it has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Reported as done.
    Done,
    /// Scheduled or expected.
    Planned,
    /// Somebody said that they would do it.
    Promised,
}

/// A time phrase bound to an event.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// The phrase without its preposition: "Thursday night", "February 2021".
    pub phrase: Phrase,
    /// Other answers that are as right: "Thursday".
    pub accept: Vec<String>,
    /// Whether it says which day or date or year by itself (no "yesterday", no "later").
    pub anchored: bool,
}

/// Something that happened, is planned or is promised, in a main clause or a sure subordinate one.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The clause, in wordings.
    pub clause: Clause,
    /// Who does it, where a named actor surely does.
    pub actor: Option<ActorNo>,
    /// When, by an adjunct of this very verb.
    pub time: Option<When>,
    /// Where, by an adjunct of this very verb; without preposition.
    pub place: Option<Phrase>,
    /// As [`Clause::question`], with the place left out in place of the time: follows "Where".
    pub place_question: Option<String>,
    /// Whether it has happened.
    pub status: Status,
    /// The words that show a plan or promise: "is expected to", "pledged to".
    pub status_span: Option<Span>,
    /// The claim that it is part of; none in the reporter's own voice.
    pub claim: Option<ClaimNo>,
    /// Whether it stands inside what somebody says ("said that ...", "according to ..."): then it may be asked only
    /// together with that claim, even where [`Event::claim`] is not known.
    pub reported: bool,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// What happened, is planned or is promised, in text order.
///
/// Only verbs of main clauses, of clauses joined to them and of reported clauses; nothing negated, conditional, merely
/// possible or habitual. Every event has a statement. [`Event::claim`] is left open.
#[must_use]
pub fn events(document: &Document, actors: &Actors) -> Vec<Event> {
    (0..document.tokens().len())
        .filter_map(|at| occurrence::event(document, actors, TokenNo(at)))
        .collect()
}
