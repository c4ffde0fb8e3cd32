//! "The mill was sold, but the pool is open": two things set against each other.

use crate::derive::sentence_words::SentenceWords;
use crate::language::TokenNo;
use crate::reading::kid;
use crate::source::Span;

/// "The oldest boats and safer ones": what is more or less is set against something.
pub(super) const TAGS: &[&str] = &["JJR", "RBR", "JJS", "RBS"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.first(|at| joins_clauses(words, at))
}

/// Whether "but" at a place joins two clauses with a subject each: not "all but one", "not only ... but also".
fn joins_clauses(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let mark = words.tokens[at];
    let subject = |verb: TokenNo| kid(document, verb, &["nsubj", "nsubjpass", "expl"]).is_some();
    let first = document.token(mark).head;
    let mut second = document.children(first).iter().copied();
    let joined = second.any(|kid| document.token(kid).dep == "conj" && kid > mark && subject(kid));
    words.word(at) == "but"
        && at > 0
        && document.token(mark).dep == "cc"
        && words.word(at - 1) == ","
        && subject(first)
        && joined
        && !words.hold("only even also more too")
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn clauses_are_set_against_each_other() {
        check(
            Tells::Contrast,
            &[
                (
                    "The old mill was sold, but the pool is still open.",
                    Some("but"),
                    false,
                ),
                (
                    "All but one of the boats left the harbour of Brekke.",
                    None,
                    false,
                ),
                (
                    "The council sold not only the mill, but also the pool.",
                    None,
                    false,
                ),
                ("The ferry is fast, but it is even more than that.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
