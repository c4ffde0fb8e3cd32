//! "Ana Ruiz, aged 40": how old somebody or something is.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words by which a sentence may tell how old something is.
pub(super) const WORDS: &str = "\
    adolescent adult age aged ageing anniversary baby birth birthday born boy century child decade elderly establish
    establishment fifties forties found founder generation girl grade infant kid middle-aged mid modern month new
    newborn newly old pensioner pupil since student teen teenage teenager thirties toddler twenties under under-18 veteran
    year year-old years young youngster youth";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let number = |at: usize| words.tag(at) == "CD";
        let years = |at: usize| matches!(words.word(at), "year" | "years");
        match (words.word(at), words.word(at + 1), words.word(at + 2)) {
            ("aged", ..) if number(at + 1) => Some(at..at + 2),
            ("-", "year", "-") if at > 0 && number(at - 1) && words.word(at + 3) == "old" => {
                Some(at - 1..at + 4)
            }
            (_, _, "old") if number(at) && years(at + 1) => Some(at..at + 3),
            _ => None,
        }
    })
}

/// "Ana Ruiz, 40, said": whether a number stands between commas or brackets.
pub(super) fn may_be_told(words: &SentenceWords) -> bool {
    (1..words.tokens.len()).any(|at| words.tag(at) == "CD" && matches!(words.before(at), "," | "("))
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn how_old_somebody_is_is_found() {
        check(
            Tells::Age,
            &[
                (
                    "Ana Ruiz, aged 40, sold the mill to the council.",
                    Some("aged 40"),
                    false,
                ),
                (
                    "The 40-year-old mayor sold the mill to the council.",
                    Some("40-year-old"),
                    false,
                ),
                (
                    "The mill is 90 years old and stands by the bay.",
                    Some("90 years old"),
                    false,
                ),
                ("Ana Ruiz, 40, sold the mill to the council.", None, false),
                (
                    "The council of Brekke met at the red mill by the bay.",
                    None,
                    true,
                ),
            ],
        );
    }
}
