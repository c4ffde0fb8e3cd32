//! What a careful reader notices in an article: facts with evidence and sureness, one extractor a file.
//!
//! In: a [`Document`]; out: a [`Reading`]. Cannot fail: what is not sure is marked unsure
//! or left out.

mod accusation;
mod actor;
mod binding;
mod claim;
mod credit;
mod detail;
mod event;
mod extent;
mod harm;
mod hedge;
mod json;
mod label;
mod list;
mod notes;
mod passage;
mod phrase;
mod quantity;
mod read;
mod reason;
mod reference;
#[cfg(test)]
mod samples;
mod source;
mod structure;
mod superlative;
mod tree;
mod word_list;

use std::sync::Arc;

use crate::language::Document;

pub use accusation::{Accusation, Reply, accusations};
pub use actor::{
    Actor, ActorKind, ActorNo, Actors, Mention, Size, actors, is_honorific, is_person_noun, is_rank,
    is_title, is_trade,
};
pub use claim::{
    Channel, ChannelSort, Claim, ClaimNo, Manner, Quoting, Support, claim_holding, claims, is_finite_report,
    is_finite_statement, is_reporting_word, is_share,
};
pub use detail::{Detail, DetailSort, details};
pub use event::{Clause, Day, Event, Precision, Status, When, clause, content_in_full, events};
pub use extent::{Extent, extents};
pub use hedge::{Hedge, HedgeSort, hedges};
pub use json::json;
pub use label::{Label, LabelSort, labels};
pub use list::{Heading, List, lists};
pub use notes::{NOTED, Note, notes};
pub use phrase::Phrase;
pub use quantity::{Bound, Quantity, Sort, quantities};
pub use read::read;
pub use reason::{Reason, ReasonSort, reasons};
pub use reference::{Reference, ReferenceSort, gender, references};
pub(crate) use source::is_people_noun;
pub use source::{PartyTie, Source, SourceKind, SourceNo, is_somebody, is_stand_in};
pub use structure::{Attribution, SentenceFact, View, is_deed, sentences, views};
pub use superlative::{Rank, Superlative, superlatives};
pub(crate) use tree::{kid, kids};
pub(crate) use word_list::listed;

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
    /// Amounts that are stated.
    pub quantities: Vec<Quantity>,
    /// Extents without a measure.
    pub extents: Vec<Extent>,
    /// What is ranked first, most or only.
    pub superlatives: Vec<Superlative>,
    /// Exact particulars in sentences that can be judged by themselves.
    pub details: Vec<Detail>,
    /// Reasons and purposes marked in the text.
    pub reasons: Vec<Reason>,
    /// Things named side by side.
    pub lists: Vec<List>,
    /// Statements that are less than certain.
    pub hedges: Vec<Hedge>,
    /// Different expressions for one thing.
    pub labels: Vec<Label>,
    /// Charges and the answers to them.
    pub accusations: Vec<Accusation>,
    /// Words that stand for an actor named before.
    pub references: Vec<Reference>,
}
