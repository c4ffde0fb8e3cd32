//! "A third of the homes", "40 percent of the homes": a part of a whole.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words by which a sentence may tell how large a part of something is.
pub(super) const WORDS: &str = "\
    all among average bulk cent comprise consist double each entire every everyone everything few fifth
    fifths fraction full half include including largely made mainly majority make many minority most
    mostly much none one-fifth one-quarter one-third only out over part partly per percent percentage
    percentages portion proportion quarter quarters rate ratio remainder remaining respectively rest
    several share slice some tenth third thirds three-fifths three-quarters total two-fifths two-third
    two-thirds whole %";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    // What is hoped for is no part of anything yet; the lemmatiser has "hop" for "hopes".
    if words.have_tag(&["MD"]) || words.hold("aim goal hope hop plan target want") {
        return None;
    }
    // "A quarter of a point" is a measure.
    let of = |at: usize| words.word(at) == "of" && !matches!(words.word(at + 1), "a" | "an" | "one");
    words.find(|at| {
        let before = |steps: usize| at.checked_sub(steps);
        let number = |at: Option<usize>| at.is_some_and(|at| words.tag(at) == "CD");
        match words.word(at) {
            "%" | "percent" if number(before(1)) && of(at + 1) && is_part(words.word(at - 1)) => {
                Some(at - 1..at + 2)
            }
            "cent" if number(before(2)) && of(at + 1) && is_part(words.word(at - 2)) => Some(at - 2..at + 2),
            "third" | "quarter" | "fifth" | "thirds" | "quarters" | "fifths"
                if of(at + 1) && (number(before(1)) || before(1).is_some_and(|a| words.word(a) == "a")) =>
            {
                Some(at - 1..at + 2)
            }
            _ => None,
        }
    })
}

/// Whether so many percent are a part: "120 percent of" are more than the whole.
fn is_part(number: &str) -> bool {
    number.parse().is_ok_and(|percent: f64| percent <= 100.0)
        || !number.contains(|c: char| c.is_ascii_digit())
}

/// "One in three", "30 of their 80": whether two numbers stand around "in", or any before "of".
pub(super) fn may_be_told(words: &SentenceWords) -> bool {
    (1..words.tokens.len()).any(|at| {
        let counted = words.tag(at - 1) == "CD";
        counted && (words.word(at) == "of" || words.word(at) == "in" && words.tag(at + 1) == "CD")
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn parts_of_a_whole_are_found() {
        check(
            Tells::Share,
            &[
                (
                    "The storm destroyed a third of the homes in Brekke.",
                    Some("a third of"),
                    false,
                ),
                (
                    "The storm destroyed 40 percent of the homes in Brekke.",
                    Some("40 percent of"),
                    false,
                ),
                ("The rents in the town of Brekke rose by 3 percent.", None, false),
                ("The bank raised its rate by a quarter of a point.", None, false),
                (
                    "The firm hopes to win a third of the trade in Norway.",
                    None,
                    false,
                ),
                ("One in three homes in Brekke was destroyed.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
