//! Passages that may be somebody's own text, printed without quotation marks.

use crate::language::{Document, Sentence, TokenNo};
use crate::reading::claim::{Quotations, is_reporting_word};
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

/// So many words stand at most between the comma after what is said, the reporting verb, and the end: "..., he said."
const NAMING: usize = 6;

/// For each sentence whether it stands where somebody else than the reporter may speak, though no mark and no reporting
/// word in it shows that: amid sentences in the first person, or after a paragraph that ends in a colon ("Here is how it
/// works.", "Analysts gave three reasons:"), after a reporting verb where the marks were lost, or in one of the
/// newsroom's `notes` at the foot.
pub(super) fn borrowed(document: &Document, quotations: &Quotations, notes: &[bool]) -> Vec<bool> {
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
    for (found, spoken) in found.iter_mut().zip(unmarked(document, quotations)) {
        *found |= spoken;
    }
    for (found, noted) in found.iter_mut().zip(notes) {
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

/// For each sentence whether it is speech of which a pasted text lost the marks: "Ruiz said: Rents rose. Wages fell."
///
/// It lasts to the end of its paragraph, and goes on in the next where that begins in the first person.
fn unmarked(document: &Document, quotations: &Quotations) -> Vec<bool> {
    let sentences = document.sentences();
    let markless = (0..document.tokens().len()).all(|at| !quotations.holds(TokenNo(at)));
    let mut found = vec![false; sentences.len()];
    let mut place = 0;
    // Whether the paragraph before ended in such speech.
    let mut before = false;
    while place < sentences.len() {
        let paragraph = sentences[place].paragraph;
        let rest = &sentences[place..];
        let count = rest.iter().take_while(|one| one.paragraph == paragraph).count();
        let own = &rest[..count];
        let marked = quotations.broken(paragraph)
            || own
                .iter()
                .any(|one| one.tokens.clone().any(|at| quotations.holds(TokenNo(at))));
        let opens = |one: &Sentence| opens_speech(document, one);
        let ends = |one: &Sentence| markless && is_credited_at_its_end(document, one);
        let first = if marked {
            None
        } else if before
            && own
                .first()
                .is_some_and(|one| in_first_person(document, quotations, one))
        {
            Some(0)
        } else {
            let spoken = own.iter().position(opens);
            let credited = own.iter().position(ends).map(|at| at + 1);
            spoken.into_iter().chain(credited).min()
        };
        if let Some(first) = first.filter(|&first| first < count) {
            found[place + first..place + count].fill(true);
        }
        before = first.is_some();
        place += count;
    }
    found
}

/// "Ruiz, the head of the office, said: Rents rose": a reporting verb, then a colon, then a capital.
fn opens_speech(document: &Document, sentence: &Sentence) -> bool {
    let mut told = false;
    for at in sentence.tokens.clone().map(TokenNo) {
        told |= matches!(document.token(at).pos, "VERB" | "AUX") && is_reporting_word(document, at);
        if told && document.word(at) == ":" {
            let next = document.tokens().get(at.0 + 1).map(|_| TokenNo(at.0 + 1));
            return next.is_some_and(|next| document.word(next).starts_with(char::is_uppercase));
        }
    }
    false
}

/// "Rents rose, said Ruiz": in a text without any mark what comes next may be hers.
fn is_credited_at_its_end(document: &Document, sentence: &Sentence) -> bool {
    let words: Vec<TokenNo> = sentence
        .tokens
        .clone()
        .map(TokenNo)
        .filter(|&at| document.token(at).pos != "SPACE")
        .collect();
    let verb = words
        .iter()
        .rposition(|&at| document.token(at).pos == "VERB" && is_reporting_word(document, at));
    let Some(verb) = verb else { return false };
    let comma = words[..verb].iter().rposition(|&at| document.word(at) == ",");
    comma.is_some_and(|comma| comma > 0 && verb - comma <= NAMING && words.len() - verb <= NAMING)
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
