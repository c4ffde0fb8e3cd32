//! "A survey by the council found": people who were asked what they think.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words beside "poll" with which it is no election.
const RESULTS: &str = "conduct find opinion percent pollster respondent show suggest %";

/// Words by which a sentence may speak of one.
pub(super) const WORDS: &str = "\
    analysis answer ask ballot canvass census data favor favour finding index interview margin number opinion participant
    percent percentage poll pollster popular popularity question questionnaire rate rating referendum report research
    respondent response sample statistic study support survey tracker vote voter %";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    // "The polls" may be where people vote, and "the poll" that they do.
    words.first(|at| {
        matches!(words.tag(at), "NN" | "NNP")
            && (words.word(at) == "survey" || words.word(at) == "poll" && words.hold(RESULTS))
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn polls_and_surveys_are_found() {
        check(
            Tells::Poll,
            &[
                (
                    "A survey by the council found that rents had risen.",
                    Some("survey"),
                    false,
                ),
                ("The poll in Brekke is expected in May.", None, false),
                ("Voters in Brekke went to the polls on Monday.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
