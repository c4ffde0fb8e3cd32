//! Words that are cut in a fixed way, such as "don't" and "U.S.".

use std::collections::HashMap;

/// One token of an exception.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// As written.
    pub(super) form: &'static str,
    /// Its normal form, where it is not the usual one ("ca" in "can't": "can").
    pub(super) norm: Option<&'static str>,
}

/// All exceptions by the word they are for.
pub(super) struct Exceptions {
    by_word: HashMap<&'static str, Vec<Part>>,
    /// Bytes of the longest; longer words need no look-up, however often they are cut.
    longest: usize,
}

impl Exceptions {
    /// Reads lines of word, then form and norm of each token, tabs between.
    pub(super) fn read(table: &'static str) -> Self {
        let mut by_word = HashMap::with_capacity(2048);
        for line in table.lines() {
            let mut cells = line.split('\t');
            let word = cells.next().unwrap_or_default();
            let mut parts = Vec::new();
            while let (Some(form), Some(norm)) = (cells.next(), cells.next()) {
                parts.push(Part {
                    form,
                    norm: Some(norm).filter(|norm| !norm.is_empty()),
                });
            }
            by_word.insert(word, parts);
        }
        let longest = by_word.keys().map(|word| word.len()).max().unwrap_or(0);
        Self { by_word, longest }
    }

    /// The tokens of `word`, if it is an exception.
    pub(super) fn get(&self, word: &str) -> Option<&[Part]> {
        if word.len() > self.longest {
            return None;
        }
        self.by_word.get(word).map(Vec::as_slice)
    }

    /// Whether `word` is an exception.
    pub(super) fn holds(&self, word: &str) -> bool {
        self.get(word).is_some()
    }
}
