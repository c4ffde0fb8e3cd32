//! Quotations that go on: past the reporting clause, over several sentences, into the next paragraph.

use super::draft::{Draft, Frame};
use super::quotations::Quotations;
use super::title::is_title;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{in_order, is_word, without};

/// Lets each claim's content grow over the quotations that it stands in and that follow it without a cue.
pub(super) fn extend(document: &Document, quotations: &Quotations, drafts: &mut [Draft]) {
    for draft in drafts.iter_mut() {
        if grows(draft) {
            whole_quotations(document, quotations, draft);
            if !quotations.holds(draft.cue) {
                later_quotation(document, quotations, draft);
            }
        } else {
            marks_of_whole(document, quotations, draft);
        }
    }
    let owners = owners(document, drafts);
    for number in 0..drafts.len() {
        if grows(&drafts[number]) && !quotations.holds(drafts[number].cue) {
            let more = following(document, quotations, drafts, &owners, number);
            let draft = &mut drafts[number];
            draft.content = in_order(
                std::mem::take(&mut draft.content)
                    .into_iter()
                    .chain(more)
                    .collect(),
            );
        }
    }
}

/// Relations of words that tell when, where and how something was said.
const ADJUNCTS: &[&str] = &[
    "advmod", "amod", "case", "compound", "det", "npadvmod", "nummod", "pobj", "poss", "prep",
];

fn grows(draft: &Draft) -> bool {
    matches!(draft.frame, Frame::Clause | Frame::Amid | Frame::Quotation)
}

fn whole_quotations(document: &Document, quotations: &Quotations, draft: &mut Draft) {
    let mut touched: Vec<_> = draft
        .content
        .iter()
        .filter(|&&at| is_word(document, at))
        .filter_map(|&at| quotations.at(at))
        .filter(|&(first, last)| !(first..=last).contains(&draft.cue.0))
        .collect();
    touched.dedup();
    if touched.is_empty() {
        return;
    }
    let mut reporting = draft.cue_tokens.clone();
    reporting.extend(draft.holder.iter().flat_map(|holder| &holder.tokens));
    let quoted = touched
        .into_iter()
        .flat_map(|(first, last)| (first..=last).map(TokenNo));
    let quoted = without(in_order(quoted.collect()), &in_order(reporting));
    draft.content = in_order(
        std::mem::take(&mut draft.content)
            .into_iter()
            .chain(quoted)
            .collect(),
    );
}

/// "It added; and, later, “...”", "she said by telephone, “...”": a quotation further on in the sentence, with nothing
/// but linking words and when, where and how it was said before it.
fn later_quotation(document: &Document, quotations: &Quotations, draft: &mut Draft) {
    let before = draft
        .content
        .iter()
        .any(|&at| at < draft.cue && quotations.holds(at));
    let holder = draft.holder.as_ref().and_then(|holder| holder.tokens.last());
    let Some(&last) = draft.cue_tokens.last().max(holder).filter(|_| before) else {
        return;
    };
    let end = document.sentence(document.token(draft.cue).sentence).tokens.end;
    let opens = |at: usize| quotations.at(TokenNo(at)).filter(|&(first, _)| first == at);
    let Some(range) = (last.0 + 1..end).find_map(opens) else {
        return;
    };
    let links = (last.0 + 1..range.0).map(TokenNo).all(|at| {
        let token = document.token(at);
        let link = matches!(token.pos, "CCONJ" | "ADV")
            || ADJUNCTS.contains(&token.dep) && !matches!(token.pos, "VERB" | "AUX");
        !is_word(document, at) || link && !quotations.holds(at)
    });
    let before = TokenNo(range.0 - 1);
    let apart = !is_word(document, before) || matches!(document.token(before).pos, "CCONJ" | "ADV");
    if links && apart && !is_title(document, range) {
        draft.content.retain(|at| !(last.0 + 1..range.0).contains(&at.0));
        draft.content.extend((range.0..=range.1).map(TokenNo));
        draft.content = in_order(std::mem::take(&mut draft.content));
    }
}

/// The marks of quotations whose words are all in the content: the parse may have hung the last one elsewhere.
fn marks_of_whole(document: &Document, quotations: &Quotations, draft: &mut Draft) {
    let mut touched: Vec<_> = draft
        .content
        .iter()
        .filter(|&&at| is_word(document, at))
        .filter_map(|&at| quotations.at(at))
        .collect();
    touched.dedup();
    for (first, last) in touched {
        let mut range = (first..=last).map(TokenNo);
        if range.all(|at| !is_word(document, at) || draft.content.contains(&at)) {
            draft.content.extend((first..=last).map(TokenNo));
        }
    }
    draft.content = in_order(std::mem::take(&mut draft.content));
}

/// For each token the first claim that holds it.
fn owners(document: &Document, drafts: &[Draft]) -> Vec<Option<usize>> {
    let mut owners = vec![None; document.tokens().len()];
    for (number, draft) in drafts.iter().enumerate() {
        for &TokenNo(at) in &draft.content {
            owners[at] = owners[at].or(Some(number));
        }
    }
    owners
}

/// The sentences after a quoted claim that are quoted from end to end and credited to nobody else.
fn following(
    document: &Document,
    quotations: &Quotations,
    drafts: &[Draft],
    owners: &[Option<usize>],
    number: usize,
) -> Vec<TokenNo> {
    let draft = &drafts[number];
    let quoted = draft.content.iter().filter(|&&at| quotations.holds(at)).count();
    if quoted == 0 || quoted * 2 < draft.content.len() {
        return Vec::new();
    }
    let cue = document.token(draft.cue).sentence;
    let last = draft
        .content
        .last()
        .map_or(cue, |&last| document.token(last).sentence.max(cue));
    let mut paragraph = document.sentence(cue).paragraph;
    let mut found = Vec::new();
    let mut sentences = document.sentences()[last.0 as usize..].iter().peekable();
    let all_quoted = |tokens: std::ops::Range<usize>| {
        tokens
            .map(TokenNo)
            .all(|at| !is_word(document, at) || quotations.holds(at))
    };
    while let Some(sentence) = sentences.next() {
        let mut tokens = sentence.tokens.clone();
        if sentence.paragraph != paragraph {
            // A paragraph that is one quotation through and through.
            while let Some(next) = sentences.next_if(|next| next.paragraph == sentence.paragraph) {
                tokens.end = next.tokens.end;
            }
            // A heading in marks of another kind is no more of it.
            let kind = |at: TokenNo| quotations.at(at).map(|(first, _)| document.word(TokenNo(first)));
            let last = draft.content.iter().rfind(|&&at| quotations.holds(at)).copied();
            let alike = last.and_then(kind) == kind(TokenNo(tokens.start));
            if sentence.paragraph != paragraph + 1 || !alike {
                break;
            }
            paragraph = sentence.paragraph;
        }
        let others = tokens
            .clone()
            .filter(|&at| is_word(document, TokenNo(at)))
            .any(|at| {
                owners[at].is_some_and(|owner| owner != number && !quotations.holds(drafts[owner].cue))
            });
        // A quotation whose beginning is not this claim's.
        let opened = quotations
            .at(TokenNo(tokens.start))
            .map_or(tokens.start, |(first, _)| first.min(tokens.start));
        let held = |at: TokenNo| draft.content.contains(&at) || found.contains(&at);
        let midway = (opened..tokens.start)
            .map(TokenNo)
            .any(|at| is_word(document, at) && !held(at));
        if others || midway || !all_quoted(tokens.clone()) {
            break;
        }
        // The mark may stand at the end of the sentence before.
        found.extend((opened..tokens.end).map(TokenNo));
    }
    found
}
