use super::lexicon::{IDIOMS, NO_RANK};
use super::{Draft, Rank};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kids, lower};
use crate::reading::word_list::is_listed;

const ORDINALS: &[&str] = &[
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
];

/// Arcs below this margin are not trusted.
const MARGIN: f32 = 1.0;

/// A ranking by a superlative: "the largest dam", "the most popular brand", "the second largest".
pub fn draft(document: &Document, at: TokenNo) -> Option<Draft> {
    let token = document.token(at);
    if !matches!(token.tag, "JJS" | "RBS") || is_listed(document, at, NO_RANK) || is_idiom(document, at) {
        return None;
    }
    if starts_with_capital_inside(document, at) {
        return None;
    }
    let noun = noun(document, at);
    let most = lower(document, at) == "most";
    let before = before(document, at);
    let ordinal = before.filter(|&at| is_ordinal(document, at) || is_hyphenated_ordinal(document, at));
    let (mut clear, noun) = match noun {
        Some(noun) => (document.token(noun).margin >= MARGIN || noun.0 <= at.0 + 2, noun),
        None => (false, at),
    };
    // "most people": how many, not which.
    if most && (token.tag == "JJS" || noun == at) {
        return None;
    }
    let quantity = matches!(lower(document, at).as_str(), "least" | "fewest" | "newest");
    let determined = is_determined(document, noun, at);
    clear &= determined && !quantity && !is_listed(document, noun, IDIOMS);
    clear &= !hyphenated(document, at);
    // "most recent", "most likely": time and chance, no rank.
    let next = TokenNo(at.0 + 1);
    if document.tokens().get(next.0).is_some()
        && is_one_of(
            document,
            next,
            &[
                "recent",
                "likely",
                "probably",
                "importantly",
                "notably",
                "especially",
                "certainly",
                "famous",
                "of",
                "recently",
            ],
        )
    {
        clear = false;
        if is_one_of(document, next, &["recent", "recently", "likely", "probably"]) {
            return None;
        }
    }
    Some(Draft {
        sign: ordinal.unwrap_or(at),
        noun,
        rank: if ordinal.is_some() { Rank::Nth } else { Rank::Most },
        clear,
    })
}

/// The noun that a superlative ranks: through "most popular" and "most widely used" up to the noun.
fn noun(document: &Document, at: TokenNo) -> Option<TokenNo> {
    let mut at = at;
    for _ in 0..3 {
        let token = document.token(at);
        let head = document.token(token.head);
        if token.head <= at || !matches!(token.dep, "amod" | "advmod" | "nmod" | "compound") {
            return None;
        }
        if matches!(head.pos, "NOUN" | "PROPN") && token.dep == "amod" {
            return Some(token.head);
        }
        at = token.head;
    }
    None
}

/// Whether "the", a possessive or "one of" stands before the ranking.
fn is_determined(document: &Document, noun: TokenNo, sign: TokenNo) -> bool {
    kids(document, noun, &["det", "poss"])
        .any(|kid| kid < sign && (lower(document, kid) == "the" || document.token(kid).dep == "poss"))
}

/// "at best", "best known", "do one's best", "as best they could".
fn is_idiom(document: &Document, at: TokenNo) -> bool {
    let word = lower(document, at);
    let before = before(document, at)
        .map(|at| lower(document, at))
        .unwrap_or_default();
    let next = document
        .tokens()
        .get(at.0 + 1)
        .map(|_| lower(document, TokenNo(at.0 + 1)))
        .unwrap_or_default();
    let after_hyphen = document
        .tokens()
        .get(at.0 + 2)
        .map(|_| lower(document, TokenNo(at.0 + 2)))
        .unwrap_or_default();
    matches!(before.as_str(), "at" | "as" | "very")
        || matches!(word.as_str(), "best" | "most")
            && (matches!(next.as_str(), "known" | "-")
                && (next == "known"
                    || matches!(
                        after_hyphen.as_str(),
                        "known" | "selling" | "of" | "case" | "ever"
                    )))
        || matches!(word.as_str(), "best" | "most" | "worst")
            && matches!(next.as_str(), "to" | "for" | "," | ".")
}

/// "worst-case", but not "best-funded".
fn hyphenated(document: &Document, at: TokenNo) -> bool {
    let hyphen = document
        .tokens()
        .get(at.0 + 1)
        .is_some_and(|_| document.word(TokenNo(at.0 + 1)) == "-");
    let participle = document
        .tokens()
        .get(at.0 + 2)
        .is_some_and(|token| token.tag == "VBN");
    hyphen && !participle
}

/// "second-largest": the ordinal stands two tokens before.
fn is_hyphenated_ordinal(document: &Document, hyphen: TokenNo) -> bool {
    document.word(hyphen) == "-" && before(document, hyphen).is_some_and(|at| is_ordinal(document, at))
}

/// "second", "10th".
fn is_ordinal(document: &Document, at: TokenNo) -> bool {
    let word = lower(document, at);
    let digits = word.trim_end_matches(char::is_alphabetic);
    let in_digits = !digits.is_empty()
        && digits.chars().all(|c| c.is_ascii_digit())
        && matches!(&word[digits.len()..], "st" | "nd" | "rd" | "th");
    in_digits || is_one_of(document, at, ORDINALS)
}

fn starts_with_capital_inside(document: &Document, at: TokenNo) -> bool {
    let first = document.sentence(document.token(at).sentence).tokens.start;
    at.0 > first && document.word(at).starts_with(char::is_uppercase)
}

pub(super) fn before(document: &Document, at: TokenNo) -> Option<TokenNo> {
    let first = document.sentence(document.token(at).sentence).tokens.start;
    at.0.checked_sub(1).filter(|&before| before >= first).map(TokenNo)
}
