//! "Boats such as the ferry": something general, and examples of it.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words and marks by which a sentence may give examples, or parts of a whole.
pub(super) const WORDS: &str = "\
    among both category compare e.g. especially example from illustrate include including instance kind like list
    namely notably other particular particularly range sort specifically such type variety various whether
    : ; ( - -- \u{2013} \u{2014}";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    // "As such", "such as to break".
    let gives = |at: usize| {
        words.word(at) == "such" && words.word(at + 1) == "as" && !matches!(words.tag(at + 2), "IN" | "TO")
    };
    words.find(|at| gives(at).then_some(at..at + 2))
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn examples_are_marked() {
        check(
            Tells::Instance,
            &[
                (
                    "Boats such as the ferry lay in the bay of Brekke.",
                    Some("such as"),
                    false,
                ),
                ("The pool, for example, was sold by the council.", None, false),
                ("The council saw no such boats in the bay.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
