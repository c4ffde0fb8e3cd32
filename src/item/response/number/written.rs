//! What number a student wrote.

use crate::item::response::number::decimal::Decimal;
use crate::item::response::number::words::{cardinal, magnitude};
use crate::source::fold;

/// Marks around an answer that change nothing of it.
const OUTER: &[char] = &[';', ':', '!', '?', '"', '(', ')', '[', ']', ' '];

/// Units that are written in several ways. "£" is missing: pounds may be weight.
const UNITS: &[&[&str]] = &[
    &["%", "percent", "per cent"],
    &["$", "dollars", "dollar", "us$", "us dollars"],
    &["\u{20ac}", "euros", "euro"],
];

const CURRENCIES: &[&str] = &["us$", "$", "\u{20ac}", "\u{a3}", "\u{a5}"];

/// A number as it is written in English, and what else the same signs may mean to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub number: Decimal,
    pub or_else: Vec<Decimal>,
}

/// The number that an answer states, with the printed unit behind it or without; nothing where any word is left over.
pub fn read(answer: &str, unit: Option<&str>) -> Option<Written> {
    // Folding would make plain figures of raised and circled ones, and 102 of 10\u{b2}.
    if answer.chars().any(is_dressed) {
        return None;
    }
    let folded = fold(answer);
    let answer = folded
        .trim_matches(OUTER)
        .trim_end_matches(['.', ',', ' ', '"', ')', '\'']);
    let unit = unit.map(fold).unwrap_or_default();
    let (times, unit) = leading_magnitude(&unit);
    let (negative, answer) = signed(answer);
    let answer = before_currency(answer, unit)?;
    let (mut readings, rest) = match figures(answer) {
        Some((figures, rest)) => {
            let readings = readings(figures);
            match leading_magnitude(rest) {
                // The magnitude that is printed behind the line, written once more.
                (factor, rest) if factor > 1 && times > 1 => (factor == times).then_some((readings, rest))?,
                (factor, rest) => (
                    readings.into_iter().filter_map(|one| one.times(factor)).collect(),
                    rest,
                ),
            }
        }
        None => in_words(answer, times)?,
    };
    if !rest.is_empty() && !same_unit(rest, unit) {
        return None;
    }
    if negative {
        // A dash may have been meant as a mark before the answer.
        let unsigned = readings.first().map(|number| number.unsigned());
        readings = readings
            .into_iter()
            .map(Decimal::negated)
            .chain(unsigned)
            .collect();
    }
    let number = *readings.first()?;
    let mut or_else = readings.split_off(1);
    // Somebody may write the whole amount where "million" is printed behind the line.
    or_else.extend(number.over(times).filter(|_| times > 1));
    Some(Written { number, or_else })
}

/// All numbers that a text names, in figures or in single words: what would give a key away.
#[must_use]
pub fn numbers_in(text: &str) -> Vec<Decimal> {
    let folded = fold(text);
    let words = folded
        .split(|c: char| c.is_whitespace() || c == '-' || c == '/')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words
        .flat_map(|word| {
            let start = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
            let in_figures = figures(&word[start..]).map_or_else(Vec::new, |(figures, _)| readings(figures));
            let in_words = cardinal(word).map(Decimal::whole);
            in_figures.into_iter().chain(in_words)
        })
        .collect()
}

/// Whether a character stands for a number without being a plain figure, of whatever width.
fn is_dressed(c: char) -> bool {
    c.is_numeric() && !c.is_ascii_digit() && !('\u{ff10}'..='\u{ff19}').contains(&c)
}

fn signed(text: &str) -> (bool, &str) {
    let negative = text.strip_prefix('-').or_else(|| text.strip_prefix("minus "));
    let rest = negative.or_else(|| text.strip_prefix('+')).unwrap_or(text);
    (negative.is_some(), rest.trim_start())
}

/// The answer behind a sign of currency, which must be that of the unit.
fn before_currency<'t>(text: &'t str, unit: &str) -> Option<&'t str> {
    let sign = CURRENCIES.iter().find(|sign| text.starts_with(**sign));
    match sign {
        None => Some(text),
        Some(sign) => same_unit(sign, unit).then(|| text[sign.len()..].trim_start()),
    }
}

/// A word such as "million" at the beginning of a text (1 without one), and what follows.
fn leading_magnitude(text: &str) -> (i64, &str) {
    let text = text.trim();
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    magnitude(word).map_or((1, text), |factor| (factor, rest))
}

