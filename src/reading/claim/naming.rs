//! "described it as ...", "called the plan a mistake": what somebody makes of something.

use super::draft::Frame;
use super::lexicon::{Place, Verb};
use super::verb::{Found, below};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kids};

/// The frame with the verb in the active voice.
pub(super) fn active(document: &Document, at: TokenNo, verb: &Verb) -> Option<Found> {
    if !verb.takes(Place::As) {
        return None;
    }
    let after: Vec<_> = kids(document, at, &["dobj", "nsubj"])
        .filter(|&kid| kid > at)
        .collect();
    let objects = if after.is_empty() {
        kids(document, at, &["dobj"]).collect()
    } else {
        after
    };
    let mut names: Vec<_> = as_phrases(document, at)
        .chain(kids(document, at, &["oprd"]))
        .collect();
    if names.is_empty() {
        names = objects
            .iter()
            .flat_map(|&object| as_phrases(document, object))
            .collect();
    }
    if let Some(&first) = names.first() {
        let company = kids(document, at, &["prep"]).filter(|&kid| kid > first);
        let tops: Vec<_> = objects.into_iter().chain(names).chain(company).collect();
        return Some(Found::new(below(document, tops), Frame::As));
    }
    let lemma = document.token(at).lemma.as_str();
    let clauses: Vec<_> = kids(document, at, &["ccomp"]).collect();
    let objects: Vec<_> = kids(document, at, &["dobj"]).collect();
    if !clauses.is_empty() && !matches!(lemma, "see" | "think" | "rate") {
        return Some(Found::new(
            below(document, objects.into_iter().chain(clauses)),
            Frame::As,
        ));
    }
    // "called the plan a mistake", taken for two objects.
    (lemma == "call" && objects.len() > 1).then(|| Found::new(below(document, objects), Frame::As))
}

/// The phrases with "as" right below a token.
pub(super) fn as_phrases(document: &Document, at: TokenNo) -> impl Iterator<Item = TokenNo> + '_ {
    kids(document, at, &["prep"]).filter(|&kid| is_one_of(document, kid, &["as"]))
}
