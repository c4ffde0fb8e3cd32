//! Dictionary forms by rules, exceptions and word lists (from `WordNet`).

use std::collections::HashMap;

use serde::Deserialize;

use crate::language::english::characters::Characters;
use crate::language::english::word::Word;

/// The tables of one part of speech.
#[derive(Default)]
struct Tables {
    rules: Vec<(String, String)>,
    exceptions: HashMap<&'static str, Vec<&'static str>>,
    /// Known dictionary forms, one a line, in the order of their bytes.
    index: &'static str,
}

/// All tables.
pub(super) struct Lemmatizer {
    by_pos: HashMap<&'static str, Tables>,
}

/// Parts of speech as the model's tables and as its tags name them.
const NAMES: [(&str, &str); 5] = [
    ("noun", "NOUN"),
    ("verb", "VERB"),
    ("adj", "ADJ"),
    ("adv", "ADV"),
    ("punct", "PUNCT"),
];

#[derive(Deserialize)]
struct Rule(String, String, String);

impl Lemmatizer {
    /// Reads rules (part of speech, old ending, new ending), exceptions (part of speech, form, lemmas; tabs
    /// between) and the word list of each part of speech.
    pub(super) fn read(
        rules: &'static str,
        exceptions: &'static str,
        indices: [(&'static str, &'static str); 4],
    ) -> Self {
        let pos = |name: &str| {
            NAMES
                .iter()
                .find(|&&(listed, _)| listed == name)
                .map_or("", |&(_, pos)| pos)
        };
        let mut by_pos: HashMap<&'static str, Tables> = HashMap::new();
        let rules: Vec<Rule> = serde_json::from_str(rules).expect("written by the conversion script");
        for Rule(name, old, new) in rules {
            by_pos.entry(pos(&name)).or_default().rules.push((old, new));
        }
        for line in exceptions.lines() {
            let mut cells = line.split('\t');
            if let (Some(name), Some(form)) = (cells.next(), cells.next()) {
                by_pos
                    .entry(pos(name))
                    .or_default()
                    .exceptions
                    .insert(form, cells.collect());
            }
        }
        for (name, index) in indices {
            by_pos.entry(pos(name)).or_default().index = index;
        }
        Self { by_pos }
    }

    /// The lemma of a word that is written `form`.
    pub(super) fn lemma(&self, form: &str, word: &Word, characters: &Characters) -> String {
        if word.pos == "SPACE" || is_base_form(word) {
            return word.lower.clone();
        }
        match self.by_pos.get(word.pos) {
            Some(tables) => tables.lemma(form, &word.lower, characters),
            None if word.pos == "PROPN" => form.to_owned(),
            None => word.lower.clone(),
        }
    }
}

/// Whether the tag says already that the word is not inflected.
fn is_base_form(word: &Word) -> bool {
    let feature = |name: &str| {
        word.morph
            .split('|')
            .filter_map(|pair| pair.split_once('='))
            .find(|&(key, _)| key == name)
            .map(|(_, v)| v)
    };
    let finite_present = feature("VerbForm") == Some("Fin") && feature("Tense") == Some("Pres");
    (word.pos == "NOUN" && feature("Number") == Some("Sing"))
        || (word.pos == "VERB" && finite_present && feature("Number").is_none())
        || feature("VerbForm").is_some_and(|form| matches!(form, "Inf" | "None"))
        || feature("Degree") == Some("Pos")
}

impl Tables {
    fn lemma(&self, form: &str, lower: &str, characters: &Characters) -> String {
        // Forms that are listed come first, the last one foremost; unlisted words count only where nothing
        // else does.
        let (mut listed, mut others, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
        for (old, new) in &self.rules {
            let Some(stem) = lower.strip_suffix(old.as_str()) else {
                continue;
            };
            let candidate = format!("{stem}{new}");
            if candidate.is_empty() {
                continue;
            }
            if self.lists(&candidate) {
                listed.insert(0, candidate);
            } else if characters.all_alphabetic(&candidate) {
                unknown.push(candidate);
            } else {
                others.push(candidate);
            }
        }
        let mut forms = listed;
        forms.extend(others);
        for exception in self.exceptions.get(lower).into_iter().flatten() {
            if !forms.iter().any(|known| known == exception) {
                forms.insert(0, (*exception).to_owned());
            }
        }
        forms
            .into_iter()
            .chain(unknown)
            .next()
            .unwrap_or_else(|| form.to_owned())
    }

    /// Searches the lines by halving.
    fn lists(&self, word: &str) -> bool {
        let (mut from, mut to) = (0, self.index.len());
        while from < to {
            let middle = from.midpoint(to);
            let bytes = self.index.as_bytes();
            let start = bytes[from..middle]
                .iter()
                .rposition(|&byte| byte == b'\n')
                .map_or(from, |at| from + at + 1);
            let end = bytes[start..to]
                .iter()
                .position(|&byte| byte == b'\n')
                .map_or(to, |at| start + at);
            match word.as_bytes().cmp(&bytes[start..end]) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => to = start,
                std::cmp::Ordering::Greater => from = (end + 1).min(to),
            }
        }
        false
    }
}
