use crate::language::rarity::{UNLISTED, family_rank, rank};
use crate::language::{Document, TokenNo};

/// Shorter words are abbreviations and the like.
const SHORTEST: usize = 4;

/// A dictionary form that so many times more frequent words outrank than the word itself is none.
const SLIP: u32 = 2;

/// Whether a token is a noun, verb, adjective or adverb that stands by itself and is no name or part of one.
pub(super) fn may_be_hard(document: &Document, at: TokenNo) -> bool {
    let (token, text) = (document.token(at), document.word(at));
    matches!(token.pos, "NOUN" | "VERB" | "ADJ" | "ADV")
        && text.chars().count() >= SHORTEST
        && text.chars().all(char::is_alphabetic)
        && document.entity_at(at).is_none()
        && !is_part_of_a_compound(document, at)
        && (text.chars().all(char::is_lowercase) || begins_its_sentence(document, at))
        && !is_a_name_elsewhere(document, text)
}

/// The dictionary form in small letters; of a word that is a dictionary form by its tag, the word itself, and so of one
/// whose dictionary form is much rarer than it, which is a slip of the lemmatiser ("eld" for "elders").
pub(super) fn dictionary_form(document: &Document, at: TokenNo) -> String {
    let token = document.token(at);
    let word = document.word(at).to_lowercase();
    let lemma = token.lemma.to_lowercase();
    let unknown = || rank(&lemma) == UNLISTED;
    let slip = || unknown() || family_rank(&lemma) / SLIP > family_rank(&word);
    match token.tag {
        "NN" | "JJ" | "RB" | "VB" | "VBP" => word,
        _ if slip() => word,
        _ => lemma,
    }
}

/// How often a word stands in the article, in any form.
pub(super) fn times(document: &Document, at: TokenNo) -> usize {
    let form = dictionary_form(document, at);
    let tokens = (0..document.tokens().len()).map(TokenNo);
    tokens
        .filter(|&other| dictionary_form(document, other) == form)
        .count()
}

/// "state-run", "e-mail": its parts are joined by a hyphen.
fn is_part_of_a_compound(document: &Document, at: TokenNo) -> bool {
    let own = document.token(at).span;
    let text = document.article().text();
    let before = text[..own.start()].chars().next_back();
    let after = text[own.end()..].chars().next();
    let joins = |letter: Option<char>| {
        letter.is_some_and(|letter| matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '/' | '@' | '_'))
    };
    joins(before) || joins(after)
}

fn begins_its_sentence(document: &Document, at: TokenNo) -> bool {
    let sentence = document.sentence(document.token(at).sentence);
    let before = &document.tokens()[sentence.tokens.start..at.0];
    before.iter().all(|token| matches!(token.pos, "PUNCT" | "SPACE"))
        && document.word(at).chars().skip(1).all(char::is_lowercase)
}

/// "Junta" of a name, where "junta" stands elsewhere: the sentence's first word may be that name.
fn is_a_name_elsewhere(document: &Document, text: &str) -> bool {
    let first_is_capital = text.chars().next().is_some_and(char::is_uppercase);
    first_is_capital
        && document
            .tokens()
            .iter()
            .enumerate()
            .any(|(other, token)| token.pos == "PROPN" && document.word(TokenNo(other)) == text)
}
