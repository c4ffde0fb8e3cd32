//! Stated amounts: numbers with their bounds and units.

mod bound;
#[cfg(test)]
mod cases;
mod decimal;
mod draft;
mod fact;
mod how_many;
mod numeral;
mod refuse;
mod share;
mod span;
mod unit;

use std::ops::Range;

use crate::language::{Document, TokenNo};
use crate::reading::credit::Credits;
use crate::reading::source::phrase;
use crate::reading::tree::is_word;
use crate::reading::{Actors, Claim, Phrase, SentenceFact};

use draft::{Draft, Reader};
pub use fact::{Bound, Quantity, Sort};
use unit::currency;

/// The amounts that a document states, in text order.
#[must_use]
pub fn quantities(
    document: &Document,
    actors: &Actors,
    claims: &[Claim],
    sentences: &[SentenceFact],
) -> Vec<Quantity> {
    let credits = Credits::new(document, claims, sentences);
    let mut found = Vec::new();
    for sentence in document.sentences() {
        let maker = Maker {
            reader: Reader { document, sentence },
            actors,
            credits: &credits,
        };
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let (draft, next) = maker.reader.amount(at);
            found.extend(draft.and_then(|draft| maker.quantity(draft)));
            at = next.max(at + 1);
        }
    }
    doubt_joined(document, &mut found);
    found
}

/// "Around 300 pupils and 20 teachers": the bound before the first may hold for the second as well.
fn doubt_joined(document: &Document, found: &mut [Quantity]) {
    let text = document.article().text();
    for at in 1..found.len() {
        let (before, rest) = found.split_at_mut(at);
        let (Some(first), Some(second)) = (before.last(), rest.first_mut()) else {
            continue;
        };
        let between = text.get(first.words.span.end()..second.words.span.start());
        let joined = between.is_some_and(|between| matches!(between.trim(), "and" | "or" | ", and" | ","));
        if joined && first.bound != Bound::Exact && second.bound == Bound::Exact {
            second.sure = false;
            second.bare = None;
        }
    }
}

/// Makes quantities of the numbers of one sentence.
struct Maker<'a> {
    reader: Reader<'a>,
    actors: &'a Actors,
    credits: &'a Credits<'a>,
}

impl Maker<'_> {
    fn quantity(&self, draft: Draft) -> Option<Quantity> {
        let document = self.reader.document;
        let limits = &self.reader.sentence.tokens;
        let start = draft.number.start;
        let between =
            start > limits.start && self.reader.word(start - 1) == "between" && draft.upper.is_some();
        let from = start - usize::from(between);
        let mut bounded = bound::before(document, limits.start, from);
        if between {
            bounded.first = bounded.first.min(from);
        }
        let mut end = draft.end;
        let mut bound = bounded.bound;
        let mut clear = bounded.clear && draft.clear;
        let sort = draft.unit.as_ref().map_or(Sort::Other, |unit| unit.sort);
        if sort == Sort::Age && bound == Bound::Exact {
            clear = draft.clear;
        }
        let later = bound::after(document, end, limits.end)
            .or_else(|| bound::after(document, draft.number.end, limits.end));
        if let Some((later, after)) = later {
            clear &= bound == Bound::Exact && draft.upper.is_none();
            bound = later;
            end = end.max(after);
        }
        if draft.upper.is_some() {
            clear &= matches!(bound, Bound::Exact | Bound::About);
            bound = Bound::Between;
        }
        // "over 10 years" is during them or more than they last.
        clear &= !(sort == Sort::Duration
            && bound == Bound::MoreThan
            && self.reader.word(bounded.first) == "over");
        clear &= !(self.reader.word(end) == "on" && self.reader.word(end + 1) == "average");
        // "40 or 50", "40 more", "40 times as many".
        clear &= !matches!(
            self.reader.word(end).as_str(),
            "more"
                | "fewer"
                | "less"
                | "times"
                | "or"
                | "-"
                | "–"
                | "x"
                | "other"
                | "others"
                | "additional"
                | "higher"
                | "lower"
        );
        clear &= self.reader.word(end) != "per"
            && !self.reader.goes_on(start, end, sort)
            && !self.reader.closes(start, sort)
            && !self.reader.is_alternative(start);
        let unit = draft
            .unit
            .filter(|unit| !unit.tokens.is_empty() || unit.sort == Sort::Share || unit.sort == Sort::Age);
        clear &= unit.as_ref().is_some_and(|unit| unit.clear);
        let first = (bounded.first..end)
            .find(|&at| is_word(document, TokenNo(at)) || currency(document, at).is_some())?;
        let words = self.phrase(first..end)?;
        let named = unit
            .as_ref()
            .filter(|unit| !unit.tokens.is_empty())
            .and_then(|unit| {
                let mut phrase = self.phrase(unit.tokens.clone())?;
                phrase.text = unit.name.map_or(phrase.text, str::to_owned);
                Some(phrase)
            });
        let credit = self.credits.of(TokenNo(start));
        let bare = clear.then(|| self.phrase(start..draft.end)).flatten();
        let counts = clear
            && sort == Sort::Count
            && draft.upper.is_none()
            && end == draft.end
            && !self.is_definite(bounded.first);
        let how_many = unit
            .as_ref()
            .and_then(|unit| unit.noun)
            .filter(|_| counts)
            .zip(named.as_ref())
            .and_then(|(noun, counted)| {
                how_many::how_many(document, self.actors, noun, &words, &counted.text)
            });
        Some(Quantity {
            words,
            bare,
            numeral: self.phrase(draft.number.clone()),
            value: draft.value.to_string(),
            upper: draft.upper.map(|upper| upper.to_string()),
            whole: draft.value.as_whole().filter(|_| draft.upper.is_none()),
            unit: named,
            sort,
            bound,
            attributed: credit.attributed || !credit.settled,
            claim: credit.claim,
            how_many,
            sure: clear && credit.clear,
        })
    }

    /// "the two men", "their 40 homes": told of before.
    fn is_definite(&self, first: usize) -> bool {
        first > self.reader.sentence.tokens.start
            && matches!(
                self.reader.document.token(TokenNo(first - 1)).tag,
                "DT" | "PRP$" | "POS" | "PDT" | "JJ" | "WP$"
            )
    }

    fn phrase(&self, tokens: Range<usize>) -> Option<Phrase> {
        let tokens: Vec<TokenNo> = tokens.map(TokenNo).collect();
        phrase(self.reader.document, &tokens)
    }
}
