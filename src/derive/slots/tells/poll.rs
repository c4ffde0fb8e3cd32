//! "A survey by the council found": people who were asked what they think.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::listed;
use crate::source::Span;

const POLLS: &str = "poll survey";

/// Words by which a sentence may speak of one.
pub(super) const WORDS: &str = "\
    analysis answer ask ballot canvass census data favor favour finding index interview margin number opinion participant
    percent percentage poll pollster popular popularity question questionnaire rate rating referendum report research
    respondent response sample statistic study support survey tracker vote voter %";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.first(|at| {
        let token = words.document.token(words.tokens[at]);
        // "The polls" may be where people vote.
        matches!(token.tag, "NN" | "NNP") && listed(POLLS, words.word(at))
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
                ("Voters in Brekke went to the polls on Monday.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
