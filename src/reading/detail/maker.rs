//! Makes the details of sentences.

use std::collections::BTreeSet;

use super::alone::{Alone, is_harmless};
use super::opposite::is_telling;
use super::other::{Other, Others};
use super::particular::{Particular, is_exact};
use super::wording::Wording;
use super::{Detail, DetailSort, Read};
use crate::language::wording::capitalise;
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::claim::is_reporting_word;
use crate::reading::tree::kid;
use crate::reading::{ActorKind, Bound, Event, Phrase, Status};
use crate::source::{Span, fold};

/// How many words a statement has in which nothing single decides.
const PLAIN_WORDS: std::ops::RangeInclusive<usize> = 8..=24;

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

pub struct Maker<'a> {
    pub read: Read<'a>,
    pub document: &'a Document,
    pub others: Others<'a>,
    pub alone: Alone<'a>,
}

impl Maker<'_> {
    /// The details of a sentence: its best exact one, and where that cannot be changed one of another sort.
    pub fn details(&self, sentence: &Sentence, all: &[Particular]) -> Vec<Detail> {
        let wordings = self.wordings(sentence);
        if wordings.is_empty() {
            return Vec::new();
        }
        let exact = self.exact(sentence, all, &wordings);
        if exact.as_ref().is_some_and(|exact| exact.changed.is_some()) {
            return exact.into_iter().collect();
        }
        let turned = self
            .planned(sentence, &wordings)
            .or_else(|| self.placed(sentence, &wordings))
            .or_else(|| self.turned(sentence, &wordings));
        let none = exact.is_none() && turned.is_none();
        let plain = none.then(|| self.plain(sentence, &wordings)).flatten();
        exact.into_iter().chain(turned).chain(plain).collect()
    }

    /// The exact detail of a sentence: one that can be changed first, then a number, which says most.
    fn exact(&self, sentence: &Sentence, all: &[Particular], wordings: &[Wording]) -> Option<Detail> {
        let own = all
            .iter()
            .filter(|own| sentence.tokens.contains(&own.tokens.start));
        let details = own.flat_map(|own| {
            wordings
                .iter()
                .filter_map(|wording| self.detail(sentence, own, wording))
        });
        details.min_by_key(|detail| (detail.changed.is_none(), detail.sort))
    }

    /// A statement of what is planned or promised, which is told as done in its place.
    fn planned(&self, sentence: &Sentence, wordings: &[Wording]) -> Option<Detail> {
        let events = self.read.events.iter();
        let mut planned = events.filter(|event| {
            event.clause.sentence == sentence.number && event.sure && event.status != Status::Done
        });
        planned.find_map(|event| {
            let (statement, done) = (event.clause.statement.as_ref()?, event.clause.done.as_ref()?);
            let shown = self.phrase(event.status_span?, sentence)?;
            // "Will" may be a forecast, and what is told as done elsewhere has come.
            let forecast = event.expected && shown.text == "will";
            let lemma = |at: TokenNo| &self.document.token(at).lemma;
            let came = self.read.events.iter().any(|other| {
                other.status == Status::Done && lemma(other.clause.head) == lemma(event.clause.head)
            });
            if forecast || came {
                return None;
            }
            wordings.iter().find_map(|wording| {
                let changed = if wording.text == capitalise(statement) {
                    capitalise(done)
                } else {
                    format!("{}{done}", wording.text.strip_suffix(statement.as_str())?)
                };
                is_harmless(wording).then(|| Detail {
                    changed: Some(wording.says(changed)),
                    sort: DetailSort::Plan,
                    ..self.whole(sentence, shown.clone(), wording)
                })
            })
        })
    }

    /// A statement with nothing in it that surely decides, though it looks as if there were.
    fn plain(&self, sentence: &Sentence, wordings: &[Wording]) -> Option<Detail> {
        let wording = wordings.iter().find(|wording| {
            let count = wording.text.split_whitespace().count();
            PLAIN_WORDS.contains(&count)
                && is_harmless(wording)
                && self.looks_exact(sentence, wording)
                && self.alone.tells_all(sentence, wording)
        })?;
        let whole = wording.says(wording.text.clone());
        Some(self.whole(sentence, whole, wording))
    }

    /// Whether a reader may expect something in it to be changed.
    fn looks_exact(&self, sentence: &Sentence, wording: &Wording) -> bool {
        sentence.tokens.clone().map(TokenNo).any(|at| {
            let word = self.document.word(at);
            let kept = wording.keeps(self.document.token(at).span, word);
            let named = self.document.entity_at(at).is_some_and(|entity| {
                matches!(
                    entity.kind,
                    "GPE"
                        | "LOC"
                        | "DATE"
                        | "TIME"
                        | "MONEY"
                        | "PERCENT"
                        | "CARDINAL"
                        | "ORDINAL"
                        | "QUANTITY"
                )
            });
            kept && (named || is_telling(&word.to_lowercase()))
        })
    }

    /// A detail that nothing is known of yet but its statement and what decides.
    pub(super) fn whole(&self, sentence: &Sentence, part: Phrase, wording: &Wording) -> Detail {
        Detail {
            words: part.clone(),
            part,
            statement: wording.says(wording.text.clone()),
            other: None,
            changed: None,
            sort: DetailSort::Plain,
            paragraph: sentence.paragraph + 1,
            headline_words: self.headline_words(&wording.text),
            sure: true,
        }
    }

    pub(super) fn has_person(&self, sentence: &Sentence) -> bool {
        sentence.tokens.clone().any(|at| {
            let actor = self.read.actors.by_token[at].map(|number| self.read.actors.get(number));
            actor.is_some_and(|actor| actor.kind == ActorKind::Person)
        })
    }

    /// Whether a sentence tells of somebody's money.
    pub(super) fn fortune(&self, sentence: &Sentence) -> bool {
        self.others.has(sentence.number, DetailSort::Money) && self.has_person(sentence)
    }

    /// Whether a day is that on which somebody said something, which is no news.
    fn is_told_then(&self, day: TokenNo) -> bool {
        let mut at = day;
        for _ in 0..4 {
            at = self.document.token(at).head;
            if self.document.token(at).pos == "VERB" {
                let clause = kid(self.document, at, &["ccomp"]).is_some();
                return clause || matches!(self.document.token(at).lemma.as_str(), "say" | "tell" | "report");
            }
        }
        false
    }

    /// Whether a sentence tells that somebody said something.
    pub(super) fn is_report(&self, sentence: &Sentence) -> bool {
        let mut tokens = sentence.tokens.clone().map(TokenNo);
        tokens.any(|at| is_reporting_word(self.document, at))
    }

    /// What would be wrong in the place of a particular: nothing where that could be right as well, or would tell
    /// something grave, or somebody's fortune, wrong.
    fn other_than(&self, own: &Particular, wording: &Wording, sentence: &Sentence) -> Option<Other<'_>> {
        let lasting = !matches!(
            own.sort,
            DetailSort::Number | DetailSort::Share | DetailSort::Money
        ) && (is_lasting(self.document, sentence)
            || own.sort == DetailSort::Weekday && self.is_told_then(TokenNo(own.tokens.start)));
        let can_be_wrong = is_exact(self.document, self.read.quantities, own)
            && self.alone.is_said(TokenNo(own.tokens.start))
            && !self.others.is_contested(own)
            && is_harmless(wording)
            && !self.fortune(sentence)
            && !lasting;
        let rough = own
            .amount
            .and_then(|place| self.read.quantities.get(place))
            .is_some_and(|quantity| quantity.bound == Bound::About);
        can_be_wrong.then(|| self.others.other(own, rough)).flatten()
    }

    /// The wordings of a sentence that can be judged by themselves: clauses first, as a sentence word for word is
    /// easier to match than to read.
    fn wordings(&self, sentence: &Sentence) -> Vec<Wording> {
        // Of clauses inside others ("remarks that Ruiz had made") the parse is less sure.
        let main = |event: &&Event| {
            let dep = self.document.token(event.clause.head).dep;
            !matches!(dep, "relcl" | "acl" | "advcl" | "ccomp")
        };
        let events = self.read.events.iter().filter(main);
        let events = events.filter_map(Wording::of_event);
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
            .filter(|_| wording.keeps(part.span, &part.text) && wording.span.contains(part.span))?;
        let words = own
            .amount
            .and_then(|place| self.read.quantities.get(place))
            .map_or(part.span, |quantity| quantity.words.span);
        let other = self
            .other_than(own, wording, sentence)
            .and_then(|other| self.other(other, &part));
        let changed = other.as_ref().map(|other| {
            let (before, after) = (&wording.text[..at], &wording.text[at + part.text.len()..]);
            wording.says(format!("{before}{}{after}", other.text))
        });
        Some(Detail {
            words: self.phrase(words, sentence)?,
            other,
            changed,
            sort: own.sort,
            ..self.whole(sentence, part, wording)
        })
    }

    fn other(&self, other: Other<'_>, part: &Phrase) -> Option<Phrase> {
        match other {
            Other::Stated(other) => {
                let span = self.document.span_of(other.tokens.clone())?;
                let number = self.document.token(TokenNo(other.tokens.start)).sentence;
                self.phrase(span, self.document.sentence(number))
            }
            Other::Unnamed(text) => Some(Phrase { text, ..part.clone() }),
        }
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

    pub(super) fn phrase(&self, span: Span, sentence: &Sentence) -> Option<Phrase> {
        Some(Phrase {
            text: span.of(self.document.article().text())?.to_owned(),
            span,
            sentence: sentence.number,
        })
    }
}
