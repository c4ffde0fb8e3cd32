//! Whether what a sentence tells lay behind when the article was written.

use super::reporting;
use super::telltale::Telltale;
use crate::derive::facts::Facts;
use crate::language::{SentenceNo, TokenNo};
use crate::reading::is_deed;

/// Whether a modal verb, or a word of plans, wishes and doubts, stands in a sentence, or the present, which may tell of a
/// day to come: "The changes take effect on Monday".
pub(super) fn is_open(facts: &Facts, sentence: SentenceNo) -> bool {
    let document = &facts.reading().document;
    let root = document.sentence(sentence).root;
    let present = |at: TokenNo| matches!(document.token(at).tag, "VBZ" | "VBP");
    let auxiliary = |&at: &TokenNo| document.token(at).dep.starts_with("aux") && present(at);
    present(root)
        || document.children(root).iter().any(auxiliary)
        || Telltale::Plan.in_sentence(facts, sentence)
}

/// Whether a sentence surely tells of what was done or came about, and of nothing else: its main verb stands in the past, no
/// word of it looks ahead, and nobody in it says, thinks or needs anything.
pub(super) fn is_past(facts: &Facts, sentence: SentenceNo) -> bool {
    let document = &facts.reading().document;
    let root = document.sentence(sentence).root;
    let past = |at: TokenNo| document.token(at).tag == "VBD";
    let auxiliary = |&at: &TokenNo| document.token(at).dep.starts_with("aux") && past(at);
    let mut words = document.sentence(sentence).tokens.clone().map(TokenNo);
    let whole = words.rfind(|&at| document.token(at).pos != "SPACE");
    whole.is_some_and(|at| document.word(at) == ".")
        && (past(root) || document.children(root).iter().any(auxiliary))
        && !is_open(facts, sentence)
        && !Telltale::Doubt.in_sentence(facts, sentence)
        && reporting::cues(facts, sentence) == 0
        && document
            .sentence(sentence)
            .tokens
            .clone()
            .all(|at| is_deed(document, TokenNo(at)))
}

#[cfg(test)]
mod tests {
    use super::is_past;
    use crate::derive::slots::tests::facts;
    use crate::language::SentenceNo;

    #[test]
    fn what_has_been_is_told_from_all_else() {
        for (text, past) in [
            ("The new library is due to open in May.", false),
            ("The library was due to open in May.", false),
            ("The council sold the old mill in May.", true),
            ("The old mill was sold in May.", true),
            ("The council had sold the mill to a bank.", true),
            ("The council agreed on the sale of the mill.", false),
            ("The council sells the old mill on Monday.", false),
            ("The firm warned of losses.", false),
            ("Ana Ruiz said the mill was sold.", false),
            ("A new quay of stone.", false),
        ] {
            assert_eq!(is_past(&facts(text), SentenceNo(1)), past, "{text}");
        }
    }
}
