//! "The ferry lay in the bay for three weeks": how long something lasts.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::listed;
use crate::source::Span;

const UNITS: &str = "\
    seconds minutes hours days weeks months years decades";

/// Words by which a sentence may tell how long something lasts.
pub(super) const WORDS: &str = "\
    all-night always annual brief briefly century continue day day-long decade during endless extend eternal fast
    fortnight forever hour instant instantly keep last length lengthy life lifelong lifetime long longer minute
    moment month monthly night overnight period permanent permanently quick quickly remain season second short
    since slow span spend still stay sustained temporary temporarily term throughout till time until week weekend
    while year yet";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        // "For five years old", "for two days' work".
        let apart = !matches!(words.word(at + 3), "old" | "'" | "'s" | "-" | "ago");
        let told = words.word(at) == "for"
            && words.tag(at + 1) == "CD"
            && listed(UNITS, words.word(at + 2))
            && words.document.token(words.tokens[at]).dep == "prep"
            && apart;
        told.then_some(at..at + 3)
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn how_long_something_lasts_is_found() {
        check(
            Tells::Duration,
            &[
                (
                    "The ferry lay in the bay of Brekke for three weeks.",
                    Some("for three weeks"),
                    false,
                ),
                ("The ferry stayed in the bay until May.", None, false),
                ("The council sold the mill in the park to a bank.", None, true),
            ],
        );
    }
}
