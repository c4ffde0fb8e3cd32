//! "The council sold the pool instead of the mill": what stands in place of something else (PDTB Expansion.Substitution).

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words by which a sentence may tell of one thing in place of another.
pub(super) const WORDS: &str = "\
    alternative another but change choice choose convert different else exchange former instead longer move never new
    no not n't opt option other over prefer preference previous previously replace replacement rather shift stead
    substitute succeed swap switch than transform turn unlike while without";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    (0..words.tokens.len()).find_map(|at| {
        // "Sooner rather than later".
        let set_phrase = at
            .checked_sub(1)
            .is_some_and(|before| matches!(words.tag(before), "JJR" | "RBR"));
        match (words.word(at), words.word(at + 1)) {
            ("instead", "of") | ("rather", "than")
                if !set_phrase && !matches!(words.before(at), "would" | "'d") =>
            {
                words.cover(at, 2)
            }
            _ => None,
        }
    })
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
                    "The council sold the pool rather than the mill.",
                    Some("rather than"),
                    false,
                ),
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
