//! Three or more things that the article names side by side.

#[cfg(test)]
mod cases;
mod chain;
mod heading;
mod likeness;

use crate::language::{Document, TokenNo};
use crate::reading::passage::{Tellers, passage, words_in};
use crate::reading::{Actors, Claim, ClaimNo, Phrase, SentenceFact};
use crate::source::fold;
use chain::Chain;
pub use heading::Heading;

/// Several things that the article names side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The whole list as written.
    pub words: Phrase,
    /// Its members in text order, three or more.
    pub members: Vec<Phrase>,
    /// What says what they are.
    pub heading: Option<Heading>,
    /// Whether more may exist: it is brought in by "such as", "included" or "range from", or ends in "and others".
    pub open: bool,
    /// Whether it stands inside what a source says.
    pub attributed: bool,
    /// The claim that it is part of, where known.
    pub claim: Option<ClaimNo>,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// How many words a member may have.
const LONGEST: usize = 12;

/// The lists of a document, in text order.
#[must_use]
pub fn lists(
    document: &Document,
    actors: &Actors,
    claims: &[Claim],
    sentences: &[SentenceFact],
) -> Vec<List> {
    let tellers = Tellers::new(document, claims, sentences);
    (0..document.tokens().len())
        .map(TokenNo)
        .filter_map(|at| chain::chain(document, at))
        .filter_map(|chain| list(document, actors, &tellers, &chain))
        .collect()
}

fn list(document: &Document, actors: &Actors, tellers: &Tellers, chain: &Chain) -> Option<List> {
    let members: Vec<Phrase> = chain
        .members
        .iter()
        .map(|member| passage(document, member))
        .collect::<Option<_>>()?;
    let all: Vec<TokenNo> = chain.members.iter().flatten().copied().collect();
    let (first, last) = (all.first()?, all.last()?);
    let words = passage(document, &(first.0..=last.0).map(TokenNo).collect::<Vec<_>>())?;
    let head = *chain.heads.first()?;
    let opened = heading::opener(document, *first);
    let teller = tellers.told(head);
    let distinct = members.iter().enumerate().all(|(place, member)| {
        members[..place]
            .iter()
            .all(|other| fold(&other.text) != fold(&member.text))
    });
    let quoted = |at: &TokenNo| tellers.quotations.at(*at);
    let sure = chain.firm
        && distinct
        && chain
            .members
            .iter()
            .all(|member| words_in(document, member) <= LONGEST)
        && likeness::alike(document, actors, &chain.heads)
        && tellers.sound(head)
        && all.iter().all(|at| quoted(at) == quoted(&head));
    Some(List {
        words,
        members,
        heading: heading::heading(document, chain, opened),
        open: chain.open || opened.is_some() || heading::is_open(document, head),
        attributed: teller.attributed,
        claim: teller.claim,
        sure,
    })
}
