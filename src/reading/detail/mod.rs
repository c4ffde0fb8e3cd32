//! Exact, checkable particulars: a day, a year, a number, in a sentence that can be judged by itself.

mod alone;
#[cfg(test)]
mod cases;
mod harm;
mod lexicon;
mod other;
mod particular;
mod wording;

use std::collections::BTreeSet;

use crate::language::wording::capitalise;
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::claim::{Quotations, is_reporting_word};
use crate::reading::{ActorKind, Actors, Claim, Event, Phrase, Quantity, SentenceFact, Source};
use crate::source::{Span, fold};

use alone::{Alone, is_harmless};
use other::{Other, Others};
use particular::{Particular, is_exact, particulars};
use wording::Wording;

/// What is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetailSort {
    /// How many, how long, how far: "40 homes".
    Number,
    /// How much of a whole: "12 percent".
    Share,
    /// How much money.
    Money,
    /// On which day of the week.
    Weekday,
    /// In which month.
    Month,
    /// In which year.
    Year,
}

impl DetailSort {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Share => "share",
            Self::Money => "money",
            Self::Weekday => "weekday",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// An exact particular in words that can be judged by themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// The particular, with what it counts: "Tuesday", "40 homes".
    pub words: Phrase,
    /// The part of it that can be replaced: "Tuesday", "40".
    pub part: Phrase,
    /// What the article says with it: its sentence without the full stop, or a clause of it.
    pub statement: Phrase,
    /// Another part of its sort that would be wrong there: one that the article gives for something else, or a day or
    /// month that it does not name.
    pub other: Option<Phrase>,
    /// The statement with the other part in its place, which the article does not say.
    pub changed: Option<Phrase>,
    /// What is exact.
    pub sort: DetailSort,
    /// The paragraph, from 1.
    pub paragraph: usize,
    /// How many of the headline's words of content the statement has.
    pub headline_words: usize,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

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

/// The details of a document, at most one a sentence, in text order.
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
        .filter_map(|sentence| maker.best(sentence, &all))
        .collect()
}

/// Verbs of what lasts: what was so in one year may have been so in another.
const LASTING: &[&str] = &[
    "be",
    "belong",
    "cost",
    "have",
    "hold",
    "keep",
    "know",
    "last",
    "lie",
    "live",
    "own",
    "remain",
    "represent",
    "sit",
    "stand",
    "stay",
    "work",
];

fn is_lasting(document: &Document, sentence: &Sentence) -> bool {
    let root = document.token(sentence.root);
    LASTING.contains(&root.lemma.as_str())
}

struct Maker<'a> {
    read: Read<'a>,
    document: &'a Document,
    others: Others<'a>,
    alone: Alone<'a>,
}

