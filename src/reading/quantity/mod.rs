//! Stated amounts: numbers with their bounds and units.

mod bound;
#[cfg(test)]
mod cases;
mod decimal;
mod fact;
mod how_many;
mod numeral;
mod refuse;
mod share;
mod unit;

use std::ops::Range;

use crate::language::{Document, Sentence, TokenNo};
use crate::reading::credit::Credits;
use crate::reading::source::phrase;
use crate::reading::tree::{is_word, lower};
use crate::reading::{Actors, Claim, Phrase, SentenceFact};

use decimal::Decimal;
pub use fact::{Bound, Quantity, Sort};
use numeral::{Numeral, numeral};
use unit::{Unit, currency};

/// Verbs of change: "from 20 to 40" is no span there.
const CHANGING: &[&str] = &[
    "rise", "fall", "grow", "increase", "climb", "drop", "decline", "cut", "raise", "go", "jump", "reduce",
    "decrease", "shrink", "slip", "move", "surge", "lower", "soar", "plunge", "win", "beat", "lose",
    "defeat", "lead", "change", "vote", "double", "expand", "slow", "edge",
];

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
        let reader = Reader {
            document,
            actors,
            credits: &credits,
            sentence,
        };
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let (quantity, next) = reader.amount(at);
            found.extend(quantity);
            at = next.max(at + 1);
        }
    }
    found
}

/// A number, or two that an amount lies between, with its parts.
struct Draft {
    /// From the first token of the number, a currency sign included, to the one after it.
    number: Range<usize>,
    value: Decimal,
    upper: Option<Decimal>,
    unit: Option<Unit>,
    /// The token after number and unit.
    end: usize,
    clear: bool,
}

