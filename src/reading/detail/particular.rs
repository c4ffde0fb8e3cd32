use std::ops::Range;

use super::DetailSort;
use super::lexicon::{SHADING, VOTES};
use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, lower};
use crate::reading::{Bound, Phrase, Quantity, Sort};

/// Something exact that the article states, wherever it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Particular {
    pub sort: DetailSort,
    /// The words that can be replaced: "Tuesday", "40".
    pub tokens: Range<usize>,
    /// Its value among those of its sort: the day of the week, the year, the number.
    pub value: f64,
    /// What others must share so that they fit in its place: figures or words, "million" or nothing.
    pub form: String,
    /// For numbers, the dictionary form of what is counted.
    pub noun: Option<String>,
    /// The amount that it belongs to.
    pub amount: Option<usize>,
}

/// All particulars of a document: days, months, years, and then amounts.
pub fn particulars(document: &Document, quantities: &[Quantity]) -> Vec<Particular> {
    let dates = (0..document.tokens().len()).filter_map(|at| date(document, at));
    let amounts = quantities
        .iter()
        .enumerate()
        .filter_map(|(place, quantity)| amount(document, place, quantity));
    dates.chain(amounts).collect()
}

fn date(document: &Document, at: usize) -> Option<Particular> {
    let word = document.word(TokenNo(at));
    let named = word.starts_with(char::is_uppercase);
    let folded = word.to_lowercase();
    let among = |names: &[&str]| names.iter().position(|name| named && folded == *name);
    let (sort, value) = if let Some(day) = among(&WEEKDAYS) {
        (DetailSort::Weekday, day)
    } else if let Some(month) = among(&MONTHS) {
        (DetailSort::Month, month)
    } else {
        (
            DetailSort::Year,
            year(word).filter(|_| !is_in_a_name(document, at))?,
        )
    };
    Some(Particular {
        sort,
        tokens: at..at + 1,
        value: f64::from(u16::try_from(value).ok()?),
        form: String::new(),
        noun: None,
        amount: None,
    })
}

/// "The 2014 Climate Report", "asteroid 2012 DA14": no year, but part of what something is called.
fn is_in_a_name(document: &Document, at: usize) -> bool {
    let token = document.token(TokenNo(at));
    let named = token.head.0 > at && document.token(token.head).pos == "PROPN";
    let code = document.tokens().get(at + 1).is_some_and(|_| {
        let next = document.word(TokenNo(at + 1));
        let has = |fits: fn(char) -> bool| next.contains(fits);
        has(|c| c.is_ascii_digit()) && has(char::is_uppercase)
    });
    // "The Registration Act of 1993".
    let of_name = at >= 2
        && is_one_of(document, TokenNo(at - 1), &["of"])
        && document.token(TokenNo(at - 2)).pos == "PROPN"
        && !MONTHS.contains(&lower(document, TokenNo(at - 2)).as_str());
    let beside = at >= 1 && document.token(TokenNo(at - 1)).pos == "PROPN" && {
        let word = lower(document, TokenNo(at - 1));
        !MONTHS.contains(&word.as_str()) && !word.ends_with('.')
    };
    named || code || of_name || beside
}

pub fn year(word: &str) -> Option<usize> {
    let figures = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    word.parse()
        .ok()
        .filter(|year| figures && (1800..2100).contains(year))
}

fn amount(document: &Document, place: usize, quantity: &Quantity) -> Option<Particular> {
    let numeral = quantity.numeral.as_ref()?;
    let tokens = tokens_of(document, numeral)?;
    let text = document.article().text().get(numeral.span.range())?;
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    let figures = first.bytes().any(|byte| byte.is_ascii_digit());
    let (group, sort) = match quantity.sort {
        Sort::Share => ("share", DetailSort::Share),
        Sort::Money => ("money", DetailSort::Money),
        Sort::Age | Sort::Other | Sort::Temperature => return None,
        _ => ("number", DetailSort::Number),
    };
    let currency = quantity
        .words
        .text
        .chars()
        .find(|c| matches!(c, '$' | '\u{a3}' | '\u{20ac}'));
    let noun = quantity.unit.as_ref().and_then(|unit| {
        let last = tokens_of(document, unit)?.end.checked_sub(1)?;
        Some(document.token(TokenNo(last)).lemma.to_lowercase())
    });
    Some(Particular {
        sort,
        tokens,
        value: quantity.value.parse().ok()?,
        form: format!("{group} {figures} {currency:?} {rest}"),
        noun,
        amount: Some(place),
    })
}

fn tokens_of(document: &Document, phrase: &Phrase) -> Option<Range<usize>> {
    let tokens = document.tokens();
    let first = tokens.partition_point(|token| token.span.start() < phrase.span.start());
    let end = tokens.partition_point(|token| token.span.end() <= phrase.span.end());
    (first < end && tokens[first].span.start() == phrase.span.start()).then_some(first..end)
}

