//! From where to where somebody or something goes.

use crate::language::{Document, TokenNo};
use crate::reading::event::place;
use crate::reading::tree::{kid, lower};
use crate::reading::{Actors, Phrase};

/// Verbs of going and bringing: "to" tells the end of the way, "from" its beginning.
const GOING: &[&str] = &[
    "go",
    "travel",
    "fly",
    "drive",
    "walk",
    "sail",
    "march",
    "return",
    "come",
    "head",
    "move",
    "flee",
    "rush",
    "arrive",
    "land",
    "depart",
    "leave",
    "send",
    "take",
    "bring",
    "transport",
    "ship",
    "transfer",
    "deport",
    "extradite",
    "evacuate",
    "relocate",
    "migrate",
    "drag",
    "airlift",
];
/// Verbs whose "in" and "at" tell the end of the way.
const ARRIVING: &[&str] = &["arrive", "land"];
/// Verbs whose object is the end of the way.
const VISITING: &[&str] = &["visit", "reach", "enter", "tour"];
/// Verbs whose object is its beginning, and whose "for" tells its end.
const LEAVING: &[&str] = &["leave", "flee", "depart"];

/// Where the way ends.
pub fn destination(document: &Document, actors: &Actors, head: TokenNo) -> Option<Phrase> {
    let lemma = document.token(head).lemma.as_str();
    if VISITING.contains(&lemma) {
        return place::named(document, actors, kid(document, head, &["dobj"])?);
    }
    let leads = |preposition: &str| match preposition {
        "to" | "into" => GOING.contains(&lemma),
        "in" | "at" => ARRIVING.contains(&lemma),
        "for" => LEAVING.contains(&lemma),
        _ => false,
    };
    only(document, actors, head, leads)
}

/// Where it begins.
pub fn origin(document: &Document, actors: &Actors, head: TokenNo) -> Option<Phrase> {
    let lemma = document.token(head).lemma.as_str();
    let left = LEAVING
        .contains(&lemma)
        .then(|| place::named(document, actors, kid(document, head, &["dobj"])?))
        .flatten();
    left.or_else(|| {
        only(document, actors, head, |preposition| {
            preposition == "from" && GOING.contains(&lemma)
        })
    })
}

/// The place after the one fitting preposition of this very verb.
fn only(document: &Document, actors: &Actors, head: TokenNo, leads: impl Fn(&str) -> bool) -> Option<Phrase> {
    let mut found = document.children(head).iter().copied().filter(|&child| {
        let token = document.token(child);
        token.dep == "prep" && child > head && leads(&lower(document, child))
    });
    let preposition = found.next()?;
    let verb_between =
        (head.0 + 1..preposition.0).any(|at| matches!(document.token(TokenNo(at)).pos, "VERB" | "AUX"));
    if found.next().is_some() || verb_between || document.token(preposition).margin < 3.0 {
        return None;
    }
    place::named(document, actors, kid(document, preposition, &["pobj"])?)
}
