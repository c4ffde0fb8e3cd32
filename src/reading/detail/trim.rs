//! What a sentence can do without: asides in brackets, and clauses between commas that only add.

use crate::language::{Document, Sentence, TokenNo};
use crate::reading::tree::{is_one_of, is_word, kid, kids};
use crate::source::Span;

/// The asides in brackets.
pub fn brackets(document: &Document, whole: Span) -> Vec<Span> {
    let text = whole.of(document.article().text()).unwrap_or_default();
    let (mut found, mut open) = (Vec::new(), None);
    for (place, c) in text.char_indices() {
        match (c, open) {
            ('(', None) => open = Some(whole.start() + place),
            (')', Some(start)) => {
                found.push(Span::new(start, whole.start() + place + 1));
                open = None;
            }
            _ => {}
        }
    }
    found
}

/// The clauses between commas that only add ("Ana Ruiz, who left in May, ..."), each with its commas.
///
/// What sets a condition, a time or a reason is none of them: without it the sentence would say more. Nor is what a verb
/// or its object may need ("found gulls, in some years, nesting in sheds").
pub fn additions(document: &Document, sentence: &Sentence) -> Vec<Span> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for at in sentence.tokens.clone() {
        if let Some((first, last)) = addition(document, sentence, TokenNo(at)) {
            let inside = found.iter().any(|&(from, to)| from <= last && first <= to);
            if !inside {
                found.push((first, last));
            }
        }
    }
    found.sort_unstable();
    found
        .into_iter()
        .map(|(first, last)| {
            let start = document.token(TokenNo(first - 1)).span.end();
            Span::new(start, document.token(TokenNo(last)).span.end())
        })
        .collect()
}

/// From its first comma to its last, or to its last word where the sentence ends with it.
fn addition(document: &Document, sentence: &Sentence, at: TokenNo) -> Option<(usize, usize)> {
    let token = document.token(at);
    let adds = match token.dep {
        "relcl" => document.subtree(at).first().is_some_and(|&first| {
            matches!(document.token(first).tag, "WDT" | "WP") && is_one_of(document, first, &["which", "who"])
        }),
        "advcl" => goes_on(document, sentence, at),
        _ => false,
    };
    // "The rest, which ...": of one that is joined to others nobody knows what it adds to.
    let joined = kids(document, at, &["conj", "cc"]).next().is_some() && token.dep != "relcl";
    let words = document.subtree(at);
    let (first, last) = (words.first()?.0, words.last()?.0);
    let whole = last + 1 - first == words.len() && first > sentence.tokens.start + 1;
    let comma = |place: usize| document.tokens().get(place).is_some() && document.word(TokenNo(place)) == ",";
    let ends = last + 2 >= sentence.tokens.end && document.word(TokenNo(sentence.tokens.end - 1)) == ".";
    let closed = comma(last + 1) && sentence.tokens.contains(&(last + 1));
    let after_word = first >= 2 && is_word(document, TokenNo(first - 2));
    let mid_list = closed
        && document.tokens().get(last + 2).is_some()
        && is_one_of(document, TokenNo(last + 2), &["and", "or"]);
    if !adds || joined || !whole || !after_word || !comma(first - 1) || !(closed || ends) || mid_list {
        return None;
    }
    Some((
        first - 1,
        if closed {
            last + 1
        } else {
            last.min(sentence.tokens.end - 2)
        },
    ))
}

/// "The town sold the mill, leaving two": what the subject of the sentence does as well, right after its one comma.
fn goes_on(document: &Document, sentence: &Sentence, at: TokenNo) -> bool {
    let token = document.token(at);
    let first = document.subtree(at).first() == Some(&at);
    let commas = (sentence.tokens.start..at.0)
        .filter(|&place| document.word(TokenNo(place)) == ",")
        .count();
    let root = document.token(sentence.root);
    token.tag == "VBG"
        && token.head == sentence.root
        && sentence.root < at
        && first
        && commas == 1
        && kid(document, at, &["nsubj", "nsubjpass"]).is_none()
        && !SEEING.contains(&root.lemma.as_str())
}

/// Verbs that say of their object what it does: "found gulls nesting in sheds".
const SEEING: &[&str] = &[
    "begin", "catch", "continue", "discover", "feel", "find", "get", "have", "hear", "imagine", "keep",
    "leave", "notice", "observe", "picture", "see", "send", "show", "spend", "spot", "start", "stop",
    "watch",
];
