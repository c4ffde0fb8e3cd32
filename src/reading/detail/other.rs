//! Another particular of the article's, to stand in the place of one.

use std::collections::BTreeSet;

use super::DetailSort;
use super::invented::{self, Shape};
use super::lexicon::SAYING;
use super::particular::Particular;
use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::language::wording::capitalise;
use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::tree::kid;

/// A number may be so many times as large as the one in its place.
const MAGNITUDE: f64 = 5.0;
/// The days of the week that are no weekend.
const WORKDAYS: usize = 5;
/// Years further apart belong to other stories.
const YEARS_APART: f64 = 25.0;
/// Sentences that share so many words of content may tell of one thing.
const ALIKE: usize = 3;

/// Sentences that share so many may tell of the like.
const LIKE: usize = 2;
/// Values that lie so near each other count as one.
const SAME: f64 = 0.02;
/// Of these there are only so many, in a world, a day or a year.
const FEW: &[&str] = &[
    "continent",
    "country",
    "day",
    "hour",
    "language",
    "member",
    "minute",
    "month",
    "nation",
    "player",
    "second",
    "state",
    "week",
];

/// What may stand in the place of a particular.
#[derive(Clone)]
pub enum Other<'a> {
    /// A particular that the article gives for something else.
    Stated(&'a Particular),
    /// A day, month, year or number that it does not have.
    Unnamed(String),
}

/// Compares what sentences tell.
pub struct Others<'a> {
    document: &'a Document,
    all: &'a [Particular],
    contents: Vec<BTreeSet<String>>,
    /// The last year that can have passed.
    written: Option<f64>,
}

impl<'a> Others<'a> {
    pub fn new(document: &'a Document, all: &'a [Particular]) -> Self {
        let contents = document.sentences().iter().map(|sentence| {
            sentence
                .tokens
                .clone()
                .map(|at| document.token(TokenNo(at)))
                .filter(|token| matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ"))
                .map(|token| token.lemma.to_lowercase())
                .filter(|lemma| !SAYING.contains(&lemma.as_str()))
                .collect()
        });
        let date = document.article().metadata().date.as_ref();
        Self {
            document,
            all,
            contents: contents.collect(),
            written: date.map(|found| f64::from(found.value.year())),
        }
    }

    /// Whether a sentence states something of a sort.
    pub fn has(&self, sentence: SentenceNo, sort: DetailSort) -> bool {
        let mut all = self.all.iter();
        all.any(|particular| particular.sort == sort && self.sentence(particular) == sentence)
    }

    fn sentence(&self, particular: &Particular) -> SentenceNo {
        self.document.token(TokenNo(particular.tokens.start)).sentence
    }

    /// Whether another sentence may give another particular for the same thing, so that nobody knows which one the article has.
    pub fn is_contested(&self, own: &Particular) -> bool {
        let here = self.sentence(own);
        let beside =
            |other: &&Particular| other.sort == own.sort && other.value.total_cmp(&own.value).is_ne();
        self.all.iter().filter(beside).any(|other| {
            let there = self.sentence(other);
            if there == here {
                return other.noun == own.noun && own.noun.is_some()
                    || own.noun.is_none() && own.sort == other.sort;
            }
            let given = self.all.iter().any(|again| {
                again.sort == own.sort
                    && self.sentence(again) == there
                    && again.value.total_cmp(&own.value).is_eq()
            });
            let shared = self.shared(here, there);
            let of_one = own.noun.is_some() && own.noun == other.noun;
            !given && shared >= ALIKE && (of_one || self.same_verb(own, other))
        })
    }

    /// The best to stand in the place of `own`: never what could be right there.
    pub fn other(&self, own: &Particular, rough: bool) -> Option<Other<'a>> {
        let here = self.sentence(own);
        let fitting = self.all.iter().filter(|other| {
            self.sentence(other) != here
                && other.sort == own.sort
                && other.form == own.form
                && !rough
                && self.is_near(own, other)
                && self.is_false_here(own, other)
        });
        // The nearest: the reader may mistake it.
        let stated = fitting.min_by_key(|other| self.sentence(other).0.abs_diff(here.0));
        stated
            .map(Other::Stated)
            .or_else(|| self.unnamed(own).map(|name| Other::Unnamed(capitalise(name))))
            .or_else(|| self.invented(own, rough).map(Other::Unnamed))
    }

    /// A number or year that the article does not have.
    fn invented(&self, own: &Particular, rough: bool) -> Option<String> {
        let text = self.document.span_of(own.tokens.clone())?;
        let text = text.of(self.document.article().text())?;
        match own.sort {
            DetailSort::Year => {
                let year = |value: f64| format!("{value:.0}").parse::<u32>().ok();
                let taken = |other: u32| {
                    let text = other.to_string();
                    (0..self.document.tokens().len()).any(|at| self.document.word(TokenNo(at)) == text)
                };
                let other = invented::year(year(own.value)?, self.written.and_then(year), taken)?;
                Some(other.to_string())
            }
            DetailSort::Number | DetailSort::Share | DetailSort::Money => {
                let shape = Shape {
                    share: own.sort == DetailSort::Share,
                    few: own.noun.as_ref().is_some_and(|noun| FEW.contains(&noun.as_str())),
                    rough,
                };
                let amounts = self
                    .all
                    .iter()
                    .filter(|other| other.noun.is_some() || other.amount.is_some());
                let values: Vec<f64> = amounts.map(|other| other.value).collect();
                let taken = |value: f64| values.iter().any(|own| (own - value).abs() <= own.abs() * SAME);
                invented::number(text, own.value, shape, taken)
            }
            _ => None,
        }
    }

