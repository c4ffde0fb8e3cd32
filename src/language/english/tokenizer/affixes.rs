//! What is cut off at the ends of a word and out of its middle.

use std::collections::HashSet;

use serde::Deserialize;

use crate::language::english::characters::{Characters, Classes};

/// Strings of several characters that are cut off.
#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Affixes {
    prefix: Vec<&'static str>,
    suffix: Vec<&'static str>,
    /// Currencies and units.
    #[serde(rename = "after digit")]
    after_digit: HashSet<&'static str>,
}

/// Hyphens in the order in which they are tried.
const HYPHENS: [&str; 7] = ["-", "–", "—", "--", "---", "——", "~"];

impl Affixes {
    /// Bytes to cut off at the front, or 0.
    pub(super) fn prefix_length(&self, word: &str, characters: &Characters) -> usize {
        let mut rest = word.chars();
        let Some(first) = rest.next() else { return 0 };
        if characters.of(first).is_prefix() {
            return first.len_utf8();
        }
        match first {
            '+' if !rest.next().is_some_and(|next| next.is_ascii_digit()) => 1,
            '.' => dots(word.bytes()),
            _ => self
                .prefix
                .iter()
                .find(|&&prefix| word.starts_with(prefix))
                .map_or(0, |prefix| prefix.len()),
        }
    }

    /// Bytes to cut off at the end, or 0: the longest that any rule allows.
    pub(super) fn suffix_length(&self, word: &str, characters: &Characters) -> usize {
        let Some(last) = word.chars().next_back() else {
            return 0;
        };
        let single = if characters.of(last).is_suffix() {
            last.len_utf8()
        } else {
            0
        };
        let listed = self
            .suffix
            .iter()
            .filter(|&&suffix| word.ends_with(suffix))
            .map(|suffix| suffix.len());
        let stop = if last == '.' {
            full_stop(word, characters)
        } else {
            0
        };
        listed
            .max()
            .unwrap_or(0)
            .max(single)
            .max(stop)
            .max(self.unit_length(word))
    }

    /// A plus sign, unit or currency that follows a digit.
    fn unit_length(&self, word: &str) -> usize {
        // Far longer than any unit, so that long words stay cheap.
        const WINDOW: usize = 32;
        let from = word.len().saturating_sub(WINDOW);
        let Some(digit) = word.as_bytes()[from..].iter().rposition(u8::is_ascii_digit) else {
            return 0;
        };
        let unit = &word[from + digit + 1..];
        if unit == "+" || self.after_digit.contains(unit) {
            unit.len()
        } else {
            0
        }
    }
}

/// Two or more full stops at the front.
fn dots(bytes: impl Iterator<Item = u8>) -> usize {
    let count = bytes.take_while(|&byte| byte == b'.').count();
    if count >= 2 { count } else { 0 }
}

/// Full stops to cut off at the end of a word that ends in one.
fn full_stop(word: &str, characters: &Characters) -> usize {
    let several = dots(word.bytes().rev());
    let mut before = word.chars().rev().skip(1);
    let (Some(last), previous) = (before.next(), before.next()) else {
        return several;
    };
    let is_capital = |character: char| characters.of(character).is_capital();
    let cuts = characters.of(last).before_full_stop()
        || (is_capital(last) && previous.is_some_and(is_capital))
        || (matches!(last, 'F' | 'f' | 'C' | 'c' | 'K' | 'k') && previous == Some('°'));
    several.max(usize::from(cuts))
}

/// The parts to cut out of the middle, as byte ranges in text order.
pub(super) fn infixes(word: &str, characters: &Characters) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut previous = None;
    let mut at = 0;
    while let Some(first) = word[at..].chars().next() {
        let length = infix_length(
            &word[at..],
            first,
            previous.map(|before| characters.of(before)),
            previous,
            characters,
        );
        if length > 0 {
            found.push((at, at + length));
        }
        let step = length.max(first.len_utf8());
        previous = word[at..at + step].chars().next_back();
        at += step;
    }
    found
}

fn infix_length(
    rest: &str,
    first: char,
    before: Option<Classes>,
    previous: Option<char>,
    characters: &Characters,
) -> usize {
    if first.is_ascii_alphanumeric() {
        return 0;
    }
    if first == '.' {
        let several = dots(rest.bytes());
        if several > 0 {
            return several;
        }
    }
    if characters.of(first).is_infix() {
        return first.len_utf8();
    }
    let Some(before) = before else { return 0 };
    let after = |bytes: usize| rest[bytes..].chars().next();
    let followed = |bytes: usize, allows: fn(Classes) -> bool| {
        after(bytes).is_some_and(|next| allows(characters.of(next)))
    };
    if matches!(first, '+' | '-' | '*' | '^')
        && previous.is_some_and(|character| character.is_ascii_digit())
        && after(1).is_some_and(|next| next.is_ascii_digit() || next == '-')
    {
        return 1;
    }
    match first {
        '.' if before.before_inner_stop() && followed(1, Classes::after_inner_stop) => 1,
        ',' if before.is_letter() && followed(1, Classes::is_letter) => 1,
        ':' | '<' | '>' | '=' | '/' if before.is_letter_or_digit() && followed(1, Classes::is_letter) => 1,
        '-' | '–' | '—' | '~' if before.is_letter_or_digit() => HYPHENS
            .iter()
            .find(|&&hyphen| rest.starts_with(hyphen) && followed(hyphen.len(), Classes::is_letter))
            .map_or(0, |hyphen| hyphen.len()),
        _ => 0,
    }
}
