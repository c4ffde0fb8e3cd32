//! "The council sold the pool instead of the mill": what stands in place of something else (PDTB Expansion.Substitution).

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words by which a sentence may tell of one thing in place of another.
pub(super) const WORDS: &str = "\
    alternative another but change choice choose convert different else exchange former instead lieu longer move never new
    no not n't opt option other over place prefer preference previous previously replace replacement rather shift stead
    substitute succeed swap switch than transform turn unlike while without";

/// "Rather than" alone is no sign: "slowly rather than at once" tells in what way something was done.
pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(
        |at| match (words.word(at), words.word(at + 1), words.word(at + 2)) {
            ("instead", "of", _) => Some(at..at + 2),
            ("in", "place" | "lieu", "of") => Some(at..at + 3),
            _ => None,
        },
    )
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn one_thing_in_place_of_another_is_found() {
        check(
            Tells::Instead,
            &[
                (
                    "The council sold the pool instead of the mill.",
                    Some("instead of"),
                    false,
                ),
                (
                    "The council built a pool in place of the mill.",
                    Some("in place of"),
                    false,
                ),
                ("The council sold the pool rather than the mill.", None, false),
                ("The council would rather sell the pool in the park.", None, false),
                (
                    "The council will sell the mill sooner rather than later.",
                    None,
                    false,
                ),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
