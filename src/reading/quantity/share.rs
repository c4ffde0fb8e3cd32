use crate::language::{Document, TokenNo};
use crate::reading::quantity::decimal::Decimal;
use crate::reading::quantity::numeral::{Numeral, scale, small};
use crate::reading::tree::lower;

const PARTS: &[(&str, u64)] = &[
    ("half", 2),
    ("halves", 2),
    ("third", 3),
    ("thirds", 3),
    ("quarter", 4),
    ("quarters", 4),
    ("fifth", 5),
    ("fifths", 5),
    ("sixth", 6),
    ("eighth", 8),
    ("tenth", 10),
    ("tenths", 10),
];

/// A part of a whole in words that starts at a token: "half of", "two-thirds of", "one in five voters".
pub fn share(document: &Document, at: usize, limit: usize) -> Option<Numeral> {
    let word = |at: usize| {
        if at < limit {
            lower(document, TokenNo(at))
        } else {
            String::new()
        }
    };
    let found = |end: usize, value: Option<Decimal>| {
        Some(Numeral {
            first: at,
            end,
            value: value?,
        })
    };
    // "a quarter of a million dollars" is an amount of its own.
    // "half of 1 percent" is neither a half nor one percent.
    let of_a_scale = |at: usize| {
        word(at) == "of"
            && (word(at + 1) == "a" && (scale(&word(at + 2)).is_some() || word(at + 2) == "percent")
                || document.tokens().get(at + 1).is_some_and(|next| next.tag == "CD"))
    };
    let first = word(at);
    let plural = |at: usize| (at..(at + 3).min(limit)).any(|at| document.token(TokenNo(at)).tag == "NNS");
    if first == "half" {
        let of_all = word(at + 1) == "of" && !of_a_scale(at + 1);
        let bare = matches!(word(at + 1).as_str(), "the" | "its" | "their" | "all") && plural(at + 2);
        return if of_all || bare {
            found(at + 1, Some(Decimal::HALF))
        } else {
            None
        };
    }
    let count = if matches!(first.as_str(), "a" | "an") {
        1
    } else {
        number(&first)?
    };
    let hyphen = usize::from(word(at + 1) == "-");
    let part = word(at + 1 + hyphen);
    if let Some(&(_, parts)) = PARTS.iter().find(|&&(name, _)| name == part) {
        let of = word(at + 2 + hyphen) == "of" && count < parts && !of_a_scale(at + 2 + hyphen);
        return if of {
            found(at + 2 + hyphen, Decimal::share(count, parts))
        } else {
            None
        };
    }
    let joint = match (word(at + 1).as_str(), word(at + 2).as_str()) {
        ("in", _) => 2,
        ("out", "of") => 3,
        _ => return None,
    };
    let whole = number(&word(at + joint))?;
    let sensible = first != "a"
        && first != "an"
        && count > 0
        && count < whole
        && (whole <= 10 || matches!(whole, 12 | 20 | 50 | 100 | 1000));
    if sensible && plural(at + joint + 1) {
        found(at + joint + 1, Decimal::share(count, whole))
    } else {
        None
    }
}

fn number(word: &str) -> Option<u64> {
    small(word).or_else(|| word.parse().ok())
}
