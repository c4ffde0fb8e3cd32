//! The day on which an event was told, which is not the day on which it happened.

use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::language::{Document, TokenNo};
use crate::reading::Phrase;
use crate::reading::event::time;
use crate::reading::tree::{is_one_of, kids};

/// The time that belongs to the reporting verb above an event's verb: "police said FRIDAY".
pub fn told_on(document: &Document, head: TokenNo, own: Option<&Phrase>) -> Option<Phrase> {
    let verb = reporting(document, head)?;
    let phrase = time::time(document, verb)
        .map(|found| found.when.phrase)
        .or_else(|| beside(document, verb))?;
    let apart =
        own.is_none_or(|own| own.span.end() <= phrase.span.start() || phrase.span.end() <= own.span.start());
    apart.then_some(phrase)
}

fn reporting(document: &Document, head: TokenNo) -> Option<TokenNo> {
    let token = document.token(head);
    match token.dep {
        "ccomp" => Some(token.head),
        "conj" => reporting(document, token.head),
        _ => kids(document, head, &["parataxis"]).find(|&verb| document.token(verb).pos == "VERB"),
    }
}

/// A day right after the verb: "said Friday", "said on Friday".
fn beside(document: &Document, verb: TokenNo) -> Option<Phrase> {
    let next = TokenNo(verb.0 + 1);
    document.tokens().get(next.0)?;
    let first = if is_one_of(document, next, &["on", "in"]) {
        TokenNo(next.0 + 1)
    } else {
        next
    };
    let entity = document
        .entities()
        .iter()
        .find(|entity| entity.kind == "DATE" && entity.tokens.start == first.0)?;
    let text = document.article().source().slice(entity.span)?;
    let word = text.split(' ').next().unwrap_or_default().to_lowercase();
    let last = document.token(TokenNo(entity.tokens.end - 1));
    let day = WEEKDAYS.contains(&word.as_str()) || MONTHS.contains(&word.as_str());
    (day && matches!(last.dep, "npadvmod" | "pobj")).then(|| Phrase {
        text: text.to_owned(),
        span: entity.span,
        sentence: last.sentence,
    })
}

/// Whether times inside what is told are counted from the article's day: the telling has no day of its own, or one of
/// the week before it.
pub fn tells_from_the_article(told_on: Option<&Phrase>) -> bool {
    told_on.is_none_or(|phrase| {
        phrase
            .text
            .to_lowercase()
            .split(' ')
            .any(|word| WEEKDAYS.contains(&word) || matches!(word, "today" | "yesterday" | "tonight"))
    })
}
