//! "The ferry sails every day": how often something happens.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::listed;
use crate::source::Span;

const UNITS: &str = "\
    second minute hour day week weekend month year decade morning afternoon evening night summer winter spring autumn monday
    tuesday wednesday thursday friday saturday sunday season";

const ADVERBS: &str = "annually daily hourly monthly weekly yearly";

/// Words by which a sentence may tell how often something happens.
pub(super) const WORDS: &str = "\
    again always annual annually another anniversary basis common commonly constant constantly continual continually
    continue daily each ever every first frequent frequently general generally habit hourly intermittent keep last
    mondays monthly most mostly much never next nightly normal normally occasion occasional occasionally often once per
    periodically rare rarely recurrent regular regularly repeat repeated repeatedly return routine routinely season
    second seldom several sometimes time times twice typical typically used usual usually weekly yearly";

/// "40 concerts in that year".
pub(super) const TAGS: &[&str] = &["CD"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let unit = |at: usize| listed(UNITS, words.word(at));
        match (words.word(at), words.word(at + 1)) {
            // "Every day is", "each week of": what is done on them is not told.
            ("every", _) if unit(at + 1) && !matches!(words.word(at + 2), "is" | "was" | "of" | "'s") => {
                Some(at..at + 2)
            }
            ("once" | "twice", "a") if unit(at + 2) => Some(at..at + 3),
            ("times", "a") if unit(at + 2) && at > 0 && words.tag(at - 1) == "CD" => Some(at - 1..at + 3),
            (adverb, _) if listed(ADVERBS, adverb) && words.tag(at) == "RB" => Some(at..at + 1),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn how_often_something_happens_is_found() {
        check(
            Tells::Frequency,
            &[
                (
                    "The ferry leaves the harbour every day.",
                    Some("every day"),
                    false,
                ),
                (
                    "The ferry leaves the harbour twice a week.",
                    Some("twice a week"),
                    false,
                ),
                ("The ferry often leaves the harbour of Brekke.", None, false),
                (
                    "The council of Brekke met at the old mill by the bay.",
                    None,
                    true,
                ),
            ],
        );
    }
}
