//! What stands beside a noun or a clause between commas, and says nothing that it needs.

use crate::language::{Document, TokenNo};
use crate::reading::actor;
use crate::reading::event::lexicon;
use crate::reading::tree::{kid, kids};

/// "The bridge, she said, was closed".
pub fn is_reporting(document: &Document, child: TokenNo) -> bool {
    let all = document.subtree(child);
    let ends = all[all.len() - 1].0 + 1;
    let closes = document.tokens().get(ends).is_some() && matches!(document.word(TokenNo(ends)), "," | ".");
    lexicon::has(lexicon::REPORTING, &document.token(child).lemma)
        && kid(document, child, &["nsubj"]).is_some()
        && kid(document, child, &["dobj", "ccomp", "xcomp", "neg"]).is_none()
        && after_comma(document, child)
        && closes
}

/// "Salem, Oregon": the state or country in which a place lies.
pub fn is_wider_place(document: &Document, child: TokenNo, parent: TokenNo) -> bool {
    let all = document.subtree(child);
    let alone = all
        .iter()
        .all(|&at| at == child || document.token(at).dep == "compound" || document.token(at).pos == "PUNCT");
    let place = document
        .entity_at(parent)
        .is_some_and(|entity| entity.kind == "GPE");
    let words: Vec<&str> = all
        .iter()
        .filter(|&&at| document.token(at).pos != "PUNCT")
        .map(|&at| document.word(at))
        .collect();
    // "in Salem, Oregon Friday": nothing parts the state from what follows.
    let parted = document
        .tokens()
        .get(all[all.len() - 1].0 + 1)
        .is_none_or(|next| matches!(next.pos, "PUNCT" | "ADP" | "CCONJ" | "VERB" | "AUX"));
    alone
        && parted
        && place
        && after_comma(document, child)
        && kid(document, parent, &["conj"]).is_none()
        && actor::is_state_or_country(&words.join(" "))
}

/// "Ana Ruiz, a lawyer and the niece of a mayor, spoke": what stands between the commas only describes the subject.
pub fn only_describes(document: &Document, child: TokenNo, parent: TokenNo) -> bool {
    let all = document.subtree(child);
    let closes = all[all.len() - 1].0 + 1;
    let comma = document.tokens().get(closes).is_some() && document.word(TokenNo(closes)) == ",";
    let common = |at: TokenNo| document.token(at).tag == "NN";
    matches!(document.token(parent).tag, "NNP" | "NNPS")
        && common(child)
        && kid(document, child, &["det"]).is_some()
        && kids(document, child, &["conj"]).all(common)
        && kid(document, child, &["appos"]).is_none()
        && kid(document, parent, &["conj"]).is_none()
        && after_comma(document, child)
        && comma
}

/// Whether a comma or dash stands right before its words.
pub fn after_comma(document: &Document, at: TokenNo) -> bool {
    let first = document.subtree(at)[0];
    first.0 > 0
        && matches!(
            document.word(TokenNo(first.0 - 1)),
            "," | "\u{2013}" | "\u{2014}" | "--" | "-"
        )
}
