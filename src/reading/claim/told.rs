//! When somebody said it: "said on Friday", "told reporters last week".

use crate::article::calendar::{MONTHS, SHORT_MONTHS, WEEKDAYS};
use crate::language::{Document, TokenNo};
use crate::reading::source::phrase;
use crate::reading::tree::{is_one_of, is_word, kid, lower, trimmed};
use crate::reading::{Claim, Phrase};
use crate::source::Span;

/// Least score margin of the arc that ties the time to the reporting verb.
const MARGIN: f32 = 1.0;

/// Longest time in words: longer ones tend to hold something else.
const WORDS: usize = 6;

/// Days that are named by the day of writing.
const NEAR_DAYS: &[&str] = &["yesterday", "today", "tonight"];

/// Spans of time that are one only with a word that says which.
const SPANS: &[&str] = &[
    "week",
    "month",
    "year",
    "night",
    "weekend",
    "morning",
    "afternoon",
    "evening",
];

const WHICH: &[&str] = &["last", "this", "earlier", "late", "later", "that"];

/// Words before a time that weigh it and do not tell it: "even Friday", "just this month".
const WEIGHING: &[&str] = &["also", "even", "just", "only"];

/// The time that the article gives for the saying itself, without its preposition.
pub(super) fn told_on(document: &Document, claim: &Claim) -> Option<Phrase> {
    let verb = claim.cue_token;
    (document.token(verb).pos == "VERB").then_some(())?;
    let found = document.children(verb).iter().find_map(|&top| {
        let head = match document.token(top).dep {
            "npadvmod" => top,
            "advmod" if is_day(document, top) => top,
            "prep" if is_one_of(document, top, &["on", "in"]) => kid(document, top, &["pobj"])?,
            _ => return None,
        };
        let mut tokens = document.subtree(head);
        tokens.retain(|&at| !is_one_of(document, at, WEIGHING));
        let fits = document.token(top).margin >= MARGIN
            && is_time(document, top, head, &tokens)
            && stands_beside(document, claim, top);
        fits.then_some(tokens)
    })?;
    phrase(document, trimmed(document, &found))
}

fn is_day(document: &Document, at: TokenNo) -> bool {
    is_one_of(document, at, &WEEKDAYS) || is_one_of(document, at, NEAR_DAYS)
}

/// A point in time, not how long or how often: a day, a month, "last week", a year after "in".
fn is_time(document: &Document, top: TokenNo, head: TokenNo, tokens: &[TokenNo]) -> bool {
    let words = tokens.iter().filter(|&&at| is_word(document, at)).count();
    let listed = |list: &[&str]| tokens.iter().any(|&at| is_one_of(document, at, list));
    let month = document.token(head).pos == "PROPN"
        && (is_one_of(document, head, &MONTHS) || is_one_of(document, head, &SHORT_MONTHS));
    let year = is_one_of(document, top, &["in"])
        && matches!(tokens, [only] if matches!(document.word(*only).parse::<u16>(), Ok(1800..=2100)));
    let plain = tokens.iter().all(|&at| {
        !matches!(document.token(at).pos, "VERB" | "AUX" | "PRON") && document.token(at).tag != "NNS"
    });
    let day = is_day(document, head)
        || is_one_of(document, head, SPANS) && tokens.iter().any(|&at| is_day(document, at));
    let when = day || month || year || is_one_of(document, head, SPANS) && listed(WHICH);
    when && plain && words <= WORDS
}

/// Whether words hang on the reporting verb in the text too: outside of what is said and of who says it, with nothing
/// of what is said between them and the verb.
pub(super) fn stands_beside(document: &Document, claim: &Claim, top: TokenNo) -> bool {
    let verb = claim.cue_token;
    let inside = |at: TokenNo, spans: &[Span]| {
        let place = document.token(at).span;
        spans.iter().any(|span| span.overlaps(place))
    };
    let between = top.0.min(verb.0) + 1..top.0.max(verb.0);
    let clear = !between.map(TokenNo).any(|at| inside(at, &claim.content));
    let outside = |at: TokenNo| !inside(at, &claim.content) && !inside(at, &claim.source_spans);
    let own = outside(top) && kid(document, top, &["pobj"]).is_none_or(outside);
    // "In May, the mayor said, the bridge will close": before a reporting clause amid its content, it is the content's.
    let outer = top < verb && {
        let content = claim.content.iter().map(|span| span.start()).min();
        content.is_some_and(|start| start < document.token(verb).span.start())
    };
    clear && own && !outer && lower(document, top) != "that"
}
