//! "The council must sell the mill": what should be done, and not what is or was.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::{is_people_noun, is_person_noun, is_reporting_word, kid, kids, listed};
use crate::source::Span;

/// Verbs with which "should" and "must" speak of what is likely, or are a manner of speaking.
const STATES: &str = "\
    achieve add allow arrive be become begin benefit boost bring come complete continue cost create
    deliver earn enable end ensure expect fall feel find finish gain generate get give grow happen have
    hear help improve increase know last launch lead like look make mean open pay perform post produce
    prove provide reach reduce release remember report result return rise save say see seem sound start
    suffice surprise take think turn uplift win wonder work";

/// Bodies that ask for things.
const BODIES: &str = "\
    agency army association authority board campaign charity church club commission committee company congress council
    court firm government group house ministry movement opposition organisation organization panel parliament party
    police senate side team union";

/// So many words before the verb a question word may stand.
const ASKED: usize = 6;

/// Words by which a sentence may tell what should be done.
pub(super) const WORDS: &str = "\
    advice advise advocate allow appeal appropriate ask ban best better call demand deserve duty
    essential fair forbid goal good important insist law let moral necessary need obligation oblige
    order ought permit please pledge propose recommend request require right rule suggest suppose
    supposed time unacceptable unfair urge want wrong";

/// Modal verbs, and infinitives such as "has to sell".
pub(super) const TAGS: &[&str] = &["MD", "TO"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let length = if is_norm(words, at) {
            Some(1)
        } else {
            asked_for(words, at)
        };
        Some(at..at + length?)
    })
}

/// "Called for", "urged": how many words at a place tell that somebody asks for something to be done.
fn asked_for(words: &SentenceWords, at: usize) -> Option<usize> {
    let document = words.document;
    let verb = words.tokens[at];
    let open = words.governs(verb, &["MD", "TO"]) || kid(document, verb, &["neg"]).is_some();
    // "The law demands" tells what is so.
    let somebody = kid(document, verb, &["nsubj"]).is_some_and(|subject| {
        let token = document.token(subject);
        let lemma = token.lemma.to_lowercase();
        let named = matches!(token.pos, "PROPN" | "PRON") && token.tag != "WDT";
        named || is_person_noun(&lemma) || is_people_noun(&lemma) || listed(BODIES, &lemma)
    });
    let deed = document.token(verb).pos == "VERB" && somebody && !open;
    match words.lemma(verb).as_str() {
        "urge" | "demand" if deed => Some(1),
        "call" if deed && matches!(words.word(at + 1), "for" | "on") => Some(2),
        _ => None,
    }
}

/// Whether "should" or "must" at a place speaks of a deed, and of no question, condition or guess: "must have sold".
fn is_norm(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let modal = words.tokens[at];
    let head = document.token(modal).head;
    let deed = document.token(head);
    let passive = kids(document, head, &["auxpass"]).any(|kid| document.token(kid).tag == "VB");
    // "What colour it should have".
    let asked = (at.saturating_sub(ASKED)..at).any(|at| matches!(words.tag(at), "WRB" | "WP" | "WDT"));
    let supposed = document
        .children(head)
        .iter()
        .any(|&kid| matches!(document.word(kid).to_lowercase().as_str(), "if" | "whether"));
    let subject = kid(document, head, &["nsubj", "nsubjpass"]);
    let somebody = subject.is_some_and(|subject| {
        let word = document.word(subject).to_lowercase();
        subject < modal
            && !matches!(
                word.as_str(),
                "i" | "it" | "that" | "this" | "who" | "which" | "what"
            )
    });
    // "The measures should help" is a forecast.
    let acts = subject.is_some_and(|subject| matches!(document.token(subject).pos, "PROPN" | "PRON"));
    // "She must pay a fine" tells what a court or a law says; what somebody says must be done is asked for.
    let said = words.hold("\" \u{201c} \u{201d} ''")
        || words.tokens.iter().any(|&at| is_reporting_word(document, at));
    (words.word(at) == "must" && said || words.word(at) == "should" && (passive || acts))
        && deed.pos == "VERB"
        && (deed.tag == "VB" || deed.tag == "VBN" && passive)
        && !listed(STATES, &words.lemma(head))
        && !asked
        && !supposed
        && somebody
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn what_should_be_done_is_told_from_guesses() {
        check(
            Tells::Norm,
            &[
                (
                    "Ruiz said the council must sell the old mill in the park.",
                    Some("must"),
                    false,
                ),
                (
                    "Ruiz said the old mill should be sold by the council.",
                    Some("should"),
                    false,
                ),
                (
                    "The union called for a new pool in the park.",
                    Some("called for"),
                    false,
                ),
                ("The driver must pay a fine for the old ferry.", None, false),
                ("The new standard demands a bridge of stone.", None, false),
                ("The thieves must have sold the lamps in Oslo.", None, false),
                ("The new ferry should be here by noon on Monday.", None, false),
                (
                    "The council asked whether it should sell the old mill.",
                    None,
                    false,
                ),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
