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

impl Facts {
    /// Whether words may give the reason, or tell of the very thing that it is a reason for: they stand in its sentence
    /// or the next to it, or speak of the same things.
    pub(super) fn may_give_the_reason(&self, reason: usize, words: &[Span]) -> bool {
        let Some(reason) = self.reading().reasons.get(reason) else {
            return true;
        };
        let own = reason.words.sentence.0;
        let near = words
            .iter()
            .filter_map(|span| self.sentence_at(span.start()))
            .any(|sentence| sentence.0.abs_diff(own) <= 1);
        let sentence = self.reading().document.sentence(reason.words.sentence).span;
        let told: BTreeSet<String> = self.things(sentence, true);
        near || words
            .iter()
            .any(|&span| !self.things(span, false).is_disjoint(&told))
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
