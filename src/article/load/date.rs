//! Days of publication as news texts write them.

use jiff::civil::Date;

use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::article::load::shape::after;

/// What may stand before the day in a line of its own.
const OPENERS: [&str; 10] = [
    "first published",
    "last updated",
    "last modified",
    "published",
    "updated",
    "posted",
    "date",
    "dated",
    "on",
    "at",
];

/// What may stand between a day and an hour.
const SEPARATORS: [char; 8] = [' ', ',', '.', '-', '\u{2013}', '\u{2014}', '|', '\u{a0}'];

/// A day as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// It can be read in one way.
    Sure(Date),
    /// It can be read in two ways ("03/04/2015").
    Open,
}

/// A line that gives a day and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateLine {
    /// The day.
    pub day: Day,
    /// Where in the line the day begins and ends, in bytes.
    pub place: (usize, usize),
}

/// Reads a line that holds just a day: with or without the name of the day, an opening word ("Published:") before it
/// and an hour after it.
pub fn line(text: &str) -> Option<DateLine> {
    let mut start = 0;
    while let Some(rest) = OPENERS.iter().find_map(|opener| opening(&text[start..], opener)) {
        start = text.len() - rest.len();
    }
    // "Updated 4:47 AM EDT, May 3, 2024"
    if let Some((hour, rest)) = text[start..].split_once(", ")
        && is_hour(hour)
    {
        start = text.len() - rest.len();
    }
    let (day, length) = day(&text[start..])?;
    let rest = &text[start + length..];
    (rest.trim_matches(SEPARATORS).is_empty() || is_hour(rest)).then_some(DateLine {
        day,
        place: (start, start + length),
    })
}

/// The text after an opening word and the white space and colon behind it.
fn opening<'a>(text: &'a str, opener: &str) -> Option<&'a str> {
    let rest = after(text, opener)?;
    let trimmed = rest.trim_start_matches([':', ' ']);
    (trimmed.len() < rest.len()).then_some(trimmed)
}

/// A day at the beginning of the text, and its length in bytes.
fn day(text: &str) -> Option<(Day, usize)> {
    let words = words(text);
    let skip = usize::from(words.first().is_some_and(|(_, word)| is_weekday(word)));
    let at = |index: usize| words.get(skip + index).map(|&(_, word)| word);
    let end = |index: usize| words.get(skip + index).map(|&(start, word)| start + word.len());
    let (first, second, third) = (at(0)?, at(1), at(2));
    if let Some(day) = in_numbers(first) {
        return Some((day, end(0)?));
    }
    let year = year(third?)?;
    let (day, month) = match (month(first), month(second?)) {
        (Some(month), _) => (number(second?)?, month),
        (None, Some(month)) => (number(first)?, month),
        (None, None) => return None,
    };
    let date = Date::new(year, month, day).ok()?;
    Some((Day::Sure(date), end(2)?))
}

/// The words with their places, commas and outer stops left out.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split([' ', '\u{a0}', ',']) {
        if !word.is_empty() {
            found.push((at, word));
        }
        at += text[at..].find(word).unwrap_or(0) + word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

fn is_weekday(word: &str) -> bool {
    abbreviates(word, &WEEKDAYS, 3).is_some()
}

fn month(word: &str) -> Option<i8> {
    let index = abbreviates(word, &MONTHS, 3)?;
    i8::try_from(index + 1).ok()
}

/// The name that the word is, or that it shortens to at least so many letters.
fn abbreviates(word: &str, names: &[&str], least: usize) -> Option<usize> {
    let word = word.trim_end_matches('.').to_ascii_lowercase();
    names
        .iter()
        .position(|name| word.len() >= least && name.starts_with(word.as_str()))
}

/// A day of the month: "12", "12th".
fn number(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches('.');
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|end| digits.strip_suffix(end))
        .unwrap_or(digits);
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

fn year(word: &str) -> Option<i16> {
    let digits = word.trim_end_matches(['.', ';']);
    digits
        .parse()
        .ok()
        .filter(|year| digits.len() == 4 && (1600..=2200).contains(year))
}

