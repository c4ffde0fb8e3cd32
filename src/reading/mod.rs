//! What a careful reader notices in an article: facts with evidence and sureness, one extractor a file.
//!
//! In: a [`Document`]; out: a [`Reading`]. Cannot fail: what is not sure is marked unsure
//! or left out.

mod actor;
mod claim;
mod event;
mod json;
mod phrase;
mod read;
#[cfg(test)]
mod samples;
mod source;
mod structure;
mod tree;

use std::sync::Arc;

use crate::language::Document;

pub use actor::{Actor, ActorKind, ActorNo, Actors, Mention, actors, is_person_noun};
pub use claim::{Claim, ClaimNo, Manner, Quoting, claim_holding, claims};
pub use event::{Clause, Event, Status, When, clause, events};
pub use json::json;
pub use phrase::Phrase;
pub use read::read;
pub use source::{Source, SourceKind, SourceNo};
pub use structure::{Attribution, SentenceFact, View, sentences, views};

/// All facts of an article.
///
/// Guaranteed: every span slices the article; numbers (`ActorNo`, `SourceNo`, `ClaimNo`) are places in the lists here;
/// every list is in text order of first mention.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The analysed article.
    pub document: Arc<Document>,
    /// Persons, groups and places, aliases grouped.
    pub actors: Actors,
    /// Whom or what the article credits with statements.
    pub sources: Vec<Source>,
    /// What is said by somebody.
    pub claims: Vec<Claim>,
    /// What happened, is planned or is promised.
    pub events: Vec<Event>,
    /// Judgements, with or without a holder.
    pub views: Vec<View>,
    /// One entry a sentence: where its information comes from, as far as the sentence says.
    pub sentences: Vec<SentenceFact>,
}
