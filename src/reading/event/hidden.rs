//! Subjects in which a reporting verb hides that the parser took for a noun.

use crate::language::{Document, TokenNo};
use crate::reading::claim::is_reporting_verb;
use crate::reading::tree::{is_one_of, kids};

/// Words that go on with a noun, and do not begin what is reported.
const GOING_ON: &[&str] = &[
    "of", "for", "on", "by", "from", "in", "at", "to", "into", "against", "with", "which", "who", "and",
    "or", ",",
];

/// "The office estimates around 300 boats were lost": whether the words of a subject hold such a verb. After a noun of
/// the same form the clause's verb follows, or what a noun has with it ("police reports of the fire were lost").
pub fn hides_a_verb(document: &Document, subject: TokenNo, finite: TokenNo) -> bool {
    let words = document.subtree(subject);
    words.into_iter().filter(|&at| at < finite).any(|at| {
        let token = document.token(at);
        let noun =
            matches!(token.tag, "NNS" | "NNPS") && kids(document, at, &["compound", "nmod"]).next().is_some();
        let participle = token.dep == "acl" && token.tag == "VBN";
        let next = TokenNo(at.0 + 1);
        let goes_on = next >= finite || is_one_of(document, next, GOING_ON);
        let begins = || {
            matches!(document.token(next).tag, "CD" | "DT" | "PRP" | "PRP$")
                || is_one_of(
                    document,
                    next,
                    &["about", "around", "at", "nearly", "almost", "some", "over"],
                )
        };
        (noun && !goes_on || participle && begins()) && is_reporting_verb(&token.lemma.to_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use super::super::frame::frame;
    use crate::language::TokenNo;
    use crate::reading::samples;

    /// Whether the clause of this verb may be put into other words.
    fn framed(text: &str, verb: &str) -> bool {
        let document = samples::document(text);
        let at = (0..document.tokens().len())
            .map(TokenNo)
            .find(|&at| document.word(at) == verb);
        frame(&document, at.expect(verb)).is_some()
    }

    #[test]
    fn a_reporting_verb_in_the_subject_is_seen() {
        for (text, verb, expected) in [
            (
                "NORVIA estimates around 32bn was lost to late trains in 2011.",
                "lost",
                false,
            ),
            ("Police reports were lost in 2011.", "lost", true),
            ("The police reports of the fire were lost in 2011.", "lost", true),
            ("Three boats were lost in 2011.", "lost", true),
        ] {
            assert_eq!(framed(text, verb), expected, "{text}");
        }
    }
}
