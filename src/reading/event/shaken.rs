//! Sentences over which the parser, or a reader, may stumble.

use crate::language::{Document, TokenNo};
use crate::reading::event::time;
use crate::reading::tree::{is_one_of, kids};

/// "will overtake Spain in 2020 and Italy in 2023": each of what is joined has its own time.
pub fn has_two_times(document: &Document, head: TokenNo, when: Option<&time::Found>) -> bool {
    let dated = |at: TokenNo| {
        kids(document, at, &["prep"])
            .filter(|&on| is_one_of(document, on, &["in", "on", "by"]))
            .flat_map(|on| kids(document, on, &["pobj"]))
            .any(|day| {
                document
                    .entity_at(day)
                    .is_some_and(|entity| entity.kind == "DATE")
                    && when.is_none_or(|found| found.tokens.binary_search(&day).is_err())
            })
    };
    // The second thing hangs on the first, or on its time.
    let joined = |at: TokenNo| kids(document, at, &["conj"]).any(dated);
    when.is_some()
        && kids(document, head, &["dobj", "attr", "prep", "conj"]).any(|below| {
            let object = document.token(below).dep != "conj" && joined(below);
            let deeper = kids(document, below, &["pobj"]).any(joined);
            object || deeper
        })
}

/// Whether dashes, brackets, a colon or a semicolon break the verb's sentence, over which the parser may have stumbled.
pub fn is_broken(document: &Document, head: TokenNo) -> bool {
    let sentence = document.sentence(document.token(head).sentence);
    sentence.tokens.clone().map(TokenNo).any(|at| {
        matches!(
            document.word(at),
            "(" | ")" | ":" | ";" | "\u{2013}" | "\u{2014}" | "--" | "..." | "\u{2026}"
        ) || document.word(at) == "-" && document.token(at).space_after
    })
}

/// Whether an "if" of the verb's sentence stands outside of what is told: "If a deal is reached and fails, he is likely
/// to go".
pub fn hangs_on_a_condition(document: &Document, head: TokenNo, told: &[TokenNo]) -> bool {
    let sentence = document.sentence(document.token(head).sentence);
    sentence
        .tokens
        .clone()
        .map(TokenNo)
        .any(|at| is_one_of(document, at, &["if", "unless"]) && told.binary_search(&at).is_err())
}
