//! A word's opposite in the place of the word.

use super::alone::is_harmless;
use super::maker::Maker;
use super::opposite::{Opposite, opposites};
use super::wording::Wording;
use super::{Detail, DetailSort};
use crate::language::{Sentence, TokenNo};
use crate::reading::Phrase;
use crate::source::{fold, folded_words};

/// Words of contrast and cause: the contrary of one half would fit the other, or sound absurd beside it.
const CONTRASTS: &[&str] = &[
    "although",
    "because",
    "blamed",
    "but",
    "cause",
    "caused",
    "causes",
    "causing",
    "despite",
    "due",
    "however",
    "instead",
    "leading",
    "leads",
    "led",
    "making",
    "owing",
    "rather",
    "result",
    "resulted",
    "resulting",
    "results",
    "thanks",
    "though",
    "unlike",
    "whereas",
    "while",
    "yet",
];

impl Maker<'_> {
    /// A statement with a word whose opposite would say the contrary.
    pub(super) fn turned(&self, sentence: &Sentence, wordings: &[Wording]) -> Option<Detail> {
        let found = opposites(self.document, self.read.quantities, sentence);
        found.iter().find_map(|opposite| {
            let mut wordings = wordings.iter();
            wordings.find_map(|wording| self.opposite(sentence, opposite, wording))
        })
    }

    fn opposite(&self, sentence: &Sentence, opposite: &Opposite, wording: &Wording) -> Option<Detail> {
        let part = self.phrase(self.document.span_of(opposite.tokens.clone())?, sentence)?;
        let at = wording
            .only(&part.text)
            .filter(|_| wording.keeps(part.span, &part.text) && wording.span.contains(part.span))?;
        let (before, after) = (&wording.text[..at], &wording.text[at + part.text.len()..]);
        let vowel = |word: &str| word.starts_with(['a', 'e', 'i', 'o', 'u']);
        let clash = ["a ", "an ", "A ", "An "]
            .iter()
            .any(|article| before == *article || before.ends_with(&format!(" {article}")))
            && vowel(&opposite.contrary) != vowel(&part.text);
        let contrary = fold(&opposite.contrary);
        let contrary = contrary.split(' ').next().unwrap_or_default();
        let contrasts = folded_words(&wording.text)
            .iter()
            .any(|word| word == contrary || CONTRASTS.contains(&word.as_str()));
        let can_be_wrong = self.alone.is_said(TokenNo(opposite.tokens.start))
            && is_harmless(wording)
            && !self.fortune(sentence)
            && !((opposite.deed || self.is_report(sentence)) && self.has_person(sentence))
            && !self.others.tells(sentence.number, contrary);
        if clash || contrasts || !can_be_wrong {
            return None;
        }
        let changed = format!("{before}{}{after}", opposite.contrary);
        Some(Detail {
            other: Some(Phrase {
                text: opposite.contrary.clone(),
                ..part.clone()
            }),
            changed: Some(wording.says(changed)),
            sort: DetailSort::Opposite,
            ..self.whole(sentence, part, wording)
        })
    }
}
