//! Rules that turn tags into parts of speech and features, and correct single words.

use serde::Deserialize;

use crate::language::english::word::Word;

/// All rules, in the order in which they are applied.
pub(super) struct AttributeRuler {
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Rule {
    /// One for each of the tokens in a row.
    tests: Vec<Test>,
    /// Which of these tokens is changed.
    index: usize,
    set: Change,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    tag: Option<Words>,
    lower: Option<Words>,
    dep: Option<Words>,
    is_space: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Words {
    In(Vec<String>),
    NotIn(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    pos: Option<&'static str>,
    morph: Option<&'static str>,
    lemma: Option<&'static str>,
    tag: Option<&'static str>,
    dep: Option<&'static str>,
}

impl AttributeRuler {
    pub(super) fn read(table: &'static str) -> Self {
        Self {
            rules: serde_json::from_str(table).expect("written by the conversion script"),
        }
    }

    /// Tests all rules on the words as they are, then changes the words.
    pub(super) fn apply(&self, words: &mut [Word]) {
        let mut hits: Vec<(usize, usize)> = Vec::new();
        for start in 0..words.len() {
            for (number, rule) in self.rules.iter().enumerate() {
                let here = words[start..].iter();
                if words.len() - start >= rule.tests.len()
                    && rule.tests.iter().zip(here).all(|(test, word)| test.holds(word))
                {
                    hits.push((number, start + rule.index));
                }
            }
        }
        hits.sort_unstable();
        for (number, at) in hits {
            self.rules[number].set.apply(&mut words[at]);
        }
    }
}

impl Test {
    fn holds(&self, word: &Word) -> bool {
        let holds =
            |words: &Option<Words>, value: &str| words.as_ref().is_none_or(|words| words.allow(value));
        holds(&self.tag, word.tag)
            && holds(&self.lower, &word.lower)
            && holds(&self.dep, word.dep)
            && self.is_space.is_none_or(|is_space| is_space == word.is_space)
    }
}

impl Words {
    fn allow(&self, value: &str) -> bool {
        match self {
            Self::In(words) => words.iter().any(|word| word == value),
            Self::NotIn(words) => words.iter().all(|word| word != value),
        }
    }
}

impl Change {
    fn apply(&self, word: &mut Word) {
        word.pos = self.pos.unwrap_or(word.pos);
        word.morph = self.morph.unwrap_or(word.morph);
        word.tag = self.tag.unwrap_or(word.tag);
        word.dep = self.dep.unwrap_or(word.dep);
        if let Some(lemma) = self.lemma {
            word.lemma = Some(lemma.to_owned());
        }
    }
}
