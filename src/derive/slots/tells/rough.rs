//! "About 40 homes": a number that is not exact. A limit may be exact: "for more than ten dismissals".

use crate::derive::facts::Facts;
use crate::derive::sentence_words::SentenceWords;
use crate::language::SentenceNo;
use crate::reading::Bound;
use crate::source::Span;

/// Words by which a number may be rough, and round numbers.
pub(super) const WORDS: &str = "\
    about above almost approximate approximately around average below between beyond billion bn circa
    close countless couple dozen estimate estimated exceed excess few fewer half handful hundred just
    least less m many maximum maybe million minimum mn more most much near nearly number numerous or over perhaps plus
    range roughly score several so some tens than third thousand trillion under up upward various well
    within +";

pub(super) fn sign(facts: &Facts, sentence: SentenceNo) -> Option<Span> {
    let mut amounts = facts.reading().quantities.iter();
    amounts
        .find(|amount| amount.sure && amount.words.sentence == sentence && amount.bound == Bound::About)
        .map(|amount| amount.words.span)
}

/// "9,000 boats": whether a number of it may well be rounded.
pub(super) fn is_round(words: &SentenceWords) -> bool {
    words.lower.iter().any(|word| {
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        digits.len() > 2 && digits.ends_with("00")
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn rough_numbers_are_told_from_exact_ones() {
        check(
            Tells::Rough,
            &[
                (
                    "The storm in Brekke destroyed about 40 homes.",
                    Some("about 40 homes"),
                    false,
                ),
                ("The storm in Brekke destroyed at least 40 homes.", None, false),
                ("The storm in Brekke destroyed 7,000 homes.", None, false),
                ("The storm in Brekke destroyed 43 homes.", None, true),
            ],
        );
    }
}
