use super::lexicon::{LOOSE, RECORDS, SEQUENCES};
use super::most::before;
use super::{Draft, Rank};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids, lower};
use crate::reading::word_list::is_listed;

/// A ranking by "the first", "the second", "the only", "record" or "never before".
pub fn draft(document: &Document, at: TokenNo) -> Option<Draft> {
    match lower(document, at).as_str() {
        "first" => ordinal(document, at, Rank::First),
        "second" | "third" | "fourth" | "fifth" => ordinal(document, at, Rank::Nth),
        "only" | "sole" => only(document, at),
        "record" => record(document, at),
        "never" => never_before(document, at),
        _ => None,
    }
}

/// "the first woman to lead the party", "only the second leader to visit".
fn ordinal(document: &Document, at: TokenNo, rank: Rank) -> Option<Draft> {
    let token = document.token(at);
    let noun = noun_after(document, at)?;
    let superlative = kids(document, noun, &["amod"]).any(|kid| document.token(kid).tag == "JJS");
    if superlative || !is_plain(document, at) || document.token(noun).pos == "PROPN" {
        return None;
    }
    let time_since = lower(document, noun) == "time" && rank == Rank::First;
    if is_listed(document, noun, SEQUENCES) && !time_since {
        return None;
    }
    // A rank is told by what it is the first to do or since when; without that it may be a mere order.
    let infinitive = kids(document, noun, &["relcl", "acl"]).any(|verb| {
        verb > noun
            && kid(document, verb, &["aux"])
                .is_some_and(|aux| document.token(aux).tag == "TO" && aux.0 == noun.0 + 1)
    });
    let limit = document.sentence(token.sentence).tokens.end;
    let after: Vec<String> = (noun.0 + 1..(noun.0 + 5).min(limit))
        .map(|at| lower(document, TokenNo(at)))
        .collect();
    let after: Vec<&str> = after.iter().map(String::as_str).collect();
    let spanned = matches!(
        after[..],
        ["since" | "ever", ..]
            | ["of", "its" | "their", "kind", ..]
            | ["in", _, "years" | "decades" | "history" | "months", ..]
            | ["in", "more", "than", ..]
            | ["in", _, _, "history", ..]
            | ["in", "history", ..]
    );
    let clear =
        spanned && token.margin >= 1.0 || infinitive && !time_since && rank_determined(document, noun);
    Some(Draft {
        sign: at,
        noun,
        rank,
        clear,
    })
}

/// "the only bridge", "its sole supplier".
fn only(document: &Document, at: TokenNo) -> Option<Draft> {
    let token = document.token(at);
    if !matches!(token.tag, "JJ") || token.dep != "amod" {
        return None;
    }
    let noun = noun_after(document, at)?;
    if !is_plain(document, at) {
        return None;
    }
    let next_to = before(document, at).is_some_and(|before| {
        matches!(document.token(before).tag, "DT" | "PRP$" | "POS")
            && !is_one_of(document, before, &["an", "a", "this", "that"])
    });
    Some(Draft {
        sign: at,
        noun,
        rank: Rank::Only,
        clear: next_to
            && token.margin >= 1.0
            && !is_listed(document, noun, LOOSE)
            && !(document.word(at).starts_with("sole") && document.token(noun).tag == "NNS"),
    })
}

/// "a record high", "record profits".
fn record(document: &Document, at: TokenNo) -> Option<Draft> {
    let token = document.token(at);
    let noun = noun_after(document, at).filter(|noun| noun.0 <= at.0 + 3)?;
    let fits = matches!(token.dep, "compound" | "amod" | "nmod") && is_listed(document, noun, RECORDS);
    (fits && is_plain(document, at)).then_some(Draft {
        sign: at,
        noun,
        rank: Rank::Record,
        clear: (at.0 + 1..noun.0).all(|between| document.token(TokenNo(between)).head == noun),
    })
}

fn never_before(document: &Document, at: TokenNo) -> Option<Draft> {
    let next = TokenNo(at.0 + 1);
    (next.0 < document.tokens().len() && lower(document, next) == "before").then_some(Draft {
        sign: at,
        noun: next,
        rank: Rank::First,
        clear: false,
    })
}

/// The noun that a word before it belongs to.
fn noun_after(document: &Document, at: TokenNo) -> Option<TokenNo> {
    let token = document.token(at);
    let noun = token.head;
    (noun > at
        && matches!(document.token(noun).pos, "NOUN" | "PROPN")
        && matches!(token.dep, "amod" | "compound" | "nmod"))
    .then_some(noun)
}

/// "the", "its", "only the" before it.
fn rank_determined(document: &Document, noun: TokenNo) -> bool {
    kids(document, noun, &["det", "poss"])
        .any(|kid| lower(document, kid) == "the" || document.token(kid).dep == "poss")
}

/// Whether the word is no part of a name or of a hyphenated word.
fn is_plain(document: &Document, at: TokenNo) -> bool {
    let first = document.sentence(document.token(at).sentence).tokens.start;
    let capital = at.0 > first && document.word(at).starts_with(char::is_uppercase);
    let next = TokenNo(at.0 + 1);
    let hyphen = document
        .tokens()
        .get(next.0)
        .is_some_and(|_| matches!(document.word(next), "-"))
        || before(document, at).is_some_and(|before| document.word(before) == "-");
    let named = document.entity_at(at).is_some_and(|entity| {
        matches!(
            entity.kind,
            "PERSON" | "ORG" | "EVENT" | "WORK_OF_ART" | "LAW" | "FAC"
        )
    });
    !capital && !hyphen && !named
}
