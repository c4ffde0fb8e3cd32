//! Quotations that go on: past the reporting clause, over several sentences, into the next paragraph.

use super::draft::{Draft, Frame};
use super::quotations::Quotations;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{in_order, is_word, without};

/// Lets each claim's content grow over the quotations that it stands in and that follow it without a cue.
pub(super) fn extend(document: &Document, quotations: &Quotations, drafts: &mut [Draft]) {
    for draft in drafts.iter_mut().filter(|draft| grows(draft)) {
        whole_quotations(document, quotations, draft);
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
            if sentence.paragraph != paragraph + 1 {
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
        if others || !all_quoted(tokens.clone()) {
            break;
        }
        found.extend(tokens.map(TokenNo));
    }
    found
}
