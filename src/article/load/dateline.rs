//! The place and agency that open a news text: "NAYPYITAW, Myanmar (AP) — ".

use jiff::civil::Date;

use crate::article::load::date::{self, Day};
use crate::article::load::shape::capitalised;

/// How far into the paragraph a dateline may reach, in bytes.
const LONGEST: usize = 90;

/// The dashes that end a dateline.
const DASHES: [&str; 6] = ["\u{2014}", "\u{2013}", "\u{2015}", "\u{2012}", "--", "-"];

/// Agencies that stand in brackets behind the place.
const AGENCIES: [&str; 8] = ["AFP", "ANI", "AP", "CNN", "IANS", "Reuters", "UPI", "Xinhua"];

/// Small words inside the names of places.
const LINKS: [&str; 8] = ["of", "the", "de", "la", "and", "el", "al", "on"];

/// A dateline at the beginning of a paragraph: how long it is, and where the text after it begins, in bytes.
///
/// The first part is in capitals throughout, or it is a place within a larger one ("Taipei, Taiwan"), or the
/// agency alone stands in brackets; what follows the dash, or the brackets of a known agency, begins as a sentence does.
pub fn opening(text: &str) -> Option<(usize, usize)> {
    let (end, next) = dash(text).or_else(|| agency(text))?;
    let place = text[..end].trim_end();
    let rest = text[next..].trim_start();
    let starts_sentence = rest
        .chars()
        .find(|character| character.is_alphanumeric())
        .is_some_and(|first| first.is_uppercase() || first.is_numeric());
    (starts_sentence && is_place(place)).then(|| (place.len(), text.len() - rest.len()))
}

/// Behind "Lima (CNN)" no dash has to stand: where the brackets end, and where the text goes on.
fn agency(text: &str) -> Option<(usize, usize)> {
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let (open, close) = (head.find('(')?, head.find(") ")?);
    let named = head.get(open + 1..close)?;
    AGENCIES.contains(&named).then_some((close + 1, close + 2))
}

/// The day in a dateline that gives it whole ("LIMA, Peru, March 11, 2026 (AP)"), and its place in bytes.
pub fn day(dateline: &str) -> Option<(Date, (usize, usize))> {
    let end = dateline.find(" (").unwrap_or(dateline.len());
    dateline.match_indices(", ").find_map(|(comma, _)| {
        let from = comma + 2;
        let line = date::line(dateline.get(from..end)?)?;
        match line.day {
            Day::Sure(day) => Some((day, (from + line.place.0, from + line.place.1))),
            Day::Open => None,
        }
    })
}

/// The first dash that stands between spaces, or is long: where it begins and ends.
fn dash(text: &str) -> Option<(usize, usize)> {
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let found = DASHES.iter().filter_map(|dash| {
        let spaced = format!(" {dash} ");
        let tight = (dash.len() > 1).then(|| head.find(&format!("){dash}"))).flatten();
        let at = head.find(&spaced).into_iter().chain(tight).min()?;
        Some((at + 1, at + 1 + dash.len()))
    });
    found.min()
}

fn is_place(text: &str) -> bool {
    let (place, agency) = match text.strip_suffix(')').and_then(|open| open.rsplit_once('(')) {
        Some((place, agency)) => (place.trim_end(), Some(agency)),
        None => (text, None),
    };
    let short_agency =
        agency.is_none_or(|agency| agency.len() <= 30 && agency.split_whitespace().all(capitalised));
    if place.is_empty() {
        return agency.is_some() && short_agency;
    }
    let parts: Vec<&str> = place.split(',').map(str::trim).collect();
    let capitals = parts.first().is_some_and(|first| {
        first.chars().filter(|letter| letter.is_alphabetic()).count() > 1
            && first.chars().all(|letter| !letter.is_lowercase())
    });
    let inner = parts.len() > 1 || agency.is_some();
    short_agency && parts.len() <= 4 && (capitals || inner) && parts.iter().all(|part| is_name(part))
}

/// At most four words, all written as names or numbers.
fn is_name(part: &str) -> bool {
    let mut words = part.split_whitespace();
    let named = |word: &str| {
        capitalised(word) || LINKS.contains(&word) || word.chars().all(|digit| digit.is_ascii_digit())
    };
    !part.is_empty()
        && words.clone().count() <= 4
        && words.all(named)
        && !part.starts_with(['"', '\u{201c}', '('])
}

#[cfg(test)]
mod tests {
    use super::{day, opening};

    #[test]
    fn datelines_are_found() {
        for (place, dash) in [
            ("NAYPYITAW, Myanmar (AP)", " \u{2014} "),
            ("LONDON", " \u{2014} "),
            ("HEMPSTEAD, N.Y., Sept. 26 (UPI)", " \u{2014} "),
            ("NEWPORT NEWS, Va.", " - "),
            ("WASHINGTON", " \u{2015} "),
            ("Taipei, Taiwan", " \u{2014} "),
            ("(CNN)", " -- "),
            ("Lima (Reuters)", " - "),
            ("S\u{c3}O PAULO", " \u{2013} "),
            ("PARIS (AP)", "\u{2014}"),
            ("Lima (CNN)", " "),
            ("New Lima, Peru (Reuters)", " "),
        ] {
            let text = format!("{place}{dash}The river rose.");
            let (end, start) = opening(&text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((&text[..end], &text[start..]), (place, "The river rose."));
        }
    }

    #[test]
    fn whole_days_are_read() {
        for (dateline, found) in [
            ("LIMA, Peru, March 11, 2026", Some("March 11, 2026")),
            ("LIMA, 11 March 2026 (AP)", Some("11 March 2026")),
            ("LIMA, Peru, March 11 (AP)", None),
            ("LIMA, Peru (AP)", None),
        ] {
            let place = day(dateline).map(|(_, (from, to))| &dateline[from..to]);
            assert_eq!(place, found, "{dateline}");
        }
    }

    #[test]
    fn other_openings_are_none() {
        for text in [
            "NATO \u{2014} the alliance of the West \u{2014} met.",
            "The river \u{2014} The Tay \u{2014} rose.",
            "Sweden 1 \u{2013} 0 Korea",
            "I \u{2014} We all saw it.",
            "It rose - Then it fell.",
            "\u{201c}NO\u{201d} \u{2014} She said so.",
            "The board (AP) Harbour says so.",
            "The Fund (IMF) The river rose.",
            "Lima (CNN) rose.",
            "",
        ] {
            assert_eq!(opening(text), None, "{text}");
        }
    }
}
