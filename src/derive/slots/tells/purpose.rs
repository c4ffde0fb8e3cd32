//! "The council closed the road in order to mend it": what something is meant for.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words by which a sentence may tell what something is meant for.
pub(super) const WORDS: &str = "\
    aim ambition application attempt bid campaign design dream effort for function goal help hop hope idea
    intend intended intention lest mean meant mission motive need object objective order plan point purpose push seek
    serve so strategy strive tool towards toward try use want way wish with";

/// "To mend it".
pub(super) const TAGS: &[&str] = &["TO"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    if words.hold("not n't never") {
        return None;
    }
    words.find(|at| {
        let next = |steps: usize| words.word(at + steps);
        match (words.word(at), next(1), next(2)) {
            ("in", "order", "to") => Some(at..at + 3),
            ("in", "a", "bid") | ("in", "an", "attempt" | "effort") if next(3) == "to" => Some(at..at + 4),
            ("aimed", "at", _) if words.tag(at + 2) == "VBG" => Some(at..at + 2),
            // "They intended to appeal" tells of a plan.
            ("designed" | "intended", "to", _) if words.tag(at) == "VBN" && words.tag(at + 2) == "VB" => {
                Some(at..at + 2)
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
    fn what_something_is_meant_for_is_found() {
        check(
            Tells::Purpose,
            &[
                (
                    "The council closed the road in order to mend it.",
                    Some("in order to"),
                    false,
                ),
                (
                    "The new rule is designed to help small mills.",
                    Some("designed to"),
                    false,
                ),
                ("The council closed the road to mend it.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
