//! An article as numbered words, and the phrases by which gold files point at them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::made::{list, number};

/// The words of a text as they are compared: runs of letters and figures, in small letters.
pub fn words(text: &str) -> Vec<String> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Words of an article, by number: what must be there and what may be there.
#[derive(Default)]
pub struct Passage {
    pub needed: BTreeSet<usize>,
    pub optional: BTreeSet<usize>,
}

impl Passage {
    /// How far two passages agree: twice the words they share over the words of both; optional words do not count.
    pub fn agrees(&self, found: &BTreeSet<usize>) -> bool {
        let found: BTreeSet<usize> = found.difference(&self.optional).copied().collect();
        let shared = self.needed.intersection(&found).count();
        10 * 2 * shared >= 8 * (self.needed.len() + found.len()) && shared > 0
    }
}

/// The words of an article with their places, and where its sentences begin.
pub struct Text {
    words: Vec<(String, (usize, usize))>,
    /// Number, first byte and end of each sentence.
    sentences: Vec<(usize, usize, usize)>,
}

impl Text {
    pub fn new(article: &str, reading: &Value) -> Self {
        let mut all = Vec::new();
        let mut at = 0;
        for piece in article.split_inclusive(|character: char| !character.is_alphanumeric()) {
            let word = piece.trim_end_matches(|character: char| !character.is_alphanumeric());
            if !word.is_empty() {
                all.push((word.to_lowercase(), (at, at + word.len())));
            }
            at += piece.len();
        }
        let sentences = list(&reading["sentences"]).iter();
        let sentences = sentences.map(|sentence| {
            let place = &sentence["span"];
            (number(&sentence["number"]), number(&place[0]), number(&place[1]))
        });
        Self {
            words: all,
            sentences: sentences.collect(),
        }
    }

    /// The words that stand in these byte ranges.
    pub fn touched(&self, spans: &[&Value]) -> BTreeSet<usize> {
        let inside = |&(from, to): &(usize, usize)| {
            spans
                .iter()
                .any(|span| number(&span[0]) < to && from < number(&span[1]))
        };
        let touched = self.words.iter().enumerate();
        touched
            .filter(|(_, (_, place))| inside(place))
            .map(|(at, _)| at)
            .collect()
    }

    /// The passage that a phrase points at: `first words ... last words`, pieces joined by ` + `, optional ones in
    /// brackets; in text order from the beginning of a sentence.
    pub fn passage(&self, phrase: &str, sentence: usize) -> Result<Passage, String> {
        let &(_, from, to) = self
            .sentences
            .iter()
            .find(|(number, ..)| *number == sentence)
            .ok_or_else(|| format!("there is no sentence {sentence}"))?;
        let mut passage = Passage::default();
        let mut at = self.words.iter().take_while(|(_, place)| place.0 < from).count();
        let mut first = true;
        for (place, part) in phrase.split(['[', ']']).enumerate() {
            for piece in part.split(" + ").map(str::trim).filter(|piece| !piece.is_empty()) {
                let (start, end) = self
                    .find(piece, at)
                    .filter(|&(start, _)| !first || self.words[start].1.0 < to)
                    .ok_or_else(|| format!("`{piece}` does not stand there in sentence {sentence}"))?;
                let words = if place % 2 == 1 {
                    &mut passage.optional
                } else {
                    &mut passage.needed
                };
                words.extend(start..end);
                at = end;
                first = false;
            }
        }
        Ok(passage)
    }

    /// The part of a passage that stands in a sentence.
    pub fn part_in(&self, sentence: usize, passage: &Passage) -> Passage {
        let place = self.sentences.iter().find(|(number, ..)| *number == sentence);
        let inside =
            |at: &usize| place.is_some_and(|(_, from, to)| (*from..*to).contains(&self.words[*at].1.0));
        Passage {
            needed: passage.needed.iter().copied().filter(inside).collect(),
            optional: passage.optional.clone(),
        }
    }

    /// The words of a source as printed in a sentence: those outside the brackets, and all. Only a phrase with gaps is
    /// looked up: a pronoun may stand in a sentence twice.
    pub fn source(
        &self,
        phrase: &str,
        sentence: usize,
    ) -> Result<(BTreeSet<String>, BTreeSet<String>), String> {
        let (needed, mut allowed) = needed_and_allowed(phrase);
        if phrase.contains(" ... ") {
            let passage = self.passage(phrase, sentence)?;
            let words = passage.optional.iter().map(|&at| self.words[at].0.clone());
            allowed.extend(words);
        }
        Ok((needed, allowed))
    }