/// Whether it is exact, and another of its sort in its place would say something else.
pub fn is_exact(document: &Document, quantities: &[Quantity], particular: &Particular) -> bool {
    let sentence = document.sentence(document.token(TokenNo(particular.tokens.start)).sentence);
    let neighbour = |at: Option<usize>| {
        at.filter(|at| sentence.tokens.contains(at))
            .map(TokenNo)
            .map_or(String::new(), |at| lower(document, at))
    };
    let before = neighbour(particular.tokens.start.checked_sub(1));
    let after = neighbour(Some(particular.tokens.end));
    let stretch = matches!(
        after.as_str(),
        "to" | "through" | "until" | "and" | "-" | "\u{2013}" | "/" | "&" | "\u{2014}"
    );
    if stretch {
        return false;
    }
    match particular.sort {
        DetailSort::Weekday => is_day(document, particular.tokens.start, &before, &after),
        DetailSort::Month => is_month(document, particular.tokens.start, &before, &after),
        DetailSort::Year => {
            let next = document.tokens().get(particular.tokens.end);
            let of_noun = next.is_some_and(|token| token.pos == "NOUN");
            before == "in"
                || MONTHS.contains(&before.as_str())
                || of_noun && matches!(before.as_str(), "a" | "the")
        }
        _ => particular
            .amount
            .and_then(|place| quantities.get(place))
            .is_some_and(|quantity| is_plain_amount(document, quantity, particular, &before)),
    }
}

/// "on Tuesday", "said Tuesday", "Tuesday night": no "by Tuesday", no "Black Friday", no "Tuesday, March 3".
fn is_day(document: &Document, at: usize, before: &str, after: &str) -> bool {
    let previous = at.checked_sub(1).map(|before| document.token(TokenNo(before)));
    let bare = previous.is_some_and(|token| matches!(token.pos, "VERB" | "NOUN") && token.tag != "VBG");
    let part_of_day = matches!(after, "morning" | "afternoon" | "evening" | "night");
    let next = document.tokens().get(at + 1 + usize::from(part_of_day));
    let goes_on = next.is_some_and(|token| {
        matches!(token.pos, "PROPN" | "NUM" | "PART")
            || matches!(token.pos, "NOUN" | "ADJ")
            || token.tag == "POS"
    });
    let dated = after == ","
        && document
            .tokens()
            .get(at + 2)
            .is_some_and(|token| matches!(token.pos, "NUM") || is_one_of(document, TokenNo(at + 2), &MONTHS));
    // "At Monday's debate".
    let owned = next.is_some_and(|token| token.tag == "POS")
        && matches!(
            before,
            "after" | "at" | "before" | "during" | "for" | "from" | "in" | "of" | "since" | "to"
        );
    (before == "on" || bare) && !goes_on && !dated || owned
}

/// "in March", "in March 2019", "on March 3".
fn is_month(document: &Document, at: usize, before: &str, after: &str) -> bool {
    let day = after.parse::<u8>().ok();
    let next = document.tokens().get(at + 1);
    let goes_on = next.is_some_and(|token| matches!(token.pos, "PROPN" | "NOUN" | "ADJ" | "PART"));
    match day {
        // Every month has 28 days.
        Some(day) => before == "on" && day <= 28,
        None => {
            before == "in"
                && !goes_on
                && (next.is_none_or(|token| token.pos != "NUM") || year(after).is_some())
        }
    }
}

/// Words that make a number rough.
const ROUGHLY: &[&str] = &["about", "around", "roughly", "approximately", "some"];

fn is_plain_amount(document: &Document, quantity: &Quantity, particular: &Particular, before: &str) -> bool {
    let single = particular.tokens.len() == 1 || particular.sort == DetailSort::Money;
    // "two": never one, and no number of a name.
    let several = particular.value >= 2.0 || particular.sort != DetailSort::Number;
    let first = TokenNo(particular.tokens.start);
    let last = TokenNo(particular.tokens.end - 1);
    let apart = document.token(last).space_after || particular.sort != DetailSort::Number;
    let named = document.token(first).dep == "compound" || matches!(document.token(first).tag, "NNP" | "JJ");
    let previous = first
        .0
        .checked_sub(1)
        .map(|before| document.token(TokenNo(before)));
    let definite = previous.is_some_and(|token| {
        matches!(
            token.tag,
            "DT" | "PRP$" | "POS" | "WP$" | "PDT" | "JJ" | "NN" | "NNP"
        )
    });
    let weighed = particular
        .noun
        .as_ref()
        .is_some_and(|noun| VOTES.contains(&noun.as_str()));
    let opener = before.is_empty() && particular.sort == DetailSort::Number;
    let counted = particular.noun.is_some() || particular.sort != DetailSort::Number;
    let rough = quantity.bound == Bound::About && ROUGHLY.contains(&before);
    quantity.sure
        && (quantity.bound == Bound::Exact || rough)
        && quantity.upper.is_none()
        && single
        && several
        && apart
        && counted
        && !named
        && !definite
        && !weighed
        && !opener
        && (rough || !SHADING.contains(&before))
}