/// "2015-09-12", with an hour or without, and "12/09/2015", whose day may be open.
fn in_numbers(word: &str) -> Option<Day> {
    let date = word.split('T').next()?;
    let separator = date.chars().find(|character| !character.is_ascii_digit())?;
    let parts: Vec<&str> = date.split(separator).collect();
    let [first, second, third] = parts[..] else {
        return None;
    };
    if !['-', '/', '.'].contains(&separator) {
        return None;
    }
    if let (Some(year), Some(month), Some(day)) = (year(first), number(second), number(third)) {
        return Some(Day::Sure(Date::new(year, month, day).ok()?));
    }
    let (first, second, year) = (number(first)?, number(second)?, year(third)?);
    match (first > 12, second > 12) {
        (true, false) => Some(Day::Sure(Date::new(year, second, first).ok()?)),
        (false, true) => Some(Day::Sure(Date::new(year, first, second).ok()?)),
        (false, false) if first == second => Some(Day::Sure(Date::new(year, first, second).ok()?)),
        (false, false) => Some(Day::Open),
        (true, true) => None,
    }
}

/// Whether the text is an hour and nothing else: "10:32 GMT", "at 4 p.m. EDT".
pub fn is_hour(text: &str) -> bool {
    let text = text.trim_matches(SEPARATORS);
    let mut words = text
        .split_whitespace()
        .filter(|word| !["at", "-", "\u{2013}"].contains(word));
    let Some(first) = words.next() else {
        return false;
    };
    let clock = first
        .chars()
        .all(|character| character.is_ascii_digit() || ":.apmAPMhZ".contains(character));
    let rest: Vec<&str> = words.collect();
    let zone = |word: &&str| {
        word.len() <= 5
            && word
                .chars()
                .all(|letter| letter.is_ascii_alphabetic() || letter == '.')
    };
    let hour = first.contains(':')
        || first.ends_with(['m', 'M', 'Z', 'h'])
        || first.contains('.')
        || half_day(&rest);
    let digit = first.starts_with(|digit: char| digit.is_ascii_digit());
    clock && digit && hour && rest.len() <= 2 && rest.iter().all(zone)
}

/// Whether the words after the hour begin with "a.m." or "p.m.".
fn half_day(words: &[&str]) -> bool {
    words
        .first()
        .is_some_and(|word| ["am", "pm"].contains(&word.replace('.', "").to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::{Day, line};

    #[test]
    fn days_are_read_in_their_many_forms() {
        for (text, day) in [
            ("Saturday, September 12, 2015", "2015-09-12"),
            ("12 September 2015", "2015-09-12"),
            ("Saturday 12th Sept. 2015", "2015-09-12"),
            ("Sept. 12, 2015", "2015-09-12"),
            ("SEPT 12 2015", "2015-09-12"),
            ("2015-09-12", "2015-09-12"),
            ("2015-09-12T10:32:00Z", "2015-09-12"),
            ("Published: May 3, 2021", "2021-05-03"),
            ("First published on Tue 1 Jun 2021 10.32 BST", "2021-06-01"),
            ("Updated 10 February 2021, at 4:15 p.m. EDT", "2021-02-10"),
            ("Updated 4:47 AM EDT, May 3, 2024", "2024-05-03"),
            ("25/12/2015", "2015-12-25"),
            ("12/25/2015", "2015-12-25"),
            ("29 February 2024", "2024-02-29"),
        ] {
            let found = line(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(found.day, Day::Sure(day.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn a_day_that_can_be_read_in_two_ways_is_left_open() {
        assert_eq!(line("03/04/2015").map(|found| found.day), Some(Day::Open));
    }

    #[test]
    fn other_lines_are_no_days() {
        for text in [
            "",
            "Saturday",
            "September 12",
            "On September 12, 2015, the mayor resigned.",
            "31 February 2015",
            "Marching 12, 2015",
            "In May 2015 it rained",
            "May 3, 2021 was a Monday",
            "2015",
            "1-2-3",
            "Published",
            "At",
        ] {
            assert_eq!(line(text), None, "{text}");
        }
    }

    #[test]
    fn the_place_of_the_day_is_told() {
        let text = "Published: Sept. 12, 2015, 10:32 GMT";
        let (start, end) = line(text).unwrap().place;
        assert_eq!(&text[start..end], "Sept. 12, 2015");
    }
}
