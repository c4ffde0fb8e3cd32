//! Reading a dependency tree: small questions that several extractors ask.

use crate::language::{Document, TokenNo};
use crate::source::Span;

/// The direct dependents of `at` with one of these relations, in text order.
pub(crate) fn kids<'a>(
    document: &'a Document,
    at: TokenNo,
    relations: &'a [&'a str],
) -> impl DoubleEndedIterator<Item = TokenNo> + 'a {
    document
        .children(at)
        .iter()
        .copied()
        .filter(move |&kid| relations.contains(&document.token(kid).dep))
}

/// The first dependent of `at` with one of these relations.
pub(crate) fn kid(document: &Document, at: TokenNo, relations: &[&str]) -> Option<TokenNo> {
    kids(document, at, relations).next()
}

/// The token's text in lower case.
pub(super) fn lower(document: &Document, at: TokenNo) -> String {
    document.word(at).to_lowercase()
}

/// Whether the token's text in lower case is one of `words`.
pub(super) fn is_one_of(document: &Document, at: TokenNo, words: &[&str]) -> bool {
    words.contains(&lower(document, at).as_str())
}

/// Whether the token is a word: neither punctuation nor white space.
pub(super) fn is_word(document: &Document, at: TokenNo) -> bool {
    !matches!(document.token(at).pos, "PUNCT" | "SPACE")
}

/// The subtree of `at` without the subtree of `cut`, where that lies inside.
pub(super) fn subtree_without(document: &Document, at: TokenNo, cut: TokenNo) -> Vec<TokenNo> {
    let all = document.subtree(at);
    if all.binary_search(&cut).is_ok() {
        without(all, &document.subtree(cut))
    } else {
        all
    }
}

/// `tokens` without those in `cut`; both in text order.
pub(super) fn without(mut tokens: Vec<TokenNo>, cut: &[TokenNo]) -> Vec<TokenNo> {
    tokens.retain(|token| cut.binary_search(token).is_err());
    tokens
}

/// Puts tokens in text order, each once.
pub(super) fn in_order(mut tokens: Vec<TokenNo>) -> Vec<TokenNo> {
    tokens.sort_unstable();
    tokens.dedup();
    tokens
}

/// Without outer commas, stops, dashes and white space; quote marks stay.
pub(super) fn trimmed<'a>(document: &Document, tokens: &'a [TokenNo]) -> &'a [TokenNo] {
    let loose = |&at: &TokenNo| {
        let token = document.token(at);
        token.pos == "SPACE"
            || matches!(document.word(at), "-" | "--" | "–" | "—" | "―")
            || token.pos == "PUNCT"
                && !matches!(
                    document.word(at),
                    "“" | "”" | "\"" | "‘" | "’" | "'" | "''" | "``"
                )
    };
    let Some(first) = tokens.iter().position(|at| !loose(at)) else {
        return &[];
    };
    let last = tokens.iter().rposition(|at| !loose(at)).unwrap_or(first);
    &tokens[first..=last]
}

/// Without outer punctuation of any kind.
pub(super) fn bare<'a>(document: &Document, tokens: &'a [TokenNo]) -> &'a [TokenNo] {
    let Some(first) = tokens.iter().position(|&at| is_word(document, at)) else {
        return &[];
    };
    let last = tokens
        .iter()
        .rposition(|&at| is_word(document, at))
        .unwrap_or(first);
    &tokens[first..=last]
}

/// The runs of text that tokens cover; punctuation between two of them does not part a run.
pub(super) fn runs(document: &Document, tokens: &[TokenNo]) -> Vec<Span> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for &TokenNo(at) in tokens {
        match found.last_mut() {
            Some((_, last)) if (*last + 1..at).all(|between| !is_word(document, TokenNo(between))) => {
                *last = at;
            }
            _ => found.push((at, at)),
        }
    }
    found
        .into_iter()
        .filter_map(|(first, last)| document.span_of(first..last + 1))
        .collect()
}
