//! Where a ranked phrase ends: what bounds a rank in time and space belongs to it, wherever the parser hangs it.

use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_word, lower};

/// Prepositions that bound a rank.
const BOUNDING: &[&str] = &[
    "across",
    "among",
    "for",
    "in",
    "of",
    "on",
    "outside",
    "since",
    "until",
    "within",
    "worldwide",
];

/// A phrase goes on for so many prepositional phrases outside of its noun at most.
const STEPS: usize = 4;

/// The token after the phrase that now ends before `end`; nothing where that is not sure.
pub(super) fn end(document: &Document, noun: TokenNo, end: usize) -> Option<usize> {
    let limit = document.sentence(document.token(noun).sentence).tokens.end;
    let verb = governor(document, noun);
    let mut end = end;
    for _ in 0..STEPS {
        let Some(next) = (end < limit).then_some(TokenNo(end)) else {
            return Some(end);
        };
        let word = lower(document, next);
        let token = document.token(next);
        // "the second leader | to visit": what it is the second to do.
        if matches!(word.as_str(), "ever" | "yet" | "worldwide" | "anywhere") && token.tag == "RB" {
            end += 1;
            continue;
        }
        let infinitive = word == "to" && token.tag == "TO";
        let since = word == "since" && matches!(token.tag, "IN" | "RB");
        if since || infinitive {
            let top = if token.dep == "mark" || token.dep == "aux" {
                token.head
            } else {
                next
            };
            let below = document.subtree(top);
            let whole = below.first()? == &next
                && below.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0)
                && (since || document.token(top).head.0 < end);
            // "asked the oldest member to leave": the verb's, not the noun's.
            if infinitive && document.token(top).head == verb {
                return None;
            }
            let last = below.iter().rfind(|&&at| is_word(document, at))?.0;
            let inner =
                (end..=last).any(|at| matches!(document.word(TokenNo(at)), "," | ";" | ":" | "—" | "--"));
            // "the only leader since the coup was Ruiz": where no verb governs the noun, its own was taken into the span.
            let verbless = !matches!(document.token(verb).pos, "VERB" | "AUX");
            if !whole || inner || verbless {
                return None;
            }
            end = last + 1;
            continue;
        }
        break;
    }
    (!breaks_off(document, noun, verb, end, limit)).then_some(end)
}

/// The verb that the ranked noun belongs to.
fn governor(document: &Document, noun: TokenNo) -> TokenNo {
    let mut at = noun;
    for _ in 0..8 {
        let token = document.token(at);
        if matches!(token.pos, "VERB" | "AUX") && at != noun || token.head == at {
            break;
        }
        at = token.head;
    }
    at
}

/// Whether words of the phrase remain between its end and the verb whose subject it is, or a bounding phrase follows
/// that the parser hangs elsewhere.
fn breaks_off(document: &Document, noun: TokenNo, verb: TokenNo, end: usize, limit: usize) -> bool {
    let subject =
        matches!(document.token(noun).dep, "nsubj" | "nsubjpass") && document.token(noun).head == verb;
    if subject && verb.0 > end && document.word(TokenNo(end)) != "," {
        return (end..verb.0).map(TokenNo).any(|at| {
            let token = document.token(at);
            is_word(document, at)
                && !(token.head == verb && matches!(token.dep, "aux" | "auxpass" | "neg" | "advmod"))
        });
    }
    let bound = end < limit && {
        let next = TokenNo(end);
        BOUNDING.contains(&lower(document, next).as_str()) && document.token(next).pos == "ADP"
    };
    // "visited the only bridge | in May" tells when it was visited; "is the only leader | in the region" who it is.
    let predicate = matches!(document.token(noun).dep, "attr" | "oprd");
    bound && predicate
}
