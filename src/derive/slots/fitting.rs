//! Numbers to set against one that the article gives with room: which of them its words allow.

use super::given::{Given, given};
use crate::derive::facts::Facts;
use crate::language::TokenNo;
use crate::reading::{Quantity, Sort};

/// Slots and what their number is of the article's, in hundredths. The steps of each question are even, so that the
/// allowed number stands out by nothing.
const STEPS: &[(&str, i64)] = &[
    ("a_third", 29),
    ("half", 53),
    ("near", 98),
    ("half_more", 147),
    ("double", 196),
];

/// The number of a slot, for a count that is given as rough or with a limit, in figures and not too small or large.
pub(super) fn number(facts: &Facts, fact: &Quantity, slot: &str) -> Option<String> {
    let &(_, hundredths) = STEPS.iter().find(|(name, _)| *name == slot)?;
    let whole = fact.whole.filter(|whole| (20..1_000_000).contains(whole))?;
    let figures = &fact.numeral.as_ref()?.text;
    let plain = figures.chars().all(|c| c.is_ascii_digit() || c == ',');
    let open = given(facts, fact).is_some_and(|given| given != Given::Plain);
    (plain && open && fact.sort == Sort::Count && is_told_whole(facts, fact))
        .then(|| printed(step(whole, hundredths)))
}

/// Whether what is counted is named in full: not the "sorts" of "3,000 sorts of tea".
fn is_told_whole(facts: &Facts, fact: &Quantity) -> bool {
    let document = &facts.reading().document;
    let end = fact.words.span.end();
    let next = document
        .tokens()
        .iter()
        .position(|token| token.span.start() >= end);
    next.is_none_or(|next| document.word(TokenNo(next)) != "of")
}

/// A part of a number that is never the number itself, to three digits.
fn step(whole: i64, hundredths: i64) -> i64 {
    let exact = whole * hundredths;
    let mut unit = 1;
    while exact / 100 / unit >= 1_000 {
        unit *= 10;
    }
    let rounded = (exact + 50 * unit) / (100 * unit) * unit;
    if rounded != whole {
        rounded
    } else if hundredths < 100 {
        whole - unit
    } else {
        whole + unit
    }
}

/// In figures, with a comma before each three digits.
fn printed(number: i64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{STEPS, printed, step};

    #[test]
    fn numbers_rise_and_never_are_the_one_of_the_article() {
        for whole in [20, 23, 40, 99, 100, 345, 1_000, 18_000, 999_999] {
            let numbers: Vec<i64> = STEPS.iter().map(|&(_, part)| step(whole, part)).collect();
            assert!(
                numbers.is_sorted_by(|one, other| one < other),
                "{whole}: {numbers:?}"
            );
            for (&(name, part), number) in STEPS.iter().zip(&numbers) {
                assert_eq!(part < 100, *number < whole, "{whole} {name}: {number}");
                assert_ne!(*number, whole);
            }
        }
        assert_eq!(printed(step(18_000, 98)), "17,600");
        assert_eq!(printed(step(40, 53)), "21");
    }
}
