//! Statements that can be judged by themselves, and what decides whether they are the article's: a day, a year, a number,
//! a word with a clear opposite.

mod alone;
#[cfg(test)]
mod cases;
mod deeds;
mod definite;
mod elsewhere;
mod fact;
mod fits;
mod invented;
mod leaning;
mod lexicon;
mod maker;
mod opposite;
mod other;
mod pairs;
mod particular;
mod trim;
mod turned;
mod wording;

use crate::language::Document;
use crate::reading::claim::Quotations;
use crate::reading::{Actors, Claim, Event, Quantity, SentenceFact, Source};

use alone::Alone;
use maker::Maker;
use other::Others;
use particular::particulars;

pub use fact::{Detail, DetailSort};

/// What else was read of a document, where its details may stand.
#[derive(Clone, Copy)]
pub struct Read<'a> {
    /// Its names.
    pub actors: &'a Actors,
    /// Its sentences.
    pub sentences: &'a [SentenceFact],
    /// Its amounts.
    pub quantities: &'a [Quantity],
    /// What happens in it.
    pub events: &'a [Event],
    /// What is said in it.
    pub claims: &'a [Claim],
    /// Who says it.
    pub sources: &'a [Source],
}

/// The details of a document in text order: of a sentence at most an exact one and one of another sort.
#[must_use]
pub fn details(document: &Document, read: Read<'_>) -> Vec<Detail> {
    let quotations = Quotations::of(document);
    let headline = document.article().metadata().headline.as_ref();
    let alone = Alone {
        document,
        sentences: read.sentences,
        quotations: &quotations,
        headline: headline.map_or("", |found| &found.value),
        actors: read.actors,
    };
    let all = particulars(document, read.quantities);
    let maker = Maker {
        read,
        document,
        others: Others::new(document, &all),
        alone,
    };
    let sentences = document.sentences().iter();
    sentences
        .flat_map(|sentence| maker.details(sentence, &all))
        .collect()
}