    /// Where a piece stands at or after a word: its first word and the one after its last.
    fn find(&self, piece: &str, from: usize) -> Option<(usize, usize)> {
        let (first, last) = piece
            .split_once(" ... ")
            .map_or((piece, None), |(first, last)| (first, Some(last)));
        let (start, end) = self.next(&words(first), from)?;
        match last {
            Some(last) => Some((start, self.next(&words(last), end)?.1)),
            None => Some((start, end)),
        }
    }

    fn next(&self, wanted: &[String], from: usize) -> Option<(usize, usize)> {
        let last = self.words.len().checked_sub(wanted.len())?;
        let stands = |at: &usize| {
            self.words[*at..]
                .iter()
                .zip(wanted)
                .all(|((word, _), wanted)| word == wanted)
        };
        let at = (from..=last).find(stands)?;
        Some((at, at + wanted.len()))
    }
}

/// A name or description without brackets, as a set of words without articles.
pub fn bare(text: &str) -> BTreeSet<String> {
    let mut bare: BTreeSet<String> = words(text).into_iter().collect();
    for article in ["the", "a", "an"] {
        bare.remove(article);
    }
    bare
}

/// The words outside the brackets, and all words.
pub fn needed_and_allowed(phrase: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let outside: String = phrase.split(['[', ']']).step_by(2).collect::<Vec<_>>().join(" ");
    (bare(&outside), bare(phrase))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Passage, Text};

    const ARTICLE: &str =
        "He said it rained. \u{201c}It rains,\u{201d} he said, \u{201c}and it will.\u{201d}";

    fn text() -> Text {
        let second = ARTICLE.find('\u{201c}').expect("a quote");
        Text::new(
            ARTICLE,
            &json!({ "sentences": [
                { "number": 1, "span": [0, second - 1] },
                { "number": 2, "span": [second, ARTICLE.len()] },
            ] }),
        )
    }

    fn passage(phrase: &str, sentence: usize) -> Result<Passage, String> {
        text().passage(phrase, sentence)
    }

    #[test]
    fn passages_are_found_from_their_sentence_on() {
        let found = passage("It rains + and it [will]", 2).expect("a passage");
        assert_eq!(Vec::from_iter(found.needed), [4, 5, 8, 9]);
        assert_eq!(Vec::from_iter(found.optional), [10]);
        let found = passage("it ... and", 1).expect("a passage");
        assert_eq!(Vec::from_iter(found.needed), (2..=8).collect::<Vec<_>>());
    }

    #[test]
    fn phrases_that_stand_elsewhere_are_refused() {
        for (phrase, sentence) in [
            ("it snowed", 1),
            ("it rains", 1),
            ("rained", 2),
            ("and it + rains", 2),
            ("it", 3),
        ] {
            assert!(passage(phrase, sentence).is_err(), "{phrase}");
        }
    }

    #[test]
    fn passages_agree_within_a_fifth_of_their_words() {
        let gold = passage("He said it rained It [rains]", 1).expect("a passage");
        for (found, agrees) in [
            (vec![0, 1, 2, 3, 4], true),
            (vec![0, 1, 2, 3, 4, 5], true),
            (vec![1, 2, 3, 4], true),
            (vec![0, 1, 2], false),
            (vec![0, 1, 2, 3, 4, 6, 7, 8], false),
            (vec![], false),
        ] {
            assert_eq!(gold.agrees(&found.iter().copied().collect()), agrees, "{found:?}");
        }
    }

    #[test]
    fn a_passage_has_a_part_in_each_sentence() {
        let whole = passage("it rained + It rains", 1).expect("a passage");
        assert_eq!(Vec::from_iter(text().part_in(1, &whole).needed), [2, 3]);
        assert_eq!(Vec::from_iter(text().part_in(2, &whole).needed), [4, 5]);
    }

    #[test]
    fn a_source_lists_what_must_be_and_what_may_be_there() {
        let (needed, allowed) = text().source("he [said ... rained]", 1).expect("a source");
        assert_eq!(Vec::from_iter(needed), ["he"]);
        assert_eq!(Vec::from_iter(allowed), ["he", "it", "rained", "said"]);
    }
}
