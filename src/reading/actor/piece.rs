//! Names that go on before or after their mentions: nobody's as they stand.

use std::ops::Range;

use super::doubt::is_date;
use super::{lexicon, name, title};
use crate::language::{Document, TokenNo};
use crate::reading::tree::lower;
use crate::reading::{Actor, ActorKind};

/// Whether the mentions show that the name goes on before or after them: it is nobody's as it stands.
pub(super) fn is_piece(document: &Document, actor: &Actor) -> bool {
    let mut named = actor.mentions.iter().filter(|mention| mention.by_name);
    actor.kind == ActorKind::Group
        && (named
            .clone()
            .any(|mention| is_cut(document, &mention.tokens) || is_series(document, &mention.tokens))
            || named.all(|mention| is_end_of_pair(document, &mention.tokens)))
}

/// "Commission of Inquiry | on the Coca Leaf": a name that goes on after a preposition.
fn is_cut(document: &Document, tokens: &Range<usize>) -> bool {
    let word = |at: usize| (at < document.tokens().len()).then(|| document.word(TokenNo(at)));
    if !word(tokens.end).is_some_and(|word| matches!(word, "on" | "for" | "against" | "of")) {
        return false;
    }
    let article = usize::from(word(tokens.end + 1) == Some("the"));
    let next = tokens.end + 1 + article;
    let inner = tokens
        .clone()
        .find(|&at| matches!(document.word(TokenNo(at)), "of" | "for" | "on"))
        .unwrap_or(tokens.end);
    let head = inner.checked_sub(1).filter(|at| tokens.contains(at));
    let body = head.is_some_and(|at| lexicon::is_group_word(document.word(TokenNo(at))));
    let capital = document.tokens().get(next).is_some_and(|token| {
        matches!(token.tag, "NNP" | "NNPS")
            && name::is_capitalised(document.word(TokenNo(next)))
            && !is_date(document, next)
            && !title::is_title(document.word(TokenNo(next)))
    });
    // The parser may hang the rest on a noun before the name: "the report of the Commission | on the Salt Trade".
    let governor = document.token(TokenNo(tokens.end)).head;
    let tied = tokens.contains(&governor.0) || matches!(document.token(governor).pos, "NOUN" | "PROPN");
    // "the State University of the UK": where it is.
    let located = word(tokens.end) == Some("of") && word(next).and_then(lexicon::place).is_some();
    body && capital && (tied || matches!(word(tokens.end), Some("on" | "against"))) && !located
}

/// "the World Travel and | Tourism Council": one article before two capital words, of which the name is the second.
fn is_end_of_pair(document: &Document, tokens: &Range<usize>) -> bool {
    let token = |at: usize| document.token(TokenNo(at));
    let Some(and) = tokens.start.checked_sub(1) else {
        return false;
    };
    let sentence = document.sentence(token(and).sentence).tokens.start;
    if !matches!(document.word(TokenNo(and)), "and" | "&") || and == sentence {
        return false;
    }
    let run = (sentence..and)
        .rev()
        .take_while(|&at| matches!(token(at).tag, "NNP" | "NNPS"))
        .last();
    run.and_then(|first| first.checked_sub(1).filter(|&the| the >= sentence))
        .is_some_and(|the| lower(document, TokenNo(the)) == "the")
}

/// "the Academy of Music|, Dance and Drama": a name that goes on after a comma.
fn is_series(document: &Document, tokens: &Range<usize>) -> bool {
    let proper = |at: usize| {
        document
            .tokens()
            .get(at)
            .is_some_and(|token| matches!(token.tag, "NNP" | "NNPS"))
    };
    let word = |at: usize| (at < document.tokens().len()).then(|| document.word(TokenNo(at)));
    let inner = tokens
        .clone()
        .any(|at| matches!(document.word(TokenNo(at)), "of" | "for" | "on"));
    let next = document
        .entity_at(TokenNo(tokens.end + 1))
        .map(|entity| entity.kind);
    let mut and = tokens.end + 2;
    while and < tokens.end + 8 && (proper(and) || word(and) == Some(",")) {
        and += 1;
    }
    inner
        && word(tokens.end) == Some(",")
        && proper(tokens.end + 1)
        && !matches!(next, Some("PERSON" | "GPE"))
        && word(and) == Some("and")
        && proper(and + 1)
}