    /// Whether two sentences may tell of the like.
    pub fn share(&self, one: SentenceNo, other: SentenceNo) -> bool {
        self.shared(one, other) >= LIKE
    }

    /// Whether a sentence that tells of the like has a word.
    pub fn tells(&self, here: SentenceNo, word: &str) -> bool {
        self.document.sentences().iter().any(|sentence| {
            let mut tokens = sentence.tokens.clone().map(TokenNo);
            sentence.number != here
                && self.shared(here, sentence.number) >= LIKE
                && tokens.any(|at| self.document.word(at).eq_ignore_ascii_case(word))
        })
    }

    /// A day of the week, or a month, that the article does not name at all.
    fn unnamed(&self, own: &Particular) -> Option<&'static str> {
        let names: &[&'static str] = match own.sort {
            DetailSort::Weekday => &WEEKDAYS,
            DetailSort::Month => &MONTHS,
            _ => return None,
        };
        let place = names.iter().position(|name| *name == self.word(own))?;
        let steps = [2, names.len() - 2, 3, names.len() - 3, 4, 1, names.len() - 1];
        steps
            .into_iter()
            .map(|step| (place + step) % names.len())
            .find_map(|place| {
                let named = self.all.iter().any(|other| {
                    other.sort == own.sort
                        && names.iter().position(|name| *name == self.word(other)) == Some(place)
                });
                // Work is not done on a Sunday.
                let at_work = own.sort != DetailSort::Weekday || place < WORKDAYS;
                (!named && at_work).then(|| names[place])
            })
    }

    fn word(&self, particular: &Particular) -> String {
        self.document
            .word(TokenNo(particular.tokens.start))
            .to_lowercase()
    }

    /// Whether another value is as likely at first sight.
    fn is_near(&self, own: &Particular, other: &Particular) -> bool {
        let (one, two) = (own.value, other.value);
        let apart = (one - two).abs();
        match own.sort {
            DetailSort::Weekday | DetailSort::Month => apart > 0.5,
            DetailSort::Year => {
                let past = |year: f64| self.written.is_none_or(|written| year <= written);
                apart > 0.5 && apart <= YEARS_APART && past(one) == past(two)
            }
            DetailSort::Share if one <= 100.0 && two > 100.0 => false,
            _ => {
                let year = (1800.0..2100.0).contains(&two) && two.fract() == 0.0 && own.form.contains("true");
                !year
                    && two > 1.0
                    && apart / one.max(two) >= 0.05
                    && one <= two * MAGNITUDE
                    && two <= one * MAGNITUDE
            }
        }
    }

    /// Whether no sentence that gives the other value may make the changed statement true.
    fn is_false_here(&self, own: &Particular, other: &Particular) -> bool {
        let here = self.sentence(own);
        let same = self
            .all
            .iter()
            .filter(|again| again.sort == other.sort && again.value.total_cmp(&other.value).is_eq());
        let clear = same.clone().all(|again| {
            let there = self.sentence(again);
            let of_one = own.noun.is_some() && own.noun == again.noun;
            there != here && !of_one && self.shared(here, there) < ALIKE && !self.same_verb(own, again)
        });
        let range = self.document.sentence(here).tokens.clone();
        let text = |tokens: std::ops::Range<usize>| {
            let span = self.document.span_of(tokens);
            span.and_then(|span| span.of(self.document.article().text()))
        };
        let Some(new) = text(other.tokens.clone()) else {
            return false;
        };
        let stands = range
            .map(TokenNo)
            .any(|at| self.document.word(at).eq_ignore_ascii_case(new));
        clear && !stands
    }

    fn shared(&self, one: SentenceNo, other: SentenceNo) -> usize {
        let of = |number: SentenceNo| &self.contents[number.0 as usize - 1];
        of(one).intersection(of(other)).count()
    }

    /// Whether both hang on the same verb, and nobody else does it.
    fn same_verb(&self, one: &Particular, other: &Particular) -> bool {
        let (Some(one), Some(other)) = (self.verb(one), self.verb(other)) else {
            return false;
        };
        let lemma = |at: TokenNo| self.document.token(at).lemma.to_lowercase();
        let subject = |at| kid(self.document, at, &["nsubj", "nsubjpass"]).map(lemma);
        let different = matches!((subject(one), subject(other)), (Some(one), Some(other)) if one != other)
            && SAYING.contains(&lemma(one).as_str());
        lemma(one) == lemma(other) && !different
    }

    fn verb(&self, particular: &Particular) -> Option<TokenNo> {
        let mut at = TokenNo(particular.tokens.start);
        for _ in 0..12 {
            let token = self.document.token(at);
            if matches!(token.pos, "VERB" | "AUX") {
                return Some(at);
            }
            if token.head == at {
                return None;
            }
            at = token.head;
        }
        None
    }
}
