//! "Prices fall when they are cut", "if a plant closes, it pays": pronouns of a clause beside the main one, or after it,
//! that take up a noun of the same sentence.

use std::collections::BTreeSet;

use crate::language::{Document, TokenNo};
use crate::reading::event::doubt::Doubts;
use crate::reading::event::frame::Frame;
use crate::reading::tree::{kid, kids, lower};
use crate::reading::{ActorKind, actor, is_person_noun};

/// Whether "it", "they", "he" or "she" takes up the subject of the clause that its own hangs on, or that hangs on its own.
pub fn takes_up(doubts: &Doubts, at: TokenNo, frame: &Frame, words: &BTreeSet<TokenNo>) -> bool {
    let document = doubts.document;
    let word = lower(document, at);
    let subject = if at == frame.subject {
        opening_subject(document, frame)
    } else {
        beside(document, at, frame).then_some(frame.subject)
    };
    subject.is_some_and(|subject| {
        subject < at && words.contains(&subject) && agrees(doubts, subject, &word, words)
    })
}

/// The subject of a clause that stands before the main one: "if a plant closes, it pays".
fn opening_subject(document: &Document, frame: &Frame) -> Option<TokenNo> {
    let verb = kids(document, frame.head, &["advcl"]).find(|&verb| verb < frame.subject)?;
    kid(document, verb, &["nsubj", "nsubjpass"])
}

/// Whether the word stands in a clause beside the main one.
fn beside(document: &Document, at: TokenNo, frame: &Frame) -> bool {
    let mut above = at;
    while above != frame.head {
        let token = document.token(above);
        if token.dep == "advcl" && token.head == frame.head {
            return true;
        }
        if token.head == above {
            return false;
        }
        above = token.head;
    }
    false
}

fn agrees(doubts: &Doubts, subject: TokenNo, word: &str, words: &BTreeSet<TokenNo>) -> bool {
    let document = doubts.document;
    let token = document.token(subject);
    let named = doubts.actors.at(subject);
    let joined = kid(document, subject, &["conj"]).is_some();
    // "fined a company because it had lied": what is done to something may be what goes on.
    let objects = |tags: &[&str]| {
        kids(document, document.token(subject).head, &["dobj"])
            .any(|at| tags.contains(&document.token(at).tag))
    };
    match word {
        "it" => is_one_thing(doubts, subject) && !objects(&["NN", "NNP"]),
        "they" => {
            let many = joined || named.is_none() && matches!(token.tag, "NNS" | "NNPS");
            many && !objects(&["NNS", "NNPS"])
        }
        "he" | "she" => {
            let other = |&at: &TokenNo| {
                let somebody = doubts
                    .actors
                    .at(at)
                    .filter(|_| doubts.actors.at(at) != doubts.actors.at(subject));
                somebody.is_some_and(|actor| doubts.actors.get(actor).kind == ActorKind::Person)
                    || is_person_noun(&document.token(at).lemma)
            };
            is_one_person(doubts, subject, word == "she") && !words.iter().any(other)
        }
        _ => false,
    }
}

/// Whether a noun is for one thing or body, so that "it" and "its" can stand for it.
pub fn is_one_thing(doubts: &Doubts, noun: TokenNo) -> bool {
    let token = doubts.document.token(noun);
    let fits = match doubts.actors.at(noun).map(|actor| doubts.actors.get(actor)) {
        Some(actor) => actor.sure && actor.kind != ActorKind::Person,
        None => token.tag == "NN" && !is_person_noun(&token.lemma),
    };
    fits && kid(doubts.document, noun, &["conj"]).is_none()
}

/// Whether a noun is for one named woman, or one named man.
pub fn is_one_person(doubts: &Doubts, noun: TokenNo, she: bool) -> bool {
    let named = doubts.actors.at(noun).map(|actor| doubts.actors.get(actor));
    let fits = named.is_some_and(|person| {
        person.sure && person.kind == ActorKind::Person && actor::woman(doubts.document, person) == Some(she)
    });
    fits && kid(doubts.document, noun, &["conj"]).is_none()
}