impl Maker<'_> {
    /// The detail of a sentence: one that can be changed first, then a number, which says most.
    fn best(&self, sentence: &Sentence, all: &[Particular]) -> Option<Detail> {
        let mut own = all
            .iter()
            .filter(|own| sentence.tokens.contains(&own.tokens.start))
            .peekable();
        own.peek()?;
        let wordings = self.wordings(sentence);
        let details = own.flat_map(|own| {
            wordings
                .iter()
                .filter_map(|wording| self.detail(sentence, own, wording))
        });
        details.min_by_key(|detail| (detail.changed.is_none(), detail.sort))
    }

    /// Whether a sentence tells that somebody said something: on which day is no news.
    fn is_report(&self, sentence: &Sentence) -> bool {
        let mut tokens = sentence.tokens.clone().map(TokenNo);
        tokens.any(|at| is_reporting_word(self.document, at))
    }

    /// What would be wrong in the place of a particular: nothing where that could be right as well, or would tell
    /// something grave, or somebody's fortune, wrong.
    fn other_than(&self, own: &Particular, wording: &Wording, sentence: &Sentence) -> Option<Other<'_>> {
        let person = |at: usize| {
            let actor = self.read.actors.by_token[at].map(|number| self.read.actors.get(number));
            actor.is_some_and(|actor| actor.kind == ActorKind::Person)
        };
        let lasting = !matches!(
            own.sort,
            DetailSort::Number | DetailSort::Share | DetailSort::Money
        ) && (is_lasting(self.document, sentence)
            || own.sort == DetailSort::Weekday && self.is_report(sentence));
        let money = self.others.has(sentence.number, DetailSort::Money);
        let fortune = money && sentence.tokens.clone().any(person);
        let can_be_wrong = is_exact(self.document, self.read.quantities, own)
            && self.alone.is_said(TokenNo(own.tokens.start))
            && !self.others.is_contested(own)
            && is_harmless(wording)
            && !fortune
            && !lasting;
        self.others.other(own).filter(|_| can_be_wrong)
    }

    /// The wordings of a sentence that can be judged by themselves: clauses first, as a sentence word for word is
    /// easier to match than to read.
    fn wordings(&self, sentence: &Sentence) -> Vec<Wording> {
        let events = self.read.events.iter().filter_map(Wording::of_event);
        let claims = self.read.claims.iter();
        let claims = claims.filter_map(|claim| Wording::of_claim(claim, self.read.sources));
        let clauses = events
            .chain(claims)
            .filter(|wording| wording.sentence == sentence.number);
        let mut wordings: Vec<Wording> = clauses.collect();
        wordings.extend(self.alone.sentence(sentence));
        wordings.retain(|wording| self.alone.stands(sentence, wording));
        wordings
    }

    fn detail(&self, sentence: &Sentence, own: &Particular, wording: &Wording) -> Option<Detail> {
        let part = self.phrase(self.document.span_of(own.tokens.clone())?, sentence)?;
        let at = wording
            .only(&part.text)
            .filter(|_| wording.span.contains(part.span))?;
        let words = own
            .amount
            .and_then(|place| self.read.quantities.get(place))
            .map_or(part.span, |quantity| quantity.words.span);
        let statement = |text: String| Phrase {
            text,
            span: wording.span,
            sentence: sentence.number,
        };
        let other = self
            .other_than(own, wording, sentence)
            .map(|other| self.other(other, &part));
        let changed = other.as_ref().map(|other| {
            let (before, after) = (&wording.text[..at], &wording.text[at + part.text.len()..]);
            statement(format!("{before}{}{after}", other.text))
        });
        Some(Detail {
            words: self.phrase(words, sentence)?,
            statement: statement(wording.text.clone()),
            part,
            other,
            changed,
            sort: own.sort,
            paragraph: sentence.paragraph + 1,
            headline_words: self.headline_words(&wording.text),
            sure: true,
        })
    }

    fn other(&self, other: Other<'_>, part: &Phrase) -> Phrase {
        let stated = match other {
            Other::Stated(other) => self.document.span_of(other.tokens.clone()).and_then(|span| {
                let number = self.document.token(TokenNo(other.tokens.start)).sentence;
                self.phrase(span, self.document.sentence(number))
            }),
            Other::Unnamed(_) => None,
        };
        let unnamed = match other {
            Other::Unnamed(name) => capitalise(name),
            Other::Stated(_) => String::new(),
        };
        stated.unwrap_or(Phrase {
            text: unnamed,
            ..part.clone()
        })
    }

    /// How many words of the headline a text has.
    fn headline_words(&self, text: &str) -> usize {
        let words = |text: &str| -> BTreeSet<String> {
            let folded = fold(text);
            let words = folded.split(|c: char| !c.is_alphanumeric());
            words
                .filter(|word| word.chars().count() > 3)
                .map(str::to_owned)
                .collect()
        };
        words(self.alone.headline).intersection(&words(text)).count()
    }

    fn phrase(&self, span: Span, sentence: &Sentence) -> Option<Phrase> {
        Some(Phrase {
            text: span.of(self.document.article().text())?.to_owned(),
            span,
            sentence: sentence.number,
        })
    }
}
