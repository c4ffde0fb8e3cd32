//! What the article shows for a statement beside its source's word.

use super::unsupported::nothing_shown;
use crate::language::{Document, TokenNo};
use crate::reading::source::{noun_phrase, phrase};
use crate::reading::tree::{in_order, is_one_of, is_word, kid, kids};
use crate::reading::{Claim, Phrase, Quoting, Source, Support};

/// Papers, pictures and files that can be looked at.
const DOCUMENTS: &[&str] = &[
    "contract",
    "document",
    "email",
    "e-mail",
    "file",
    "filing",
    "footage",
    "image",
    "letter",
    "memo",
    "message",
    "paper",
    "photo",
    "photograph",
    "picture",
    "receipt",
    "record",
    "recording",
    "screenshot",
    "transcript",
    "video",
];

/// Counts and measurements.
const FIGURES: &[&str] = &["census", "datum", "data", "figure", "poll", "statistic", "survey"];

/// Who has seen a document: "seen by the agency".
const SEEN: &[&str] = &["examine", "obtain", "review", "see", "verify", "view"];

/// Verbs that bring support in: "citing figures from the ministry".
const CITING: &[&str] = &["cite"];

/// People who were there.
const WITNESSES: &[&str] = &["bystander", "eyewitness", "passer-by", "witness"];

/// What is shown for a claim, and the words that show it.
pub(super) fn support(
    document: &Document,
    claims: &[Claim],
    sources: &[Source],
    claim: &Claim,
) -> (Support, Option<Phrase>) {
    let shown = seen_by(document, claim)
        .or_else(|| citing(document, claim))
        .or_else(|| by_source(document, sources, claim))
        .or_else(|| example(document, claim));
    match shown {
        Some((support, sign)) => (support, Some(sign)),
        None if nothing_shown(document, claims, sources, claim) => (Support::NoneShown, None),
        None => (Support::Unclear, None),
    }
}

fn sort_of(document: &Document, noun: TokenNo) -> Option<Support> {
    let lemma = document.token(noun).lemma.to_lowercase();
    if document.token(noun).pos != "NOUN" {
        return None;
    }
    if DOCUMENTS.contains(&lemma.as_str()) {
        Some(Support::Documents)
    } else if FIGURES.contains(&lemma.as_str()) {
        Some(Support::Figures)
    } else {
        None
    }
}

/// "according to documents seen by the agency": somebody beside the source has looked at them.
fn seen_by(document: &Document, claim: &Claim) -> Option<(Support, Phrase)> {
    document.subtree(claim.cue_token).into_iter().find_map(|noun| {
        (sort_of(document, noun)? == Support::Documents && !in_content(document, claim, noun))
            .then_some(())?;
        let seen = kids(document, noun, &["acl"]).find(|&verb| {
            document.token(verb).tag == "VBN"
                && SEEN.contains(&document.token(verb).lemma.as_str())
                && kid(document, verb, &["agent"]).is_some()
        })?;
        let mut tokens = document.subtree(seen);
        tokens.extend(document.subtree(noun).into_iter().take_while(|&at| at < seen));
        let sign = phrase(document, &in_order(tokens))?;
        Some((Support::Documents, sign))
    })
}

/// "said prices had doubled, citing figures from the ministry", wherever the parse hung it.
fn citing(document: &Document, claim: &Claim) -> Option<(Support, Phrase)> {
    let content = claim.clause.as_ref().map(|clause| clause.head);
    let tokens = document.sentence(claim.sentence).tokens.clone().map(TokenNo);
    let verb = tokens.filter(|&at| at > claim.cue_token).find(|&at| {
        let token = document.token(at);
        let after_comma = document.word(TokenNo(at.0 - 1)) == ",";
        token.tag == "VBG"
            && token.dep == "advcl"
            && CITING.contains(&token.lemma.as_str())
            && after_comma
            && (token.head == claim.cue_token
                || content == Some(token.head) && claim.quoting == Quoting::Indirect)
    })?;
    let noun = kid(document, verb, &["dobj"])?;
    let support = sort_of(document, noun)?;
    Some((support, phrase(document, &document.subtree(verb))?))
}

pub(super) fn in_content(document: &Document, claim: &Claim, at: TokenNo) -> bool {
    let place = document.token(at).span;
    claim.content.iter().any(|span| span.overlaps(place))
}

/// The source is itself a file, or somebody who was there. That it is a count shows nothing beside its own word.
fn by_source(document: &Document, sources: &[Source], claim: &Claim) -> Option<(Support, Phrase)> {
    let source = &sources[claim.source?.0];
    if source.actor.is_some() || claim.source_spans.is_empty() {
        return None;
    }
    let noun = claim
        .source_spans
        .first()
        .and_then(|&span| top_noun(document, span))?;
    let lemma = document.token(noun).lemma.to_lowercase();
    let paper = [
        "document",
        "file",
        "footage",
        "photograph",
        "record",
        "recording",
        "transcript",
        "video",
    ];
    // A witness called by a court tells what the court asks for.
    let called = kids(document, noun, &["amod", "compound"]).next().is_some();
    let support = if WITNESSES.contains(&lemma.as_str()) && !called {
        Support::Witness
    } else if paper.contains(&lemma.as_str()) {
        Support::Documents
    } else {
        return None;
    };
    Some((support, noun_phrase(document, noun)))
}

fn top_noun(document: &Document, span: crate::source::Span) -> Option<TokenNo> {
    let tokens = document.tokens();
    let first = tokens.partition_point(|token| token.span.start() < span.start());
    let within = (first..tokens.len()).take_while(|&at| tokens[at].span.end() <= span.end());
    within.map(TokenNo).find(|&at| {
        let head = document.token(at).head;
        (head == at || !span.contains(document.token(head).span)) && is_word(document, at)
    })
}

/// "For example": in what is said, or at the start of the source's next sentence.
fn example(document: &Document, claim: &Claim) -> Option<(Support, Phrase)> {
    claim.content.iter().find_map(|&span| {
        let tokens = document.tokens();
        let first = tokens.partition_point(|token| token.span.start() < span.start());
        let within = (first..tokens.len()).take_while(|&at| tokens[at].span.end() <= span.end());
        within.map(TokenNo).find_map(|at| {
            let next = TokenNo(at.0 + 1);
            let marked = is_one_of(document, at, &["for"])
                && next.0 < tokens.len()
                && is_one_of(document, next, &["example", "instance"]);
            let sign = marked.then(|| phrase(document, &[at, next])).flatten()?;
            Some((Support::Example, sign))
        })
    })
}
