//! "The ferry sank after it had left the bay": two events, and which came first.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::{kid, listed};
use crate::source::Span;

/// Words by which a sentence may tell of one event as earlier or later than another.
pub(super) const WORDS: &str = "\
    after afterwards again ago ahead already anniversary another as back become before begin beginning
    cause continue during earlier early end eventually fifth final finally first follow following former
    formerly fourth further have initially last late later latest leave led long meanwhile new newest
    next now old once original originally past precede predecessor previous previously prior prompt
    recent recently remain repeat result resume return second since soon start still stop subsequent
    subsequently succeed successor then thereafter third till trigger twice until upon when whenever
    while yet ;";

/// "Leaving the bay, it sank": a participle may tell of another event.
pub(super) const TAGS: &[&str] = &["VBG", "MD"];

const TIMES: &str = "day month week year";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    if words.have_tag(&["MD"]) || words.hold("not n't never if") {
        return None;
    }
    words.first(|at| is_between_events(words, at))
}

/// Whether "after" or "before" at a place joins what was done with what somebody or something else did: "after it had left",
/// "before leaving".
fn is_between_events(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let mark = words.tokens[at];
    let token = document.token(mark);
    let past = |tag: &str| matches!(tag, "VBD" | "VBN");
    let main = match token.dep {
        "mark" => {
            let clause = document.token(token.head);
            let told = clause.dep == "advcl"
                && past(clause.tag)
                && kid(document, token.head, &["nsubj", "nsubjpass"]).is_some_and(|subject| {
                    // "Before that week was ...": a time is no doer.
                    !listed(TIMES, &words.lemma(subject))
                });
            told.then_some(clause.head)
        }
        "prep" => kid(document, mark, &["pcomp"])
            .filter(|&deed| document.token(deed).tag == "VBG" && document.token(deed).pos == "VERB")
            .map(|_| token.head),
        _ => None,
    };
    matches!(words.word(at), "after" | "before")
        && !matches!(words.before(at), "day" | "time" | "even")
        && main.is_some_and(|main| {
            let deed = document.token(main);
            deed.pos == "VERB" && past(deed.tag)
        })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn which_event_came_first_is_told_by_a_clause() {
        check(
            Tells::Order,
            &[
                (
                    "The ferry sank on Monday after it had left the bay.",
                    Some("after"),
                    false,
                ),
                (
                    "The mayor closed the pool before leaving for Oslo.",
                    Some("before"),
                    false,
                ),
                ("The ferry left the harbour after the storm.", None, false),
                ("The ferry will leave after the crew has come back.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
