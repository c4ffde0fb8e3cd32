//! Passages that may be somebody's own text, printed without quotation marks.

use super::foot::foot;
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::claim::Quotations;
use crate::reading::tree::is_word;

/// The first person in lower case, as "US" is a country.
const FIRST_PERSON: &[&str] = &[
    "I",
    "me",
    "my",
    "myself",
    "our",
    "ours",
    "ourselves",
    "us",
    "we",
    "My",
    "Our",
    "We",
];

/// How many sentences without the first person may stand between two with it in one passage.
const GAP: usize = 4;

/// How many paragraphs a colon at a paragraph's end may announce.
const ANNOUNCED: usize = 3;

/// For each sentence whether it stands where somebody else than the reporter may speak, though no mark and no reporting
/// word in it shows that: amid sentences in the first person, or after a paragraph that ends in a colon ("Here is how it
/// works.", "Analysts gave three reasons:"), or in a note of the newsroom at the foot.
pub(super) fn borrowed(document: &Document, quotations: &Quotations) -> Vec<bool> {
    let sentences = document.sentences();
    let mut found: Vec<bool> = sentences
        .iter()
        .map(|sentence| in_first_person(document, quotations, sentence))
        .collect();
    let mut last: Option<usize> = None;
    for place in 0..found.len() {
        if !found[place] {
            continue;
        }
        if let Some(last) = last.filter(|&last| place - last <= GAP + 1) {
            found[last..place].fill(true);
        }
        last = Some(place);
    }
    let announcing: Vec<usize> = sentences
        .iter()
        .enumerate()
        .filter(|(place, sentence)| {
            let closes = sentences
                .get(place + 1)
                .is_none_or(|next| next.paragraph != sentence.paragraph);
            closes && ends_in_colon(document, sentence)
        })
        .map(|(_, sentence)| sentence.paragraph)
        .collect();
    for (sentence, found) in sentences.iter().zip(&mut found) {
        *found |= announcing
            .iter()
            .any(|&colon| (colon + 1..=colon + ANNOUNCED).contains(&sentence.paragraph));
    }
    for (found, noted) in found.iter_mut().zip(foot(document)) {
        *found |= noted;
    }
    found
}

fn in_first_person(document: &Document, quotations: &Quotations, sentence: &Sentence) -> bool {
    sentence.tokens.clone().map(TokenNo).any(|at| {
        document.token(at).tag.starts_with("PRP")
            && FIRST_PERSON.contains(&document.word(at))
            && !quotations.holds(at)
    })
}

fn ends_in_colon(document: &Document, sentence: &Sentence) -> bool {
    sentence
        .tokens
        .clone()
        .rev()
        .map(TokenNo)
        .find(|&at| document.token(at).pos != "SPACE")
        .is_some_and(|at| !is_word(document, at) && document.word(at) == ":")
}
