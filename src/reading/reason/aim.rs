//! "To" and what somebody would do, in words that stand by themselves: a purpose, or what stands beside one as an option.

use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::Phrase;
use crate::reading::event::is_pointing_word;
use crate::reading::passage::{passage, words_in};
use crate::reading::tree::{is_one_of, kids};

/// With fewer words it says too little, with more it is no option.
const WORDS: std::ops::RangeInclusive<usize> = 4..=14;

/// Verbs that make no act of it: "to be", "to have".
const NO_ACTS: &[&str] = &[
    "appear", "be", "become", "do", "get", "have", "need", "seem", "want",
];

/// The longest of a sentence.
#[must_use]
pub fn aim_in(document: &Document, sentence: SentenceNo) -> Option<Phrase> {
    let tokens = document.sentence(sentence).tokens.clone().map(TokenNo);
    tokens
        .filter_map(|to| aim(document, to))
        .max_by_key(|phrase| phrase.text.len())
}

/// "to VERB ..." with all that belongs to the verb, up to what is only added after a comma.
pub(super) fn aim(document: &Document, to: TokenNo) -> Option<Phrase> {
    let token = document.token(to);
    let verb = token.head;
    let plain = token.tag == "TO" && token.dep == "aux" && verb > to && document.token(verb).tag == "VB";
    if !plain || NO_ACTS.contains(&document.token(verb).lemma.as_str()) {
        return None;
    }
    let mut words = document.subtree(verb);
    words.retain(|&at| at >= to);
    if let Some(place) = words.iter().position(|&at| document.word(at) == ",") {
        let added = words.get(place + 1).is_some_and(|&at| is_added(document, at));
        let listed = words
            .iter()
            .any(|&at| kids(document, at, &["conj"]).next().is_some());
        if listed && !added {
            return None;
        }
        words.truncate(place);
    }
    let last = *words.last()?;
    let alone = words.iter().all(|&at| stands_alone(document, at));
    let whole = WORDS.contains(&words_in(document, &words)) && !is_cut(document, last);
    if !alone || !whole || document.token(verb).margin < 1.0 {
        return None;
    }
    let mut phrase = passage(document, &words)?;
    if phrase.text.starts_with("To ") {
        phrase.text.replace_range(..2, "to");
    }
    Some(phrase)
}

/// Whether a word after a comma opens what only describes: "which has been a problem", "including two schools".
fn is_added(document: &Document, at: TokenNo) -> bool {
    matches!(document.token(at).tag, "WDT" | "WP" | "WRB" | "VBG")
}

/// Whether a word needs no other sentence: no pronoun, no "this", no "yesterday", no mark but a hyphen.
fn stands_alone(document: &Document, at: TokenNo) -> bool {
    let token = document.token(at);
    let pronoun = matches!(
        token.tag,
        "PRP" | "PRP$" | "WP" | "WP$" | "WDT" | "WRB" | "EX" | "UH"
    );
    let pointing = is_one_of(
        document,
        at,
        &[
            "this", "that", "these", "those", "such", "so", "not", "n't", "also", "other", "others",
        ],
    ) || is_pointing_word(document.word(at));
    let mark = token.pos == "PUNCT" && document.word(at) != "-";
    !pronoun && !pointing && !mark
}

/// "to help | get on his feet": the next word belongs to it, whatever the parser says.
fn is_cut(document: &Document, last: TokenNo) -> bool {
    let next = document.tokens().get(last.0 + 1);
    let goes_on = next.is_some_and(|next| {
        next.sentence == document.token(last).sentence
            && !matches!(next.pos, "PUNCT" | "CCONJ" | "SCONJ" | "SPACE" | "ADP")
    });
    goes_on || matches!(document.token(last).tag, "IN" | "TO" | "DT" | "CC" | "JJ" | "RP")
}
