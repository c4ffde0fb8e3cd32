//! Further sources beside the one that is credited: "according to the paper, citing the police, ...". Whoever is cited
//! there passes something on; none of it is what is said.

use std::ops::Range;

use super::draft::Draft;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, is_word, kids};

/// Verbs whose participle brings a further source in.
const CITING: &[&str] = &["cite", "quote", "refer", "reference", "speak"];

/// The tokens of the aside right after a claim's source and cue: to the next comma, or, where the content stands before
/// them, to the sentence's end.
pub(super) fn cited(document: &Document, draft: &Draft) -> Option<Range<usize>> {
    let sentence = document.sentence(document.token(draft.cue).sentence);
    let holder = draft.holder.as_ref().and_then(|holder| holder.tokens.last());
    let last = draft.cue_tokens.last().max(holder)?;
    let verb = TokenNo(last.0 + 2);
    if verb.0 >= sentence.tokens.end || document.word(TokenNo(last.0 + 1)) != "," {
        return None;
    }
    let citing = document.token(verb).tag == "VBG"
        && CITING.contains(&document.token(verb).lemma.to_lowercase().as_str());
    citing.then_some(())?;
    if follows(draft) {
        return Some(verb.0..sentence.tokens.end);
    }
    let comma = (verb.0..sentence.tokens.end).find(|&at| document.word(TokenNo(at)) == ",")?;
    Some(verb.0..comma)
}

/// Verbs whose participle after what is said tells what the source did while saying it.
const BESIDE: &[&str] = &["cite", "note", "point", "quote", "refer"];

/// "insisted that it would pay, citing growth": what a source shows while saying it, from the comma to the sentence's end.
pub(super) fn trailing(document: &Document, draft: &Draft) -> Option<Range<usize>> {
    let last = draft.content.last()?;
    let sentence = document.sentence(document.token(draft.cue).sentence);
    let ends = (last.0 + 1..sentence.tokens.end).all(|at| !is_word(document, TokenNo(at)));
    let first = draft.content.iter().copied().find(|&at| is_word(document, at))?;
    let verb = draft.content.iter().copied().find(|&at| {
        let token = document.token(at);
        at > draft.cue
            && at > first
            && token.tag == "VBG"
            && BESIDE.contains(&token.lemma.as_str())
            && document.word(TokenNo(at.0 - 1)) == ","
    })?;
    ends.then_some(verb.0 - 1..sentence.tokens.end)
}

/// Whether what is left without the aside is surely the whole content: it begins with "that" or its subject.
pub(super) fn leaves_whole(document: &Document, draft: &Draft) -> bool {
    let Some(aside) = cited(document, draft) else {
        return true;
    };
    if follows(draft) {
        let mut rest = aside.map(TokenNo);
        return !rest.any(|at| document.word(at) == ",");
    }
    let begins = || {
        let first = draft.content.iter().find(|&&at| is_word(document, at))?;
        let head = draft.content_head?;
        let that = is_one_of(document, *first, &["that"]) && document.token(*first).dep == "mark";
        let subject = kids(document, head, &["nsubj", "nsubjpass", "expl"])
            .any(|subject| document.subtree(subject).first() == Some(first));
        Some(that || subject)
    };
    begins().unwrap_or_default()
}

/// Whether the source and cue come after the content's beginning.
fn follows(draft: &Draft) -> bool {
    draft.content.first().is_some_and(|&first| first < draft.cue)
}