struct Reader<'a> {
    document: &'a Document,
    actors: &'a Actors,
    credits: &'a Credits<'a>,
    sentence: &'a Sentence,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> String {
        if self.sentence.tokens.contains(&at) {
            lower(self.document, TokenNo(at))
        } else {
            String::new()
        }
    }

    /// The amount that starts at a token, and where to read on.
    fn amount(&self, at: usize) -> (Option<Quantity>, usize) {
        let limit = self.sentence.tokens.end;
        if let Some(part) = share::share(self.document, at, limit) {
            let draft = self.part(part);
            let next = draft.end;
            return (self.quantity(draft), next);
        }
        let money = currency(self.document, at);
        let start = at + usize::from(money.is_some());
        if start >= limit {
            return (None, at + 1);
        }
        let Some(number) = numeral(self.document, start, limit, money.is_some()) else {
            return (None, at + 1);
        };
        if let Some(age) = self.age(number) {
            let next = age.end;
            return (self.quantity(age), next);
        }
        if money.is_none()
            && refuse::is_no_amount(
                self.document,
                number.first..number.end,
                self.sentence.tokens.clone(),
            )
        {
            return (None, number.end);
        }
        let draft = self.range(at, number).unwrap_or_else(|| self.single(at, number));
        let next = draft.end;
        (self.quantity(draft), next)
    }

    /// "half", "two-thirds": a part of what follows.
    fn part(&self, part: Numeral) -> Draft {
        let before = part
            .first
            .checked_sub(1)
            .map(|at| self.word(at))
            .unwrap_or_default();
        Draft {
            number: part.first..part.end,
            value: part.value,
            upper: None,
            unit: Some(Unit {
                name: None,
                tokens: part.end..part.end,
                sort: Sort::Share,
                noun: None,
                clear: true,
            }),
            end: part.end,
            clear: !matches!(
                before.as_str(),
                "first" | "second" | "other" | "latter" | "next" | "last" | "one" | "and" | "-"
            ),
        }
    }

    /// "34-year-old", "34 years old", "Ana Ruiz, 34,".
    fn age(&self, number: Numeral) -> Option<Draft> {
        let words: Vec<String> = (number.end..number.end + 4).map(|at| self.word(at)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let before = number
            .first
            .checked_sub(1)
            .map(|at| self.word(at))
            .unwrap_or_default();
        let length = match words[..] {
            ["-", "year" | "month" | "week" | "day", "-", "old" | "olds"] => 4,
            ["year" | "years" | "months", "old", ..] => 2,
            ["years", "of", "age", ..] => 3,
            [next, ..] if before == "," && matches!(next, "," | ".") && self.follows_a_person(number) => 0,
            _ if before == "aged" => 0,
            _ => return None,
        };
        // "17- and 18-year-olds", "a 100-year-old": lists and things stay open.
        let clear = !matches!(self.word(number.first.wrapping_sub(2)).as_str(), "-")
            && number.value.is_less_than(Decimal::whole(120));
        Some(Draft {
            number: number.first..number.end,
            value: number.value,
            upper: None,
            unit: Some(Unit {
                name: None,
                tokens: number.end..number.end,
                sort: Sort::Age,
                noun: None,
                clear: true,
            }),
            end: number.end + length,
            clear,
        })
    }

    fn follows_a_person(&self, number: Numeral) -> bool {
        let Some(name) = number.first.checked_sub(2) else {
            return false;
        };
        self.document
            .entities()
            .iter()
            .any(|entity| entity.kind == "PERSON" && entity.tokens.end == name + 1)
            && number.value.is_less_than(Decimal::whole(111))
    }

    fn single(&self, at: usize, number: Numeral) -> Draft {
        let unit = self.unit(at, number);
        self.draft(at, number, None, unit)
    }

    fn unit(&self, at: usize, number: Numeral) -> Option<Unit> {
        if let Some(name) = currency(self.document, at) {
            let word = self.word(number.end);
            return Some(Unit {
                name: Some(name),
                tokens: at..at + 1,
                sort: Sort::Money,
                noun: None,
                clear: word != "-" && !word.starts_with(|c: char| c.is_ascii_digit()),
            });
        }
        unit::unit(self.document, number.first..number.end, self.sentence.tokens.end)
    }

    fn draft(&self, at: usize, number: Numeral, upper: Option<Decimal>, unit: Option<Unit>) -> Draft {
        let end = unit
            .as_ref()
            .map_or(number.end, |unit| unit.tokens.end.max(number.end));
        let hyphen = self.word(number.end) == "-" || at > 0 && self.word(at - 1) == "-";
        Draft {
            number: at..number.end,
            value: number.value,
            upper,
            end: self.rate(end, unit.as_ref()),
            unit,
            clear: !hyphen,
        }
    }

    /// The end with "a ton", "per month" taken in.
    fn rate(&self, end: usize, unit: Option<&Unit>) -> usize {
        let each = matches!(self.word(end).as_str(), "a" | "an" | "per" | "each");
        let money = unit.is_some_and(|unit| unit.sort != Sort::Share && unit.sort != Sort::Speed);
        let of = unit::measure(&self.word(end + 1)).is_some()
            || matches!(
                self.word(end + 1).as_str(),
                "person" | "head" | "share" | "day" | "game" | "student" | "household"
            );
        if each && money && of { end + 2 } else { end }
    }

    /// "between 10 and 15 people", "10 to 15 people", "$5 million to $6 million".
    fn range(&self, at: usize, first: Numeral) -> Option<Draft> {
        let between = at > 0 && self.word(at - 1) == "between";
        let own = self
            .unit(at, first)
            .filter(|unit| unit.tokens.start >= first.end && unit.noun.is_none());
        let joint = own.as_ref().map_or(first.end, |unit| unit.tokens.end);
        let word = self.word(joint);
        let joins = matches!(word.as_str(), "to" | "-" | "–" | "—" | "or") || word == "and" && between;
        if !joins || !self.sentence.tokens.contains(&(joint + 1)) {
            return None;
        }
        let money = currency(self.document, joint + 1);
        let second = joint + 1 + usize::from(money.is_some());
        if second >= self.sentence.tokens.end {
            return None;
        }
        let number = numeral(
            self.document,
            second,
            self.sentence.tokens.end,
            money.is_some() || currency(self.document, at).is_some(),
        )?;
        // "by 46 percent to 42": two amounts, no span.
        if !first.value.is_less_than(number.value) {
            return None;
        }
        let unit = self.unit(joint + 1, number).or_else(|| self.unit(at, first))?;
        let one_unit = own.is_none_or(|own| own.sort == unit.sort);
        let before = at.checked_sub(1).map(|at| self.word(at)).unwrap_or_default();
        let changes = self
            .sentence
            .tokens
            .clone()
            .any(|at| CHANGING.contains(&self.document.token(TokenNo(at)).lemma.as_str()));
        // "5 to 6 million": the scale may be the first number's as well.
        let scaled = first.value.is_less_than(Decimal::whole(1000))
            && !number.value.is_less_than(Decimal::whole(1000));
        let clear = one_unit
            && !scaled
            && unit.clear
            && matches!(word.as_str(), "to" | "and")
            && (between || before != "from" && !changes);
        let span = Numeral {
            first: first.first,
            end: number.end,
            value: first.value,
        };
        let mut draft = self.draft(at, span, Some(number.value), Some(unit));
        draft.clear &= clear;
        Some(draft)
    }

    fn quantity(&self, draft: Draft) -> Option<Quantity> {
        let document = self.document;
        let limits = &self.sentence.tokens;
        let start = draft.number.start;
        let between = start > limits.start && self.word(start - 1) == "between" && draft.upper.is_some();
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
        clear &= !(sort == Sort::Duration && bound == Bound::MoreThan && self.word(bounded.first) == "over");
        clear &= !(self.word(end) == "on" && self.word(end + 1) == "average");
        // "40 or 50", "40 more", "40 times as many".
        clear &= !matches!(
            self.word(end).as_str(),
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
            value: draft.value.to_string(),
            upper: draft.upper.map(|upper| upper.to_string()),
            whole: draft.value.as_whole().filter(|_| draft.upper.is_none()),
            unit: named,
            sort,
            bound,
            attributed: credit.attributed,
            claim: credit.claim,
            how_many,
            sure: clear && credit.clear,
        })
    }

    /// "the two men", "their 40 homes": told of before.
    fn is_definite(&self, first: usize) -> bool {
        first > self.sentence.tokens.start
            && matches!(
                self.document.token(TokenNo(first - 1)).tag,
                "DT" | "PRP$" | "POS" | "PDT" | "JJ" | "WP$"
            )
    }

    fn phrase(&self, tokens: Range<usize>) -> Option<Phrase> {
        let tokens: Vec<TokenNo> = tokens.map(TokenNo).collect();
        phrase(self.document, &tokens)
    }
}
