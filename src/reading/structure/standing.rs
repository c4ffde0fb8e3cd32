//! Sentences that can be read by themselves.

use crate::language::{Document, Sentence, TokenNo};
use crate::reading::actor::is_title;
use crate::reading::claim::Quotations;
use crate::reading::event::{is_known_to_all, points_elsewhere};
use crate::reading::tree::{is_word, kids, lower};
use crate::reading::{Actors, Phrase};
use crate::source::Span;

/// How many words a sentence has that tells something and can be taken in at once.
const LENGTH: std::ops::RangeInclusive<usize> = 7..=26;

/// A word that so many nouns of the article share is what the article is about.
const TOPIC: usize = 4;

/// A sentence's words without its full stop, where a reader understands them alone: no pronoun that it does not settle
/// itself, no word that points at another sentence or at the day of writing, no quotation, nothing set off by dashes or
/// brackets, no noun that an earlier sentence tells more of.
pub(super) fn standing(
    document: &Document,
    actors: &Actors,
    quotations: &Quotations,
    sentence: &Sentence,
) -> Option<Phrase> {
    let tokens: Vec<TokenNo> = sentence.tokens.clone().map(TokenNo).collect();
    let words: Vec<TokenNo> = tokens
        .iter()
        .copied()
        .filter(|&at| is_word(document, at))
        .collect();
    let (&first, &last) = (words.first()?, words.last()?);
    let ends = tokens.iter().rev().find(|&&at| document.token(at).pos != "SPACE");
    let root = document.token(sentence.root);
    let whole = ends.is_some_and(|&at| document.word(at) == ".")
        && matches!(root.pos, "VERB" | "AUX")
        && kids(document, sentence.root, &["nsubj", "nsubjpass"])
            .next()
            .is_some()
        && document.word(first).starts_with(char::is_uppercase);
    let joined = matches!(document.token(first).pos, "CCONJ" | "SCONJ" | "INTJ");
    let plain = LENGTH.contains(&words.len())
        && !quotations.broken(sentence.paragraph)
        && !tokens
            .iter()
            .any(|&at| quotations.holds(at) || sets_off(document, at));
    let settled = words.iter().all(|&at| is_settled(document, actors, &words, at));
    if joined || !(whole && plain && settled) {
        return None;
    }
    let span = Span::new(
        document.token(first).span.start(),
        document.token(last).span.end(),
    );
    let text = document.article().source().slice(span)?;
    Some(Phrase {
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        span,
        sentence: sentence.number,
    })
}

/// Whether a token is a mark that sets words off or asks, or belongs to no prose.
fn sets_off(document: &Document, at: TokenNo) -> bool {
    let word = document.word(at);
    matches!(
        word,
        "(" | ")" | "[" | "]" | ":" | ";" | "\u{2013}" | "\u{2014}" | "--" | "?" | "!" | "..." | "\u{2026}"
    ) || word.contains(['"', '\u{201c}', '\u{201d}', '@', '#'])
        || word == "-" && document.token(at).space_after
}

/// Whether a word needs no other sentence.
fn is_settled(document: &Document, actors: &Actors, words: &[TokenNo], at: TokenNo) -> bool {
    let token = document.token(at);
    match token.tag {
        "PRP" | "PRP$" => actors.at(at).is_some_and(|actor| {
            actors.get(actor).sure
                && words.iter().any(|&name| {
                    name < at && document.token(name).pos == "PROPN" && actors.at(name) == Some(actor)
                })
        }),
        "EX" => false,
        "DT" | "PDT" => !matches!(
            lower(document, at).as_str(),
            "this" | "that" | "these" | "those" | "both" | "another"
        ),
        "NN" | "NNS" => !leans(document, at),
        // "Mr Lund" alone: who that is stands elsewhere, but the name is the article's own.
        _ if is_title(document.word(at)) => true,
        _ => {
            let word = lower(document, at);
            let pointing =
                matches!(token.pos, "ADV" | "ADJ" | "NOUN" | "ADP" | "PRON") && points_elsewhere(&word);
            !pointing
                && !matches!(
                    word.as_str(),
                    "last" | "next" | "same" | "latter" | "former" | "such" | "other" | "others"
                )
        }
    }
}

/// "the agreement": a noun with nothing but "the", of which an earlier sentence tells more.
fn leans(document: &Document, at: TokenNo) -> bool {
    let token = document.token(at);
    let the = kids(document, at, &["det"]).any(|det| lower(document, det) == "the");
    let described = kids(
        document,
        at,
        &[
            "amod", "compound", "nmod", "prep", "relcl", "acl", "poss", "nummod", "appos",
        ],
    )
    .next()
    .is_some();
    let topic = || {
        document
            .tokens()
            .iter()
            .filter(|other| other.lemma == token.lemma && matches!(other.pos, "NOUN" | "PROPN"))
            .nth(TOPIC - 1)
            .is_some()
    };
    the && !described && token.dep != "compound" && !is_known_to_all(&token.lemma.to_lowercase()) && !topic()
}
