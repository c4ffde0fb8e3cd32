use super::group::Mention;
use super::words::{core, in_words};
use crate::language::{Document, TokenNo};
use crate::reading::Phrase;
use crate::reading::tree::{kid, kids, trimmed};

/// The words beside a name or noun that tell who it is: an apposition, a relative clause, a title.
pub(super) fn description(document: &Document, head: TokenNo, mention: &Mention) -> Option<Phrase> {
    let beside = kids(document, head, &["appos"])
        .find(|&aside| document.token(aside).pos == "NOUN")
        .map(|aside| document.subtree(aside))
        .or_else(|| kid(document, head, &["relcl"]).map(|clause| document.subtree(clause)));
    let tokens = beside
        .or_else(|| name_in_apposition(document, head, mention))
        .or_else(|| title(document, head))?;
    let tokens = trimmed(document, &tokens);
    let span = document.cover(tokens)?;
    let whole = document
        .tokens()
        .iter()
        .filter(|token| span.contains(token.span) && token.pos != "SPACE")
        .count();
    // A phrase with a hole in it would print words that are not its own.
    (whole == tokens.len()).then(|| Phrase {
        text: in_words(document, tokens),
        span,
        sentence: document.token(head).sentence,
    })
}

/// "the mayor, Ana Ruiz": the mention's head describes the name.
fn name_in_apposition(document: &Document, head: TokenNo, mention: &Mention) -> Option<Vec<TokenNo>> {
    (mention.head != head && document.token(head).dep == "appos" && document.token(head).head == mention.head)
        .then(|| core(document, mention.head))
}

/// "Prime Minister Nyo Saw": the words of the phrase before the name.
fn title(document: &Document, head: TokenNo) -> Option<Vec<TokenNo>> {
    let token = document.token(head);
    if token.pos != "PROPN" {
        return None;
    }
    let entity = document
        .entities()
        .iter()
        .find(|entity| entity.tokens.contains(&head.0))?;
    let start = entity.tokens.start;
    let mut tokens: Vec<_> = (0..start)
        .rev()
        .map(TokenNo)
        .take_while(|&at| {
            let word = document.token(at);
            word.head == head && matches!(word.dep, "compound" | "amod" | "nmod" | "det" | "punct")
                || word.dep == "compound" && document.token(word.head).head == head
        })
        .collect();
    tokens.reverse();
    let telling = tokens.iter().any(|&at| document.token(at).pos != "DET");
    telling.then_some(tokens)
}
