use std::ops::Range;

use crate::language::wording::{Piece, render};
use crate::language::{Document, TokenNo};
use crate::reading::actor::pronoun::is_person_noun;
use crate::reading::actor::title;
use crate::reading::{ActorKind, Phrase};

/// The words at one mention that say who it is: an apposition, a title before the name, a "who" clause.
pub fn role(document: &Document, name: Range<usize>, kind: ActorKind) -> Option<Phrase> {
    apposition(document, name.clone(), kind)
        .or_else(|| title_before(document, name.clone()))
        .or_else(|| who_clause(document, name))
}

fn apposition(document: &Document, name: Range<usize>, kind: ActorKind) -> Option<Phrase> {
    let word = |at: usize| (at < document.tokens().len()).then(|| document.word(TokenNo(at)));
    if word(name.end) != Some(",") {
        return None;
    }
    let head = name
        .clone()
        .flat_map(|at| document.children(TokenNo(at)))
        .copied()
        .find(|&child| document.token(child).dep == "appos" && document.token(child).pos == "NOUN")?;
    let of_person = is_person_noun(&document.token(head).lemma);
    if of_person && kind != ActorKind::Person {
        return None;
    }
    let tokens = document.subtree(head);
    let contiguous =
        tokens.first()?.0 == name.end + 1 && tokens.last()?.0 - tokens.first()?.0 + 1 == tokens.len();
    let listed = document
        .children(head)
        .iter()
        .any(|&child| document.token(child).dep == "appos");
    let closed = word(tokens.last()?.0 + 1).is_some_and(|mark| matches!(mark, "," | "." | ")"));
    (contiguous && !listed && closed && tokens.len() <= 20)
        .then(|| phrase(document, &tokens))
        .flatten()
}

fn title_before(document: &Document, name: Range<usize>) -> Option<Phrase> {
    let sentence = document.token(TokenNo(name.start)).sentence;
    let tokens: Vec<TokenNo> = (0..name.start)
        .rev()
        .map(TokenNo)
        .take_while(|&at| {
            let token = document.token(at);
            token.sentence == sentence
                && matches!(token.dep, "compound" | "amod" | "nmod")
                && name.contains(&head_in(document, at, &name))
        })
        .collect();
    let tokens: Vec<TokenNo> = tokens.into_iter().rev().collect();
    let told = tokens
        .iter()
        .any(|&at| title::is_title(document.word(at)) && !title::is_honorific(document.word(at)));
    told.then(|| phrase(document, &tokens)).flatten()
}

/// The first token outside the run before the name that governs `at`, stepping through compounds.
fn head_in(document: &Document, at: TokenNo, name: &Range<usize>) -> usize {
    let mut head = document.token(at).head;
    for _ in 0..6 {
        if head.0 >= name.start {
            break;
        }
        head = document.token(head).head;
    }
    head.0
}

fn who_clause(document: &Document, name: Range<usize>) -> Option<Phrase> {
    let verb = name
        .flat_map(|at| document.children(TokenNo(at)))
        .copied()
        .find(|&child| {
            document.token(child).dep == "relcl" && matches!(document.token(child).tag, "VBZ" | "VBP")
        })?;
    let tokens = document.subtree(verb);
    (document.word(*tokens.first()?) == "who" && tokens.len() <= 15)
        .then(|| phrase(document, &tokens))
        .flatten()
}

fn phrase(document: &Document, tokens: &[TokenNo]) -> Option<Phrase> {
    let pieces: Vec<Piece> = tokens.iter().map(|&at| Piece::Token(at)).collect();
    Some(Phrase {
        text: render(document, &pieces)?,
        span: document.cover(tokens)?,
        sentence: document.token(*tokens.first()?).sentence,
    })
}
