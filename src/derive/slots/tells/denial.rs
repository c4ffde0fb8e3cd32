//! "The firm did not open its books": a deed that was not done.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::listed;
use crate::source::Span;

/// Verbs of being, thinking and meaning: what they deny is no deed.
const STATES: &str = "\
    affect agree allow appear associate base be believe belong care connect consider contain cost deal deserve
    design doubt exist expect feel fit have hesitate imagine include intend involve know like link locate
    look love make matter mean meet mind need notice realise realize regret relate remain remember seem
    support surprise think understand want wish";

/// Words by which a sentence may tell that something was not done or did not happen.
pub(super) const WORDS: &str = "\
    abandon absence absent against avoid away ban barely block but cancel cannot cease close decline
    delay deny dismiss drop empty end except fail failure few free halt hardly ignore instead lack less
    little lose loss miss missing n't neither never no nobody none nor not nothing off only out postpone
    prevent quit rarely refusal refuse reject resist rule scrap seldom shelve stop suspend too unable
    unless vacant withdraw withhold without yet";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| is_denied(words, at).then(|| at - 1..at + 1))
}

/// Whether "not" at a place denies the sentence's own deed in the past: "did not open", "has not been sold".
fn is_denied(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let token = document.token(words.tokens[at]);
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let verb = document.token(token.head);
    matches!(words.word(at), "not" | "n't")
        && token.dep == "neg"
        && verb.dep == "ROOT"
        && matches!(
            words.word(before),
            "did" | "has" | "have" | "had" | "was" | "were"
        )
        && matches!(verb.tag, "VB" | "VBN" | "VBD")
        && verb.pos == "VERB"
        && !listed(WORDS, &words.lemma(token.head))
        && !listed(STATES, &words.lemma(token.head))
        && !words.hold("but only until because yet just if much well enough close anything")
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn a_deed_that_was_not_done_is_told_from_other_denials() {
        check(
            Tells::Denial,
            &[
                (
                    "The firm did not open its books to the council.",
                    Some("did not"),
                    false,
                ),
                (
                    "The old mill has not been sold by the council.",
                    Some("has not"),
                    false,
                ),
                (
                    "The council didn\u{2019}t open the pool in May.",
                    Some("didn\u{2019}t"),
                    false,
                ),
                ("The mayor does not think much of the new pool.", None, false),
                ("The pool was not large in the eyes of the town.", None, false),
                ("The council did not sell the mill but the pool.", None, false),
                ("The firm refused to open its books to the council.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
