use super::group::Mention;
use super::naming::is_written_title;
use super::words::{core, phrase};
use crate::language::{Document, TokenNo};
use crate::reading::actor::owned;
use crate::reading::tree::{kid, kids, trimmed};
use crate::reading::{Actors, Phrase};

/// The words beside a name or noun that tell who it is: an apposition, a relative clause, a title.
pub(super) fn description(
    document: &Document,
    actors: &Actors,
    head: TokenNo,
    mention: &Mention,
) -> Option<Phrase> {
    let beside = kids(document, head, &["appos"])
        .find(|&aside| document.token(aside).pos == "NOUN")
        .map(|aside| document.subtree(aside))
        .or_else(|| kid(document, head, &["relcl"]).map(|clause| document.subtree(clause)));
    let tokens = beside
        .or_else(|| name_in_apposition(document, head, mention))
        .or_else(|| title(document, actors, head))?;
    let tokens = trimmed(document, &tokens);
    let span = document.cover(tokens)?;
    let whole = document
        .tokens()
        .iter()
        .filter(|token| span.contains(token.span) && token.pos != "SPACE")
        .count();
    // A phrase with a hole in it would print words that are not its own.
    phrase(document, tokens).filter(|_| whole == tokens.len())
}

/// "the mayor, Ana Ruiz": the mention's head describes the name.
fn name_in_apposition(document: &Document, head: TokenNo, mention: &Mention) -> Option<Vec<TokenNo>> {
    let whole = document.token(mention.head).pos == "NOUN" || is_written_title(document, mention.head);
    // "the company Finance Director, Ana Ruiz": the first noun is not all that she is.
    let over = document.token(head).head;
    let cut = over != mention.head && is_written_title(document, over);
    (mention.head != head && whole && !cut).then(|| core(document, mention.head))
}

/// "Prime Minister Nyo Saw": the words of the phrase before the name.
fn title(document: &Document, actors: &Actors, head: TokenNo) -> Option<Vec<TokenNo>> {
    let token = document.token(head);
    if token.pos != "PROPN" {
        return None;
    }
    let start = if let Some(actor) = actors.at(head) {
        let named = |&at: &usize| actors.at(TokenNo(at)) == Some(actor);
        (0..head.0).rev().take_while(named).last().unwrap_or(head.0)
    } else {
        document.entity_at(head)?.tokens.start
    };
    let phrase = core(document, head);
    let mut tokens: Vec<_> = (0..start)
        .rev()
        .map(TokenNo)
        .take_while(|at| phrase.binary_search(at).is_ok())
        .take_while(|&at| !matches!(document.token(at).dep, "poss" | "case"))
        .collect();
    tokens.reverse();
    let article = tokens
        .iter()
        .take_while(|&&at| document.token(at).pos == "DET")
        .count();
    tokens.drain(..article);
    // What the parse left out of the phrase would be missing from the title too.
    let whole = tokens.first().is_some_and(|&first| {
        let before = first.0.checked_sub(1).map(TokenNo);
        Some(first) == phrase.first().copied()
            || before.is_some_and(|at| {
                matches!(document.token(at).dep, "case" | "det") || !below(document, at, head)
            })
    });
    let place = |at: &TokenNo| document.entity_at(*at).is_some_and(|entity| entity.kind == "GPE");
    let cut = tokens.first().is_some_and(|first| owned(document, first.0));
    let telling = whole
        && !cut
        && !tokens.iter().all(place)
        && tokens
            .iter()
            .any(|&at| matches!(document.token(at).pos, "NOUN" | "PROPN" | "ADJ" | "VERB"))
        && !kids(document, head, &["conj"]).any(|other| document.token(other).pos == "PROPN");
    telling.then_some(tokens)
}

fn below(document: &Document, at: TokenNo, head: TokenNo) -> bool {
    document.subtree(head).binary_search(&at).is_ok()
}
