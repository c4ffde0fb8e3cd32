//! "The mill burned down on Monday": on which day, or in which month or year, something happened.

use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words by which a sentence may tell when something is or happens.
pub(super) const WORDS: &str = "\
    afternoon after afterwards ago already anniversary april august autumn before birthday century christmas currently
    date dawn day decade december during early easter end eve evening eventually february following first former formerly friday
    future holiday hour immediately january july june last late later long march meanwhile midnight minute moment monday month
    morning new next night noon november now october once period present previously quarter recent recently saturday
    season september since soon spring start still summer sunday then thursday time today tomorrow tonight tuesday until
    wednesday week weekend when while winter year yesterday yet";

/// A weekday, or a month or year behind "in" or "on", where a deed of the past hangs on it: "plans to sell it in 2005" is none.
pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    if words.have_tag(&["MD"]) || words.hold("before after until since next due will if when") {
        return None;
    }
    words.first(|at| {
        let word = words.word(at);
        let named = words.tag(at) == "NNP" && (WEEKDAYS.contains(&word) || MONTHS.contains(&word));
        let year = words.tag(at) == "CD" && is_year(word);
        (named || year) && matches!(words.before(at), "on" | "in") && is_of_the_past(words, at)
    })
}

/// Whether the deed that a time hangs on is told in the past, and is the sentence's own.
fn is_of_the_past(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let place = document.token(document.token(words.tokens[at]).head);
    let deed = document.token(place.head);
    let past = deed.tag == "VBD" || deed.tag == "VBN" && words.hold("was were");
    place.dep == "prep" && deed.dep == "ROOT" && past
}

/// "1998": whether a word may be a year.
fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse().is_ok_and(|year: u16| (1500..2100).contains(&year))
}

/// Whether a year may stand in it.
pub(super) fn may_be_told(words: &SentenceWords) -> bool {
    words.lower.iter().any(|word| {
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        is_year(&digits) || word.contains("20s") || word.starts_with("mid-")
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn when_something_happened_is_found() {
        check(
            Tells::Day,
            &[
                (
                    "The old mill of Brekke burned down on Monday.",
                    Some("Monday"),
                    false,
                ),
                ("The council sold the mill in 1998.", Some("1998"), false),
                ("The council will sell the mill on Monday.", None, false),
                ("The council of Brekke meets at the mill in winter.", None, false),
                ("The council of Brekke met at the mill by the bay.", None, true),
            ],
        );
    }
}
