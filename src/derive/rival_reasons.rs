//! What else an article tells may be the reason for something as well.

use std::collections::BTreeSet;

use crate::derive::facts::Facts;
use crate::language::TokenNo;
use crate::source::Span;

/// Verbs that many things have in common.
const LIGHT: &[&str] = &[
    "be", "come", "do", "get", "give", "go", "have", "help", "keep", "let", "make", "put", "say", "take",
    "use", "year",
];

/// So many sentences on, an article may still speak of the same.
const NEAR: u32 = 2;

impl Facts {
    /// Whether words may give the reason, or tell of the very thing that it is a reason for: they stand near it, speak of
    /// the same things, or stand in a sentence that speaks of what the reason is for.
    pub(super) fn may_give_the_reason(&self, reason: usize, words: &[Span]) -> bool {
        let reading = self.reading();
        let Some(reason) = reading.reasons.get(reason) else {
            return true;
        };
        let own = reason.words.sentence;
        let whole = reading.document.sentence(own).span;
        let told = self.things(whole, true);
        let effect = reason
            .effect
            .as_ref()
            .map(|effect| effect.span)
            .or(reason.deed.as_ref().map(|deed| deed.span));
        let caused = self.things(effect.unwrap_or(whole), false);
        words.iter().any(|&span| {
            let Some(number) = self.sentence_at(span.start()) else {
                return true;
            };
            let around = reading.document.sentence(number).span;
            number.0.abs_diff(own.0) <= NEAR
                || !self.things(span, false).is_disjoint(&told)
                || !self.things(around, false).is_disjoint(&caused)
        })
    }

    /// The lemmas of the nouns, verbs and adjectives in a piece of the article, those of names left out; with `all` also
    /// where the tagger takes a word for a name.
    fn things(&self, span: Span, all: bool) -> BTreeSet<String> {
        let document = &self.reading().document;
        let tokens = document.tokens();
        let first = tokens.partition_point(|token| token.span.start() < span.start());
        (first..tokens.len())
            .map(TokenNo)
            .take_while(|&at| document.token(at).span.end() <= span.end())
            .filter(|&at| {
                let token = document.token(at);
                matches!(token.pos, "NOUN" | "VERB" | "ADJ") || all && token.pos == "PROPN"
            })
            .map(|at| document.token(at).lemma.to_lowercase())
            .filter(|lemma| !LIGHT.contains(&lemma.as_str()))
            .collect()
    }
}
