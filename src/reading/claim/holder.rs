//! The edges of who is given as saying it, where the parse cut a word or a bracket in two or swept in how it was said.

use super::channel::is_channel;
use super::draft::Holder;
use crate::language::{Document, TokenNo};
use crate::reading::source::whole_words;
use crate::reading::tree::kid;

/// The holder's words from the beginning of a word to the end of one, brackets closed, without ", over email".
pub(super) fn mended(document: &Document, holder: &Holder) -> Vec<TokenNo> {
    let tokens = whole_words(document, &holder.tokens);
    let tokens = brackets_closed(document, tokens, holder.head);
    without_channel(document, tokens, holder.head)
}

/// "the agency (Masen": with the mark that closes the bracket, or without the bracket.
fn brackets_closed(document: &Document, mut tokens: Vec<TokenNo>, head: TokenNo) -> Vec<TokenNo> {
    let place = |mark: &str| tokens.iter().rposition(|&at| document.word(at) == mark);
    let (open, close) = (place("("), place(")"));
    let Some(open) = open.filter(|_| open > close) else {
        return tokens;
    };
    let next = tokens.last().map(|last| TokenNo(last.0 + 1));
    match next.filter(|next| next.0 < document.tokens().len() && document.word(*next) == ")") {
        Some(next) => tokens.push(next),
        None if tokens[open] > head => tokens.truncate(open),
        None => {}
    }
    tokens
}

/// "Ana Ruiz, the mayor, over email": how she said it is no part of who said it.
fn without_channel(document: &Document, mut tokens: Vec<TokenNo>, head: TokenNo) -> Vec<TokenNo> {
    let aside = tokens.iter().position(|&at| {
        let apart =
            at.0.checked_sub(1)
                .is_some_and(|before| document.word(TokenNo(before)) == ",");
        at > head
            && apart
            && document.token(at).dep == "prep"
            && kid(document, at, &["pobj"]).is_some_and(|noun| is_channel(document, noun, at))
    });
    if let Some(aside) = aside {
        tokens.truncate(aside);
        while tokens.last().is_some_and(|&last| document.word(last) == ",") {
            tokens.pop();
        }
    }
    tokens
}
