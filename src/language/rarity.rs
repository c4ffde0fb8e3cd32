//! How rare an English word is, by a list of words in the order of their frequency on the web.
//!
//! `assets/frequency/SOURCE.md` tells where the list comes from.

use std::collections::HashMap;
use std::sync::OnceLock;

static WORDS: &str = include_str!("../../assets/frequency/words.txt");

/// Both parts of a compound that explains itself ("footbridge") are among the most frequent words; those of three
/// letters more so, and no beginning from Latin ("pretext").
const PLAIN_PART: u32 = 5000;
const SHORT_PLAIN_PART: u32 = 1500;
const LATIN: &[&str] = &[
    "com", "con", "dis", "mis", "non", "per", "pre", "pro", "sub", "tri", "uni",
];

/// The rank of a word that the list does not hold.
pub(super) const UNLISTED: u32 = 82_732;

/// Endings that make a word of a familiar one, and what stood in their place.
const ENDINGS: &[(&str, &[&str])] = &[
    ("ily", &["y"]),
    ("ly", &["", "le"]),
    ("iness", &["y"]),
    ("ness", &[""]),
    ("less", &[""]),
    ("ful", &[""]),
    ("ment", &["", "e"]),
    ("able", &["", "e"]),
    ("ation", &["e", ""]),
    ("ion", &["e", ""]),
    ("ity", &["e", ""]),
    ("ism", &["", "e"]),
    ("ist", &["", "e"]),
    ("al", &["", "e"]),
    ("ier", &["y"]),
    ("er", &["", "e"]),
    ("iest", &["y"]),
    ("est", &["", "e"]),
    ("ies", &["y"]),
    ("es", &["", "e"]),
    ("s", &[""]),
    ("ied", &["y"]),
    ("ed", &["", "e"]),
    ("ing", &["", "e"]),
];

/// Beginnings that change a familiar word's meaning in a familiar way.
const BEGINNINGS: &[&str] = &["un", "re", "non", "mis", "over", "under", "out", "co", "anti"];

/// No shorter piece is taken for the word that another is made of.
const SHORTEST: usize = 3;

/// The place of a word in small letters among the most frequent ones: 1 for the first, [`UNLISTED`] past the end.
pub(super) fn rank(word: &str) -> u32 {
    static RANKS: OnceLock<HashMap<&'static str, u32>> = OnceLock::new();
    let ranks = RANKS.get_or_init(|| WORDS.lines().zip(1..).collect());
    ranks.get(word).copied().unwrap_or(UNLISTED)
}

/// The rank of the most frequent word that a word is, or is made of by an ending or a beginning: who knows "reckless"
/// knows "recklessly". A rule of thumb.
pub(super) fn family_rank(word: &str) -> u32 {
    let spellings = spellings(word);
    let of_forms = spellings.iter().map(|spelling| of_form(spelling));
    of_forms.fold(UNLISTED, u32::min)
}

fn of_form(word: &str) -> u32 {
    let mut best = rank(word).min(without_ending(word)).min(with_ending(word));
    for beginning in BEGINNINGS {
        if let Some(rest) = word.strip_prefix(beginning)
            && rest.len() > SHORTEST
        {
            best = best.min(rank(rest)).min(without_ending(rest));
        }
    }
    best
}

/// Whether a word is two frequent ones in one: "rooftop", "footbridge".
pub(super) fn is_plain_compound(word: &str) -> bool {
    let plain = |part: &str| match part.chars().count() {
        0..SHORTEST => false,
        SHORTEST => rank(part) <= SHORT_PLAIN_PART && !LATIN.contains(&part),
        _ => family_rank(part) <= PLAIN_PART,
    };
    let mut cuts = word.char_indices().map(|(at, _)| word.split_at(at));
    cuts.any(|(one, other)| plain(one) && plain(other))
}

/// The word as British and as American writers spell it.
fn spellings(word: &str) -> Vec<String> {
    const PAIRS: &[(&str, &str)] = &[
        ("isat", "izat"),
        ("yse", "yze"),
        ("ise", "ize"),
        ("ising", "izing"),
        ("our", "or"),
        ("tre", "ter"),
        ("ll", "l"),
        ("ence", "ense"),
        ("ae", "e"),
    ];
    let mut spellings = vec![word.to_owned()];
    for (british, american) in PAIRS {
        for (from, to) in [(british, american), (american, british)] {
            let places = word.match_indices(from);
            spellings
                .extend(places.map(|(at, _)| format!("{}{to}{}", &word[..at], &word[at + from.len()..])));
        }
    }
    spellings
}

/// The rank of the most frequent form of a verb or noun: "annoy" is known from "annoying".
fn with_ending(word: &str) -> u32 {
    if word.len() <= SHORTEST {
        return UNLISTED;
    }
    let base = word.strip_suffix('e').unwrap_or(word);
    let ranks = ["s", "es", "ed", "ing", "er"].map(|ending| rank(&format!("{base}{ending}")));
    ranks.into_iter().fold(UNLISTED, u32::min)
}

fn without_ending(word: &str) -> u32 {
    let mut best = UNLISTED;
    for (ending, before) in ENDINGS {
        let Some(base) = word.strip_suffix(ending).filter(|base| base.len() >= SHORTEST) else {
            continue;
        };
        let doubled = base
            .as_bytes()
            .windows(2)
            .last()
            .is_some_and(|two| two[0] == two[1]);
        for old in *before {
            best = best.min(rank(&format!("{base}{old}")));
        }
        if doubled && base.is_ascii() && base.len() > SHORTEST {
            best = best.min(rank(&base[..base.len() - 1]));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::{UNLISTED, WORDS, family_rank, is_plain_compound, rank};

    #[test]
    fn ranks_follow_the_list() {
        assert_eq!(WORDS.lines().count() as u32 + 1, UNLISTED);
        assert_eq!((rank("the"), rank("xyzzyq")), (1, UNLISTED));
        assert!(rank("water") < rank("turbine") && rank("turbine") < rank("incinerator"));
    }

    #[test]
    fn a_word_is_as_familiar_as_what_it_is_made_of() {
        for (word, base) in [
            ("carefully", "careful"),
            ("happily", "happy"),
            ("unlocking", "lock"),
            ("planning", "plan"),
            ("rewritten", "written"),
            ("lateness", "late"),
            ("annoy", "annoying"),
            ("labor", "labour"),
            ("apologising", "apologizing"),
            ("councilor", "councillor"),
        ] {
            assert!(family_rank(word) <= rank(base), "{word}");
        }
        for word in ["moratorium", "incinerator", "estuary", "provenance"] {
            assert!(family_rank(word) > 14_000, "{word}");
        }
    }

    #[test]
    fn compounds_of_frequent_words_explain_themselves() {
        let plain: Vec<&str> = [
            "footbridge",
            "rooftop",
            "pretext",
            "moratorium",
            "bailiff",
            "caf\u{e9}",
            "a\u{e9}b",
        ]
        .into_iter()
        .filter(|word| is_plain_compound(word))
        .collect();
        assert_eq!(plain, ["footbridge", "rooftop"]);
    }
}
