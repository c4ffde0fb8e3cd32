use super::draft::{Draft, Frame};
use super::lexicon::{reporting_noun, reporting_verb};
use super::quotations::Quotations;
use super::{according, aside, continuation, holder, label, noun, verb};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{lower, trimmed};

/// All claims of a document as their constructions show them, in the order of their cues.
///
/// What speakers report within their own quotations is left out: there the article quotes, and reports no claim.
pub(super) fn drafts(document: &Document, quotations: &Quotations) -> Vec<Draft> {
    let mut found: Vec<_> = (0..document.tokens().len())
        .map(TokenNo)
        .filter_map(|at| draft(document, quotations, at))
        .chain(label::claims(document))
        .collect();
    // "Said in a statement that ...": one claim, of the verb.
    let told: Vec<_> = found
        .iter()
        .filter(|draft| draft.frame == Frame::Clause)
        .filter_map(|draft| draft.content_head)
        .collect();
    found.retain(|draft| {
        draft.frame != Frame::Noun || draft.content_head.is_none_or(|head| !told.contains(&head))
    });
    found.sort_by_key(|draft| draft.cue);
    continuation::extend(document, quotations, &mut found);
    found.retain(|draft| !quotations.holds(draft.cue));
    // A participle that the parse took for part of what is said reports nothing by itself.
    let swept: Vec<_> = found
        .iter()
        .filter_map(|draft| {
            let verb = TokenNo(aside::cited(document, draft)?.start);
            draft.content.binary_search(&verb).is_ok().then_some(verb)
        })
        .collect();
    found.retain(|draft| !swept.contains(&draft.cue));
    for draft in &mut found {
        if let Some(aside) = aside::cited(document, draft) {
            draft.content.retain(|at| !aside.contains(&at.0));
        }
    }
    // "said that rents had doubled, citing figures": neither said nor a report by "rents".
    let trailing: Vec<_> = found
        .iter()
        .filter_map(|draft| aside::trailing(document, draft))
        .collect();
    found.retain(|draft| !trailing.iter().any(|aside| aside.contains(&draft.cue.0)));
    for draft in &mut found {
        if let Some(aside) = aside::trailing(document, draft) {
            draft.content.retain(|at| !aside.contains(&at.0));
        }
    }
    for draft in &mut found {
        if let Some(holder) = &mut draft.holder {
            holder.tokens = holder::mended(document, holder);
        }
        draft.content = trimmed(document, &draft.content).to_vec();
        // "..., and somebody else said": the word that joins the next clause.
        while let Some(&last) = draft.content.last()
            && document.token(last).dep == "cc"
        {
            draft.content.pop();
            draft.content = trimmed(document, &draft.content).to_vec();
        }
    }
    found.retain(|draft| !draft.content.is_empty());
    found
}

fn draft(document: &Document, quotations: &Quotations, at: TokenNo) -> Option<Draft> {
    let lemma = cue_lemma(document, at);
    match document.token(at).pos {
        "NOUN" => noun::claim(document, at, reporting_noun(&lemma)?),
        "VERB" if lemma == "accord" => according::claim(document, at),
        "VERB" => verb::claim(document, quotations, at, reporting_verb(&lemma)?),
        _ => None,
    }
}

/// The lemma under which a cue stands in the lexicon: rule lemmas of a few verbs are cut too short.
pub(in crate::reading) fn cue_lemma(document: &Document, at: TokenNo) -> String {
    let lemma = document.token(at).lemma.to_lowercase();
    match lemma.as_str() {
        "hop" if lower(document, at).starts_with("hope") || lower(document, at) == "hoping" => {
            "hope".to_owned()
        }
        "rat" if lower(document, at).starts_with("rate") || lower(document, at) == "rating" => {
            "rate".to_owned()
        }
        _ => lemma,
    }
}
