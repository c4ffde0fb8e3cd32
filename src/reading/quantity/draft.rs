use std::ops::Range;

use crate::language::{Document, Sentence, TokenNo};
use crate::reading::quantity::decimal::Decimal;
use crate::reading::quantity::fact::Sort;
use crate::reading::quantity::numeral::{Numeral, numeral};
use crate::reading::quantity::unit::{self, Unit, currency};
use crate::reading::quantity::{refuse, share};
use crate::reading::tree::lower;
use crate::reading::word_list::listed;

/// Verbs of change: "from 20 to 40" is no span there.
const CHANGING: &str = "
    rise fall grow increase climb drop decline cut raise go jump reduce decrease shrink slip move surge
    lower soar plunge win beat lose defeat lead change vote double expand slow edge
";

/// A number, or two that an amount lies between, with its parts.
pub struct Draft {
    /// From the first token of the number, a currency sign included, to the one after it.
    pub number: Range<usize>,
    pub value: Decimal,
    pub upper: Option<Decimal>,
    pub unit: Option<Unit>,
    /// The token after number and unit.
    pub end: usize,
    pub clear: bool,
}

/// Reads the numbers of one sentence.
pub struct Reader<'a> {
    pub document: &'a Document,
    pub sentence: &'a Sentence,
}

impl Reader<'_> {
    pub fn word(&self, at: usize) -> String {
        if self.sentence.tokens.contains(&at) {
            lower(self.document, TokenNo(at))
        } else {
            String::new()
        }
    }

    /// The amount that starts at a token, and where to read on.
    pub fn amount(&self, at: usize) -> (Option<Draft>, usize) {
        let limit = self.sentence.tokens.end;
        if let Some(part) = share::share(self.document, at, limit) {
            let draft = self.part(part);
            let next = draft.end;
            return (Some(draft), next);
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
            return (Some(age), next);
        }
        if money.is_none()
            && refuse::is_no_amount(self.document, &(number.first..number.end), &self.sentence.tokens)
        {
            return (None, number.end);
        }
        let draft = self.range(at, number).unwrap_or_else(|| self.single(at, number));
        let next = draft.end;
        (Some(draft), next)
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
        let joined = matches!(before.as_str(), "to" | "and" | "or")
            && number.first.checked_sub(2).is_some_and(|at| {
                self.word(at).ends_with('-') || self.document.token(TokenNo(at)).tag == "CD"
            });
        let clear = !joined
            && !matches!(self.word(number.first.wrapping_sub(2)).as_str(), "-")
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

    /// "Ana Ruiz, 34,": the number is set to a name that is no place.
    fn follows_a_person(&self, number: Numeral) -> bool {
        let Some(name) = number.first.checked_sub(2).map(TokenNo) else {
            return false;
        };
        let mut named = self
            .document
            .entities()
            .iter()
            .filter(|entity| entity.tokens.end == name.0 + 1);
        let token = self.document.token(TokenNo(number.first));
        let set_to_name = token.dep == "appos" && self.document.token(name).tag == "NNP";
        let person = match named.next() {
            Some(entity) => entity.kind == "PERSON" || entity.kind == "ORG" && set_to_name,
            None => set_to_name,
        };
        person && number.value.is_less_than(Decimal::whole(111))
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
        unit::unit(
            self.document,
            &(number.first..number.end),
            self.sentence.tokens.end,
        )
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

    /// The end with "a ton", "per month", "per adult" taken in.
    fn rate(&self, end: usize, unit: Option<&Unit>) -> usize {
        let each = matches!(self.word(end).as_str(), "a" | "an" | "each");
        let rated = unit.is_some_and(|unit| unit.sort != Sort::Share && unit.sort != Sort::Speed);
        let of = unit::measure(&self.word(end + 1)).is_some()
            || matches!(
                self.word(end + 1).as_str(),
                "person" | "head" | "share" | "day" | "game" | "student" | "household"
            );
        if each && rated && of {
            return end + 2;
        }
        if !rated || self.word(end) != "per" {
            return end;
        }
        // "per adult", "per family member": up to the noun that ends it; without one nothing is taken in.
        let noun =
            |at: usize| self.sentence.tokens.contains(&at) && self.document.token(TokenNo(at)).tag == "NN";
        let last = (end + 1..end + 4).take_while(|&at| noun(at)).last();
        last.map_or(end, |last| last + 1)
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
        let unit = self.unit(joint + 1, number).or_else(|| {
            self.unit(at, first)
                .map(|unit| unit.behind(self.document, number.end))
        })?;
        let one_unit = own.is_none_or(|own| own.sort == unit.sort);
        let before = at.checked_sub(1).map(|at| self.word(at)).unwrap_or_default();
        let changes = self
            .sentence
            .tokens
            .clone()
            .any(|at| listed(CHANGING, &self.document.token(TokenNo(at)).lemma));
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
}