/// Digits with the marks between them, and what follows.
fn figures(text: &str) -> Option<(&str, &str)> {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let before_digit = chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if c.is_ascii_digit() {
            end = at + 1;
        } else if !(before_digit && matches!(c, '.' | ',' | ' ' | '\'')) {
            break;
        }
    }
    (end > 0).then(|| (&text[..end], text[end..].trim_start()))
}

/// All numbers that figures may mean, first as they are written in English.
fn readings(figures: &str) -> Vec<Decimal> {
    const WAYS: [(Option<char>, char); 9] = [
        (Some('.'), ','),
        (Some('.'), ' '),
        (Some('.'), '\''),
        (None, ','),
        (None, ' '),
        (None, '\''),
        (Some(','), '.'),
        (Some(','), ' '),
        (None, '.'),
    ];
    let mut found = Vec::new();
    for (point, group) in WAYS {
        let number = match point {
            None => without_groups(figures, group).and_then(|whole| Decimal::from_digits(&whole, "")),
            Some(point) => figures.split_once(point).and_then(|(before, after)| {
                let whole = if before.is_empty() {
                    Some(String::new())
                } else {
                    without_groups(before, group)
                };
                Decimal::from_digits(&whole?, after)
            }),
        };
        found.extend(number.filter(|number| !found.contains(number)));
    }
    found
}

/// Digits in groups of three, or in one.
fn without_groups(digits: &str, mark: char) -> Option<String> {
    let groups: Vec<&str> = digits.split(mark).collect();
    let (first, others) = groups.split_first()?;
    let grouped = others.iter().all(|group| group.len() == 3)
        && (others.is_empty() || (1..=3).contains(&first.len()) && !first.starts_with('0'));
    (grouped
        && groups
            .iter()
            .all(|group| group.bytes().all(|byte| byte.is_ascii_digit())))
    .then(|| groups.concat())
}

/// The longest beginning of a text that names a number in words, and what follows.
fn in_words(text: &str, times: i64) -> Option<(Vec<Decimal>, &str)> {
    let ends = text.match_indices(' ').map(|(at, _)| at).chain([text.len()]);
    let mut ends: Vec<usize> = ends.collect();
    ends.reverse();
    for end in ends {
        let (words, rest) = text.split_at(end);
        let Some(number) = cardinal(words) else { continue };
        // "Two million" before a printed "million" repeats it.
        let repeats = times > 1 && words.rsplit(' ').next().and_then(magnitude) == Some(times);
        let number = if repeats { number / times } else { number };
        return Some((vec![Decimal::whole(number)], rest.trim_start()));
    }
    None
}

/// Whether two folded texts name one unit.
fn same_unit(one: &str, other: &str) -> bool {
    let singular = |unit: &str| unit.strip_suffix('s').unwrap_or(unit).to_owned();
    let alike = |list: &[&str]| list.contains(&one) && list.contains(&other);
    !other.is_empty() && (singular(one) == singular(other) || UNITS.iter().any(|list| alike(list)))
}

#[cfg(test)]
mod tests {
    use super::{numbers_in, read};

    #[test]
    fn figures_are_read_in_english_and_in_other_ways() {
        for (answer, number, or_else) in [
            ("1,234", "1234", "1.234"),
            ("1.234", "1.234", "1234"),
            ("1,234.5", "1234.5", ""),
            ("1.234,5", "1234.5", ""),
            ("1 234,5", "1234.5", ""),
            ("1,234,567", "1234567", ""),
            ("1,23", "1.23", ""),
            ("0,123", "0.123", ""),
            ("1234,567", "1234.567", ""),
            ("-5", "-5", "5"),
        ] {
            let written = read(answer, None).expect("a number");
            assert_eq!(written.number.to_string(), number, "{answer}");
            let others: Vec<String> = written.or_else.iter().map(ToString::to_string).collect();
            assert_eq!(others.join(" "), or_else, "{answer}");
        }
        for answer in [
            "",
            "1,2,3",
            "12,34,567",
            "1..2",
            "1.2.3",
            "0.12345678901",
            "\u{664}\u{660}",
            "10\u{b2}",
            "\u{2463}",
            "-",
            "$",
        ] {
            assert_eq!(read(answer, None), None, "{answer}");
        }
    }

    #[test]
    fn numbers_in_a_text_are_found_in_figures_and_words() {
        for (text, found) in [
            ("How many of the 1,200 homes were sold?", "1200 1.2"),
            ("the forty-one members", "40 1"),
            ("(40%) or $5", "40 5"),
            ("no number at all", ""),
        ] {
            let numbers: Vec<String> = numbers_in(text).iter().map(ToString::to_string).collect();
            assert_eq!(numbers.join(" "), found, "{text}");
        }
    }
}
