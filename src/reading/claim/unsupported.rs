//! Whether an article surely shows nothing for a statement but its source's word.

use std::collections::BTreeSet;

use super::support::in_content;
use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::tree::is_one_of;
use crate::reading::{Claim, Manner, Quoting, Source, SourceKind};

/// Verbs that assert as "say" does.
const ASSERTING: &[&str] = &[
    "allege", "announce", "argue", "assert", "claim", "contend", "declare", "insist", "maintain",
];

/// Verbs of plans, wishes and feelings, for which nothing can be shown.
const WISHING: &[&str] = &[
    "aim", "believe", "expect", "feel", "going", "hope", "intend", "like", "love", "need", "plan", "think",
    "want", "wish",
];

/// Words beside which nobody can say that nothing is shown.
const MAY_SHOW: &[&str] = &[
    "because",
    "since",
    "after",
    "evidence",
    "proof",
    "prove",
    "proves",
    "proved",
    "proven",
    "show",
    "shows",
    "showed",
    "shown",
    "showing",
    "figures",
    "figure",
    "data",
    "statistics",
    "record",
    "records",
    "document",
    "documents",
    "study",
    "studies",
    "report",
    "reports",
    "survey",
    "poll",
    "polls",
    "research",
    "photo",
    "photos",
    "photographs",
    "picture",
    "pictures",
    "image",
    "images",
    "video",
    "footage",
    "recording",
    "email",
    "emails",
    "letter",
    "letters",
    "example",
    "examples",
    "instance",
    "such",
    "like",
    "including",
    "saw",
    "seen",
    "see",
    "watched",
    "witnessed",
    "heard",
    "found",
    "find",
    "finds",
    "findings",
    "test",
    "tests",
    "tested",
    "measured",
    "counted",
    "count",
    "cite",
    "cites",
    "cited",
    "citing",
    "pointed",
    "pointing",
    "points",
    "noting",
    "noted",
    "notes",
    "list",
    "listed",
    "detailed",
    "details",
    "explained",
    "explaining",
    "percent",
    "per",
    "%",
    "http",
    "www",
    "confirmed",
    "verified",
    "independently",
    "obtained",
    "reviewed",
    "witness",
    "witnesses",
    "experience",
    "investigation",
    "inspection",
    "analysis",
    "map",
    "chart",
    "table",
    "satellite",
    "posted",
    "published",
    "released",
    "submitted",
    "based",
    "thus",
    "therefore",
    "why",
    "reason",
    "reasons",
];

/// Whether the claim's sentence and those beside it surely hold nothing but the source's word.
pub(super) fn nothing_shown(
    document: &Document,
    claims: &[Claim],
    sources: &[Source],
    claim: &Claim,
) -> bool {
    let Some(source) = claim.source else { return false };
    let sort = sources[source.0].kind.map(|(kind, _)| kind);
    let seen_it = matches!(
        sort,
        Some(SourceKind::Document | SourceKind::Witness | SourceKind::Expert | SourceKind::NewsOutlet)
    );
    let sentence = document.sentence(claim.sentence);
    let here = claim.content.iter().all(|&span| sentence.span.contains(span));
    let fits = claim.sure
        && claim.inside.is_none()
        && here
        && !seen_it
        && claim.manner == Manner::Statement
        && can_be_shown(document, claim);
    let words = content_words(document, claim);
    fits && !may_show(document, claim.sentence)
        && beside(document, claim.sentence).into_iter().all(|other| {
            !may_show(document, other)
                && (same_word(document, claims, claim, other) || speaks_of_other(document, &words, other))
        })
}

/// Whether what is said is a piece of information: no plan, wish or judgement, nothing that the speaker lived through.
fn can_be_shown(document: &Document, claim: &Claim) -> bool {
    let clause = claim.clause.is_some() || claim.quoting == Quoting::Direct;
    let lemma = document.token(claim.cue_token).lemma.as_str();
    let telling = claim.plain || ASSERTING.contains(&lemma);
    let tokens = document.sentence(claim.sentence).tokens.clone().map(TokenNo);
    let open = tokens.filter(|&at| in_content(document, claim, at)).any(|at| {
        document.token(at).tag == "MD"
            || WISHING.contains(&document.token(at).lemma.as_str())
            || is_one_of(document, at, &["he", "she", "i", "we", "my", "our"])
    });
    // "Insisted that the town pay": a demand.
    let demand = claim
        .clause
        .as_ref()
        .is_some_and(|clause| document.token(clause.head).tag == "VB");
    clause && telling && !open && !demand
}

fn beside(document: &Document, here: SentenceNo) -> Vec<SentenceNo> {
    [here.0.checked_sub(1), Some(here.0 + 1)]
        .into_iter()
        .flatten()
        .filter(|&number| number >= 1 && (number as usize) <= document.sentences().len())
        .map(SentenceNo)
        .collect()
}

/// Whether a sentence holds a number, a quotation's mark of proof, or a word that could bring support in.
fn may_show(document: &Document, number: SentenceNo) -> bool {
    document.sentence(number).tokens.clone().map(TokenNo).any(|at| {
        let token = document.token(at);
        is_one_of(document, at, MAY_SHOW)
            || matches!(token.tag, "CD" | "$")
            || matches!(token.pos, "NUM" | "SYM")
            || document.word(at).contains(|c: char| c.is_ascii_digit())
    })
}

/// Whether another sentence is wholly the same source's word.
fn same_word(document: &Document, claims: &[Claim], claim: &Claim, other: SentenceNo) -> bool {
    claims.iter().any(|told| {
        told.sure && told.sentence == other && told.source == claim.source && told.inside.is_none() && {
            let root = document.sentence(other).root;
            told.cue_token == root
        }
    })
}

fn content_words(document: &Document, claim: &Claim) -> BTreeSet<String> {
    let tokens = document.sentence(claim.sentence).tokens.clone().map(TokenNo);
    tokens
        .filter(|&at| in_content(document, claim, at))
        .filter_map(|at| telling(document, at))
        .collect()
}

fn telling(document: &Document, at: TokenNo) -> Option<String> {
    let token = document.token(at);
    matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ").then(|| token.lemma.to_lowercase())
}

fn speaks_of_other(document: &Document, words: &BTreeSet<String>, other: SentenceNo) -> bool {
    let tokens = || document.sentence(other).tokens.clone().map(TokenNo);
    let shared = tokens().any(|at| telling(document, at).is_some_and(|word| words.contains(&word)));
    let points = tokens().any(|at| {
        matches!(document.token(at).tag, "PRP" | "PRP$")
            || is_one_of(document, at, &["this", "that", "these", "those", "such"])
    });
    !shared && !points
}
