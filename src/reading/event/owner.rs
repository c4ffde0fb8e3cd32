//! "Immigrants waiting their turn", "broke its own record": possessives that the nearest subject alone can own.

use std::collections::BTreeSet;

use crate::language::{Document, TokenNo};
use crate::reading::event::again::{is_one_person, is_one_thing};
use crate::reading::event::doubt::Doubts;
use crate::reading::event::frame::Frame;
use crate::reading::tree::{kid, lower};
use crate::reading::{ActorKind, is_person_noun};

/// Whether "its", "their", "his" or "her" surely belongs to the subject of the verb that it stands below: with "own", or
/// in a clause inside the clause, where nothing else stands between that could own it.
pub fn is_settled(doubts: &Doubts, at: TokenNo, frame: &Frame, words: &BTreeSet<TokenNo>) -> bool {
    let document = doubts.document;
    if document.token(at).tag != "PRP$" {
        return false;
    }
    let Some(owner) = owner(document, at, frame) else {
        return false;
    };
    let own = document
        .tokens()
        .get(at.0 + 1)
        .is_some_and(|_| document.word(TokenNo(at.0 + 1)) == "own");
    let inner = owner != frame.subject;
    let word = lower(document, at);
    let rival = |&other: &TokenNo| owner < other && other < at && competes(doubts, other, owner, &word);
    words.contains(&owner)
        && owner < at
        && fits(doubts, owner, &word)
        && (own || inner && !words.iter().any(rival))
}

/// The subject of the nearest verb above, or the noun that the verb's clause describes.
fn owner(document: &Document, at: TokenNo, frame: &Frame) -> Option<TokenNo> {
    let mut verb = document.token(at).head;
    while document.token(verb).pos != "VERB" {
        let above = document.token(verb).head;
        if above == verb || document.token(verb).pos == "AUX" {
            return None;
        }
        verb = above;
    }
    if verb == frame.head {
        return Some(frame.subject);
    }
    let subject = kid(document, verb, &["nsubj", "nsubjpass"])
        .filter(|&subject| !matches!(document.token(subject).tag, "WDT" | "WP"));
    let described =
        || matches!(document.token(verb).dep, "acl" | "relcl").then_some(document.token(verb).head);
    subject.or_else(described)
}

/// Whether the noun can own what the possessive has: by number, and by what sort of thing it is.
fn fits(doubts: &Doubts, owner: TokenNo, word: &str) -> bool {
    match word {
        "its" => is_one_thing(doubts, owner),
        "their" => {
            let many = matches!(doubts.document.token(owner).tag, "NNS" | "NNPS");
            many && doubts.actors.at(owner).is_none()
        }
        _ => is_one_person(doubts, owner, word == "her"),
    }
}

/// Whether a word between owner and possessive could own it as well.
fn competes(doubts: &Doubts, other: TokenNo, owner: TokenNo, word: &str) -> bool {
    let token = doubts.document.token(other);
    match word {
        "its" => doubts.is_thing(other, owner),
        "their" => matches!(token.tag, "NNS" | "NNPS") && !doubts.below(other, owner),
        _ => {
            let named = doubts
                .actors
                .at(other)
                .filter(|_| doubts.actors.at(other) != doubts.actors.at(owner));
            named.is_some_and(|actor| doubts.actors.get(actor).kind == ActorKind::Person)
                || token.tag == "NN" && is_person_noun(&token.lemma)
        }
    }
}
