//! How spaCy numbers strings: reserved symbols by their number, others by their hash.

use std::collections::HashMap;

use crate::language::english::murmur::string_hash;

/// The reserved symbols.
pub(super) struct Strings {
    symbols: HashMap<&'static str, u64>,
}

impl Strings {
    /// Reads lines of symbol, tab, number.
    pub(super) fn read(table: &'static str) -> Self {
        let symbols = table
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(name, number)| (name, number.parse().expect("written by the conversion script")))
            .collect();
        Self { symbols }
    }

    /// The number of `text`; that of an empty string is 0.
    pub(super) fn id(&self, text: &str) -> u64 {
        if text.is_empty() {
            return 0;
        }
        self.symbols
            .get(text)
            .copied()
            .unwrap_or_else(|| string_hash(text.as_bytes()))
    }
}
