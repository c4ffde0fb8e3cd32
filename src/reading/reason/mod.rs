//! Reasons and purposes that the article's own words mark as such, one construction a file.

mod because;
#[cfg(test)]
mod cases;
mod cause;
mod draft;
mod effect;
mod lexicon;
mod purpose;
mod reaction;
mod told;

use crate::language::{Document, TokenNo};
use crate::reading::passage::Tellers;
use crate::reading::{Actors, Claim, ClaimNo, Clause, Phrase, SentenceFact};
use crate::source::Span;

/// What the marking words make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReasonSort {
    /// Why it is or was so: "because of", "due to", "led to".
    Reason,
    /// What it was done for: "in order to", "so that".
    Purpose,
}

impl ReasonSort {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Purpose => "purpose",
        }
    }
}

/// A reason or purpose that the article's own words mark as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The reason or purpose, without the word that marks it.
    pub words: Phrase,
    /// The words that mark it: "because of", "in order to".
    pub sign: Span,
    /// Whether it tells why or what for.
    pub sort: ReasonSort,
    /// What it is a reason for, as written, where that is one unbroken stretch without the reason.
    pub effect: Option<Phrase>,
    /// Whether what it is a reason for is told by a noun ("the delay"), not by a clause.
    pub nominal: bool,
    /// The clause that it is a reason for, in wordings without the reason.
    pub deed: Option<Clause>,
    /// How many reasons for the same are joined here: "for ... and for ...". Each is a fact of its own.
    pub parts: usize,
    /// Whether it stands inside what a source says.
    pub attributed: bool,
    /// The claim that it is part of, where known.
    pub claim: Option<ClaimNo>,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The marked reasons and purposes of a document, in text order of the reasons.
#[must_use]
pub fn reasons(
    document: &Document,
    actors: &Actors,
    claims: &[Claim],
    sentences: &[SentenceFact],
) -> Vec<Reason> {
    let tellers = Tellers::new(document, claims, sentences);
    let mut found: Vec<Reason> = (0..document.tokens().len())
        .map(TokenNo)
        .flat_map(|at| {
            let mut drafts = because::drafts(document, at);
            drafts.extend(purpose::drafts(document, at));
            drafts.extend(reaction::drafts(document, at));
            drafts.extend(cause::drafts(document, at));
            drafts
        })
        .filter_map(|draft| told::reason(document, actors, &tellers, &draft))
        .collect();
    found.sort_by_key(|reason| (reason.words.span.start(), reason.sign.start()));
    found
}
