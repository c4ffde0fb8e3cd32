//! "The pool will open if a bank pays for it": what hangs on something else.

use crate::derive::sentence_words::SentenceWords;
use crate::language::TokenNo;
use crate::reading::{kid, kids, listed};
use crate::source::Span;

/// Words before "if" that make something else of it: "as if", "asked if".
const BEFORE: &str = "\
    and as ask but care check clear decide determine doubt even know matter not or question say see sure
    tell test what wonder";

/// Subjects with whom "if" may be no more than a manner of speaking: "if you like".
const SPEAKERS: &str = "\
    i you we one";

/// Verbs of a clause above it that tell what somebody feels about it: "she cannot help it if it rains".
const REGARDLESS: &str = "\
    apologise apologize blame care forgive hate help like love mind";

/// Words by which a sentence may tie something to a condition.
pub(super) const WORDS: &str = "\
    allow any anyone approval approve assume await awaiting case condition conditional contingent
    critical crucial depend discretion each else essential even every hinge if key long necessary need
    once only or otherwise pending permission provide provided providing require requirement so subject
    suppose till unless until vital when whenever where wherever whether whoever wish without";

/// Modal verbs may speak of what is supposed.
pub(super) const TAGS: &[&str] = &["MD"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.first(|at| is_condition(words, at))
}

/// Whether "if" or "unless" at a place brings a clause with a subject, and a modal verb of the clause above it tells what would
/// follow.
fn is_condition(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let mark = words.tokens[at];
    let token = document.token(mark);
    let clause = document.token(token.head);
    let before = at
        .checked_sub(1)
        .map_or(String::new(), |before| words.lemma(words.tokens[before]));
    let subject = kid(document, token.head, &["nsubj", "nsubjpass"]);
    let spoken = |subject: TokenNo| listed(SPEAKERS, &document.word(subject).to_lowercase());
    matches!(words.word(at), "if" | "unless")
        && token.dep == "mark"
        && clause.dep == "advcl"
        && !is_contrary_to_fact(words, token.head)
        && words.governs(clause.head, &["MD"])
        && !listed(REGARDLESS, &words.lemma(clause.head))
        && !listed(BEFORE, &before)
        && subject.is_some_and(|subject| !spoken(subject))
}

/// "If it had rained, they would ...": nothing hangs on it any more.
fn is_contrary_to_fact(words: &SentenceWords, clause: TokenNo) -> bool {
    let had = |at: TokenNo| matches!(words.document.word(at).to_lowercase().as_str(), "had" | "'d");
    had(clause) || kids(words.document, clause, &["aux", "auxpass"]).any(had)
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn a_condition_is_told_from_other_uses_of_if() {
        check(
            Tells::Condition,
            &[
                (
                    "The pool will open in May if a bank pays for it.",
                    Some("if"),
                    false,
                ),
                (
                    "Unless it rains, the match will go ahead on Sunday.",
                    Some("Unless"),
                    false,
                ),
                ("Ana Ruiz asked if the pool would open in May.", None, false),
                (
                    "The mayor cannot help it if the old mill burns down.",
                    None,
                    false,
                ),
                ("The mayor left the room as if it burned in there.", None, false),
                ("If the mayor had sold the mill, she would be rich.", None, false),
                ("You can visit the old mill if you like old mills.", None, false),
                ("The pool in the park of Brekke opened in May.", None, true),
            ],
        );
    }
}
