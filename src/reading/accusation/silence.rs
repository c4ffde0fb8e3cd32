//! Whether an article surely holds no word of somebody's: the hardest thing to be sure of, and the worst to be wrong
//! about.

use super::reply::is_denial;
use crate::language::{Document, TokenNo};
use crate::reading::claim::Quotations;
use crate::reading::tree::{is_one_of, is_word, lower};
use crate::reading::{ActorKind, ActorNo, Actors, Claim, Source};
use crate::source::{Span, fold};

/// People who speak for others, whoever those are.
const SPEAKERS: &[&str] = &[
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "spokesmen",
    "spokespeople",
    "lawyer",
    "lawyers",
    "attorney",
    "attorneys",
    "solicitor",
    "solicitors",
    "counsel",
    "barrister",
    "representative",
    "representatives",
    "aide",
    "aides",
    "defense",
    "defence",
    "publicist",
    "agent",
    "team",
    "campaign",
    "office",
    "family",
    "relatives",
    "supporters",
    "allies",
    "husband",
    "wife",
    "brother",
    "sister",
    "son",
    "daughter",
    "father",
    "mother",
    "deputy",
];

/// Words of answers and of missing ones.
const ANSWERS: &[&str] = &[
    "deny",
    "denies",
    "denied",
    "denying",
    "denial",
    "denials",
    "reject",
    "rejects",
    "rejected",
    "rejecting",
    "refute",
    "refutes",
    "refuted",
    "dispute",
    "disputes",
    "disputed",
    "dismissed",
    "dismisses",
    "rebuttal",
    "comment",
    "respond",
    "responded",
    "response",
    "reply",
    "replied",
    "defended",
    "defends",
    "apologised",
    "apologized",
    "apology",
    "guilty",
    "innocent",
    "innocence",
    "plea",
    "pleaded",
    "testified",
    "testimony",
    "confessed",
    "admitted",
    "acknowledged",
    "insisted",
    "insists",
];

/// Longest quotation that is a borrowed word rather than somebody's speech.
const BORROWED: usize = 3;

/// Whether nothing in the article is credited to the target or to anybody who may speak for it.
pub(super) fn is_sure(
    document: &Document,
    actors: &Actors,
    claims: &[Claim],
    sources: &[Source],
    target: ActorNo,
) -> bool {
    let actor = actors.get(target);
    // A state or a company speaks through many mouths that do not bear its name.
    let person = actor.kind == ActorKind::Person && actor.sure && !actor.mixed && actor.name.contains(' ');
    let names: Vec<String> = actor
        .aliases
        .iter()
        .flat_map(|name| name.split_whitespace())
        .map(fold)
        .collect();
    let article = document.article().text();
    let names_target = |span: Span| {
        let text = fold(span.of(article).unwrap_or_default());
        text.split(|c: char| !c.is_alphanumeric() && c != '\'')
            .any(|word| names.iter().any(|name| name == word.trim_end_matches("'s")))
    };
    let credited = sources
        .iter()
        .any(|source| source.actor == Some(target) || names_target(source.words.span));
    let unresolved = claims.iter().any(|claim| {
        let told = claim.source.is_some_and(|source| sources[source.0].sure);
        let pronoun = claim.source_spans.iter().any(|&span| {
            matches!(
                fold(span.of(article).unwrap_or_default()).as_str(),
                "he" | "she" | "they" | "it" | "who" | "both" | "all" | "one" | "i" | "we"
            )
        });
        pronoun && !told
            || claim.source_spans.iter().any(|&span| names_target(span))
            || claim.source.is_none()
            || is_denial(claim)
    });
    let words = (0..document.tokens().len()).map(TokenNo);
    let may_answer = words
        .clone()
        .any(|at| is_one_of(document, at, SPEAKERS) || is_one_of(document, at, ANSWERS));
    let named_as_reporter = words.filter(|&at| document.token(at).pos == "VERB").any(|at| {
        subject_is(document, actors, at, target) && crate::reading::claim::is_reporting_word(document, at)
    });
    person
        && !credited
        && !unresolved
        && !may_answer
        && !named_as_reporter
        && quoted_by_others(document, claims)
}

fn subject_is(document: &Document, actors: &Actors, verb: TokenNo, target: ActorNo) -> bool {
    document.children(verb).iter().any(|&kid| {
        let subject = document.token(kid).dep == "nsubj";
        subject
            && (actors.at(kid) == Some(target)
                || matches!(lower(document, kid).as_str(), "he" | "she" | "who"))
    })
}

/// Whether every longer quotation belongs to a claim with a sure source.
fn quoted_by_others(document: &Document, claims: &[Claim]) -> bool {
    let quotations = Quotations::of(document);
    let broken = document
        .sentences()
        .iter()
        .any(|sentence| quotations.broken(sentence.paragraph));
    let mut quoted = (0..document.tokens().len())
        .map(TokenNo)
        .filter(|&at| is_word(document, at))
        .filter(|&at| {
            quotations
                .at(at)
                .is_some_and(|(first, last)| last - first > BORROWED + 1)
        });
    !broken
        && quoted.all(|at| {
            let place = document.token(at).span;
            claims
                .iter()
                .any(|claim| claim.sure && claim.content.iter().any(|span| span.contains(place)))
        })
}
