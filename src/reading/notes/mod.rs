//! Every fact in one line for people: where it stands, what it tells, whether it is sure. A file a kind.

mod accusation;
mod actor;
mod claim;
mod detail;
mod event;
mod extent;
mod hedge;
mod label;
mod list;
mod quantity;
mod reason;
mod reference;
mod source;
mod superlative;
mod view;

use crate::language::SentenceNo;
use crate::reading::{Phrase, Reading};
use crate::source::Span;
use crate::vocabulary::FactKind;

/// A fact as a reader is shown it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its kind.
    pub kind: FactKind,
    /// The sentence that it is shown with.
    pub sentence: SentenceNo,
    /// The words of the article that it rests on, the most telling first.
    pub spans: Vec<Span>,
    /// What it tells, in a few words, with the article's words among them: not safe to print as it is.
    pub tells: String,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The kinds of facts that are shown, in the order in which they are.
pub const NOTED: [FactKind; 15] = [
    FactKind::Actor,
    FactKind::Source,
    FactKind::Claim,
    FactKind::Event,
    FactKind::View,
    FactKind::Quantity,
    FactKind::Extent,
    FactKind::Superlative,
    FactKind::Detail,
    FactKind::Reason,
    FactKind::List,
    FactKind::Hedge,
    FactKind::Label,
    FactKind::Accusation,
    FactKind::Reference,
];

/// All facts by sentence; within a sentence in the order of [`NOTED`], then of the text.
#[must_use]
pub fn notes(reading: &Reading) -> Vec<Note> {
    let mut notes = Vec::new();
    actor::notes(reading, &mut notes);
    source::notes(reading, &mut notes);
    claim::notes(reading, &mut notes);
    event::notes(reading, &mut notes);
    view::notes(reading, &mut notes);
    quantity::notes(reading, &mut notes);
    extent::notes(reading, &mut notes);
    superlative::notes(reading, &mut notes);
    detail::notes(reading, &mut notes);
    reason::notes(reading, &mut notes);
    list::notes(reading, &mut notes);
    hedge::notes(reading, &mut notes);
    label::notes(reading, &mut notes);
    accusation::notes(reading, &mut notes);
    reference::notes(reading, &mut notes);
    notes.sort_by_key(|note| (note.sentence, note.kind));
    notes
}

/// A note that rests on one phrase.
fn of_phrase(kind: FactKind, phrase: &Phrase, tells: String, sure: bool) -> Note {
    Note {
        kind,
        sentence: phrase.sentence,
        spans: vec![phrase.span],
        tells,
        sure,
    }
}

/// The article's words at some places.
fn text(reading: &Reading, spans: &[Span]) -> String {
    let article = reading.document.article().text();
    let parts: Vec<&str> = spans.iter().filter_map(|span| span.of(article)).collect();
    parts.join(" \u{2026} ")
}
