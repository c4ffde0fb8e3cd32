//! What the article shows for a statement beside its source's word.
//!
//! That nothing is shown is told only where nothing in the sentence and beside it could be meant as support.

use std::collections::BTreeSet;

use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::source::{noun_phrase, phrase};
use crate::reading::tree::{in_order, is_one_of, is_word, kid, kids};
use crate::reading::{Claim, Manner, Phrase, Quoting, Source, SourceKind, Support};

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

fn in_content(document: &Document, claim: &Claim, at: TokenNo) -> bool {
    let place = document.token(at).span;
    claim.content.iter().any(|span| span.overlaps(place))
}

/// The source is itself a count, a file, or somebody who was there.
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
    } else if sort_of(document, noun) == Some(Support::Figures) {
        Support::Figures
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

/// Whether the claim's sentence and those beside it surely hold nothing but the source's word.
fn nothing_shown(document: &Document, claims: &[Claim], sources: &[Source], claim: &Claim) -> bool {
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
    clause && telling && !open
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
