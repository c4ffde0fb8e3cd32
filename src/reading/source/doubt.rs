//! Reasons to doubt that a described source is one source and no other's double.

use std::collections::{BTreeMap, BTreeSet};

use super::group::{Key, Mention};
use super::naming::{is_written_title, named_head};
use super::words::core;
use crate::language::{Document, TokenNo};
use crate::reading::Source;
use crate::reading::tree::{is_one_of, kid, kids};

/// Words that leave open who of a group it is.
const QUANTITIES: &[&str] = &[
    "few", "many", "more", "most", "other", "several", "some", "various",
];

/// Described sources of which one's words hold all of another's may be one another's doubles ("officials", "officials
/// in the capital").
pub(super) fn doubt_doubles(
    document: &Document,
    order: &[(TokenNo, &Key, &Mention)],
    sources: &mut [Source],
) {
    let mut alike: BTreeMap<String, Vec<(usize, BTreeSet<String>)>> = BTreeMap::new();
    for (place, (_, _, mention)) in order
        .iter()
        .enumerate()
        .filter(|&(place, _)| sources[place].actor.is_none())
    {
        let head = named_head(document, mention.head);
        let telling = core(document, head)
            .into_iter()
            .filter(|&at| {
                !matches!(document.token(at).pos, "DET" | "NUM" | "PUNCT" | "PRON")
                    && !is_one_of(document, at, QUANTITIES)
            })
            .map(|at| document.token(at).lemma.to_lowercase());
        let words = telling.collect();
        alike
            .entry(document.token(head).lemma.to_lowercase())
            .or_default()
            .push((place, words));
    }
    for group in alike.values() {
        for (place, words) in group {
            let double = group.iter().any(|(other, others)| {
                other != place && (words.is_subset(others) || others.is_subset(words))
            });
            if double {
                sources[*place].sure = false;
            }
        }
    }
}

/// "the Chief Executive, the Board's Ana Ruiz": a title written like a name, beside words that may be its bearer's name.
pub(super) fn hides_bearer(document: &Document, head: TokenNo) -> bool {
    let beside = document.token(head).dep == "appos"
        || kids(document, head, &["appos"]).any(|name| document.token(name).pos == "PROPN");
    beside && is_written_title(document, head)
}

/// "executive director of the chapter Ana Ruiz": a description without an article that
/// may be a title, or ends in a name that may be its own.
pub(super) fn swallows_name(document: &Document, head: TokenNo) -> bool {
    let core = core(document, head);
    let end = core.last().map_or(0, |last| last.0 + 1);
    let title = document.token(head).tag == "NN"
        && kids(document, head, &["prep"]).any(|of| is_one_of(document, of, &["of"]))
        && kid(document, head, &["det", "poss", "nummod"]).is_none();
    title
        || document.token(head).pos == "NOUN"
            && document.entities().iter().any(|entity| {
                let before = entity.tokens.start.checked_sub(1).map(TokenNo);
                entity.kind == "PERSON"
                    && entity.tokens.end == end
                    && !entity.tokens.contains(&head.0)
                    && before.is_some_and(|at| core.contains(&at) && document.token(at).pos != "ADP")
            })
}
