//! "The ministry", "the company": short for the one thing of the sort that the article speaks of.

use super::group::Key;
use super::is_outlet;
use super::words::{core, in_words};
use crate::language::{Document, TokenNo};
use crate::reading::claim::Quotations;
use crate::reading::tree::{is_one_of, kids};
use crate::reading::{ActorKind, ActorNo, Actors};
use crate::source::fold;

/// Nouns for bodies and papers that an article first tells in full and then calls by the noun alone.
const SHORT: &str = "
    agency airline alliance association authority bank board broadcaster bureau center centre charity
    club commission committee company council department federation firm foundation fund group institute
    institution magazine ministry network newspaper nonprofit office organisation organization outlet
    paper party poll regulator report retailer study survey tribunal union university website
";

/// Those of them that go by a description; the others have names, which may stand elsewhere.
const DESCRIBED: &str = "
    authority board commission committee council department federation ministry office poll regulator
    report study survey tribunal
";

/// Within so many sentences the name must have stood, for nouns that fit many.
const NEAR: u32 = 6;

/// Those that a name of the press stands for without holding the noun: "the Holm Gazette".
const OUTLETS: &[&str] = &["broadcaster", "magazine", "newspaper", "outlet"];

/// Whether a mention is "the" and such a noun alone.
fn is_bare(document: &Document, head: TokenNo) -> bool {
    let token = document.token(head);
    let mut determined = false;
    let alone = document.children(head).iter().all(|&kid| {
        let definite = document.token(kid).dep == "det" && is_one_of(document, kid, &["the"]);
        determined |= definite;
        definite || matches!(document.token(kid).pos, "PUNCT" | "SPACE")
    });
    token.tag == "NN"
        && alone
        && determined
        && !matches!(token.dep, "compound" | "nmod" | "amod" | "appos" | "attr")
}

/// What "the" and a noun stand for where the article uses the noun of nothing else.
pub(super) fn bearer(
    document: &Document,
    actors: &Actors,
    quotations: &Quotations,
    head: TokenNo,
) -> Option<Key> {
    let lemma = document.token(head).lemma.to_lowercase();
    if !is_bare(document, head) || !SHORT.split_whitespace().any(|noun| noun == lemma) {
        return None;
    }
    let mut found: Option<Key> = None;
    for at in (0..document.tokens().len()).map(TokenNo) {
        let token = document.token(at);
        if !token.lemma.eq_ignore_ascii_case(&lemma) || is_bare(document, at) {
            continue;
        }
        // "Companies": the one is one of several.
        if matches!(token.tag, "NNS" | "NNPS") || at > head && quotations.holds(at) {
            return None;
        }
        let key = full(document, actors, at)?;
        if found.as_ref().is_some_and(|other| *other != key) {
            return None;
        }
        if at > head && found.is_none() {
            return None;
        }
        found = Some(key);
    }
    if found.is_none() && OUTLETS.contains(&lemma.as_str()) {
        return outlet(document, actors, head).map(Key::Actor);
    }
    match &found {
        Some(Key::Actor(number)) => near(document, actors, *number, head).then_some(found).flatten(),
        _ => found,
    }
}

/// The one news outlet that the article names, where it did so before.
fn outlet(document: &Document, actors: &Actors, head: TokenNo) -> Option<ActorNo> {
    let mut outlets = actors.list.iter().enumerate().filter(|(_, actor)| {
        let mut tokens = actor
            .mentions
            .iter()
            .filter(|mention| mention.by_name)
            .flat_map(|mention| mention.tokens.clone());
        tokens.any(|at| is_outlet(document, TokenNo(at)))
    });
    let (number, actor) = outlets.next()?;
    let before = actor.mentions.first()?.tokens.start < head.0;
    let group = actor.kind == ActorKind::Group && actor.sure;
    (outlets.next().is_none() && before && group).then_some(ActorNo(number))
}

/// What a noun with more words is the noun of: a named body, or a description; nothing where that is not plain.
fn full(document: &Document, actors: &Actors, at: TokenNo) -> Option<Key> {
    let token = document.token(at);
    let group = |at: TokenNo| {
        actors
            .at(at)
            .filter(|&number| actors.get(number).kind == ActorKind::Group && actors.get(number).sure)
    };
    if let Some(number) = actors.at(at) {
        return group(at).map(|_| Key::Actor(number));
    }
    let beside = match token.dep {
        "appos" => group(token.head),
        _ => kids(document, at, &["appos"]).find_map(group),
    };
    if let Some(number) = beside {
        return Some(Key::Actor(number));
    }
    let plain = token.tag == "NN"
        && DESCRIBED.split_whitespace().any(|noun| token.lemma == noun)
        && kids(document, at, &["det"]).any(|det| is_one_of(document, det, &["the", "a", "an"]))
        && kids(document, at, &["amod", "compound", "prep", "nummod"])
            .next()
            .is_some()
        && kids(document, at, &["conj", "poss"]).next().is_none()
        && !matches!(token.dep, "compound" | "nmod" | "amod" | "attr" | "appos");
    let words = fold(&in_words(document, &core(document, at)));
    let words = ["the ", "a ", "an "]
        .iter()
        .find_map(|article| words.strip_prefix(article))
        .map(str::to_owned);
    words.filter(|_| plain).map(Key::Words)
}

/// Whether the body was named shortly before, and no other since.
fn near(document: &Document, actors: &Actors, number: ActorNo, head: TokenNo) -> bool {
    let here = document.token(head).sentence;
    let Some(last) = actors
        .get(number)
        .mentions
        .iter()
        .rfind(|mention| mention.by_name && mention.tokens.end <= head.0)
    else {
        return false;
    };
    let other = (last.tokens.end..head.0).map(TokenNo).any(|at| {
        actors.at(at).is_some_and(|other| {
            let kind = actors.get(other).kind;
            other != number
                && (kind == ActorKind::Group || kind == ActorKind::Person && !actors.get(other).sure)
        })
    });
    here.0 - last.sentence.0 <= NEAR && !other
}
