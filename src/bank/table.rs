use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::bank::problems::Problems;
use crate::source::Span;
use crate::vocabulary::nearest;

/// A text from a bank file with its place (inside the quote marks).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Where it stands in the file.
    pub span: Span,
}

/// One TOML table, read key by key; what is missing, of the wrong type or left over becomes a problem.
///
/// Reading goes on after a problem, so that an author sees all of them at once; a caller that gets nothing back has
/// had its problem noted already, unless the key was optional.
pub(super) struct Table<'a, 'i> {
    span: Span,
    entries: BTreeMap<&'a str, (Span, &'a Spanned<DeValue<'i>>)>,
    known: Vec<&'static str>,
}

pub(super) fn span(range: &Range<usize>) -> Span {
    Span::new(range.start, range.end)
}

impl<'a, 'i> Table<'a, 'i> {
    /// The table at `at`.
    pub(super) fn new(table: &'a DeTable<'i>, at: Span) -> Self {
        let entries = table
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), (span(&key.span()), value)))
            .collect();
        Self {
            span: at,
            entries,
            known: Vec::new(),
        }
    }

    /// Where the table stands.
    pub(super) fn span(&self) -> Span {
        self.span
    }

    /// Where a key stands; the table's place if it is missing.
    pub(super) fn key_span(&self, key: &str) -> Span {
        self.entries.get(key).map_or(self.span, |(span, _)| *span)
    }

    /// Whether a key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The keys that are there, in alphabetical order.
    pub(super) fn keys(&self) -> Vec<&'a str> {
        self.entries.keys().copied().collect()
    }

    /// The value of a key, which is known from now on.
    pub(super) fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'i>>> {
        self.known.push(key);
        self.entries.get(key).map(|(_, value)| *value)
    }

    fn require(&mut self, key: &'static str, problems: &mut Problems) -> Option<&'a Spanned<DeValue<'i>>> {
        let value = self.take(key);
        if value.is_none() {
            problems.note(
                "bank-missing-key",
                self.span,
                format!("missing key `{key}`"),
                None,
            );
        }
        value
    }

    /// A text that must be there.
    pub(super) fn words(&mut self, key: &'static str, problems: &mut Problems) -> Option<Words> {
        let value = self.require(key, problems)?;
        words(key, value, problems)
    }

    /// A text that may be there.
    pub(super) fn maybe_words(&mut self, key: &'static str, problems: &mut Problems) -> Option<Words> {
        let value = self.take(key)?;
        words(key, value, problems)
    }

    /// Yes or no; no where it is missing.
    pub(super) fn flag(&mut self, key: &'static str, problems: &mut Problems) -> bool {
        let Some(value) = self.take(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            wrong_type(key, "true or false", value, problems);
            false
        })
    }

    /// A whole number from 0, or `default` where it is missing.
    pub(super) fn count(&mut self, key: &'static str, default: usize, problems: &mut Problems) -> usize {
        let Some(value) = self.take(key) else {
            return default;
        };
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|integer| integer.as_str().parse().ok());
        number.unwrap_or_else(|| {
            wrong_type(key, "a whole number from 0", value, problems);
            default
        })
    }

    /// A list of texts; empty where it is missing.
    pub(super) fn list(&mut self, key: &'static str, problems: &mut Problems) -> Vec<Words> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            wrong_type(key, "a list of texts", value, problems);
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|entry| words(key, entry, problems))
            .collect()
    }

    /// A list of tables (`[[...]]`); empty where it is missing.
    pub(super) fn tables(&mut self, key: &'static str, problems: &mut Problems) -> Vec<Self> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            wrong_type(key, "tables, each opened by `[[...]]`", value, problems);
            return Vec::new();
        };
        let mut found = Vec::new();
        for entry in array {
            match entry.get_ref().as_table() {
                Some(table) => found.push(Self::new(table, span(&entry.span()))),
                None => wrong_type(key, "tables, each opened by `[[...]]`", entry, problems),
            }
        }
        found
    }

    /// A table that must be there.
    pub(super) fn table(&mut self, key: &'static str, problems: &mut Problems) -> Option<Self> {
        let value = self.require(key, problems)?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            wrong_type(key, "a table", value, problems);
        }
        table.map(|table| Self::new(table, span(&value.span())))
    }

    /// Notes every key that nobody asked for.
    pub(super) fn finish(self, problems: &mut Problems) {
        for (key, (at, _)) in &self.entries {
            if self.known.contains(key) {
                continue;
            }
            let hint = nearest(key, self.known.iter().copied()).map_or_else(
                || format!("known keys here: {}", self.known.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            problems.note(
                "bank-unknown-key",
                *at,
                format!("unknown key `{key}`"),
                Some(hint),
            );
        }
    }
}

fn words(key: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<Words> {
    let Some(text) = value.get_ref().as_str() else {
        wrong_type(key, "a text in quote marks", value, problems);
        return None;
    };
    Some(Words {
        text: text.to_owned(),
        span: inside(span(&value.span()), text, problems),
    })
}

/// The place of a text inside its quote marks, so that a caret can stand under one word of it.
fn inside(span: Span, text: &str, problems: &Problems) -> Span {
    let quoted = problems.source().slice(span).unwrap_or_default();
    match quoted.find(text) {
        Some(at) if !text.is_empty() => Span::new(span.start() + at, span.start() + at + text.len()),
        // Escapes were decoded: the whole literal is the closest place there is.
        _ => span,
    }
}

/// Notes a value of the wrong type.
pub(super) fn wrong_type(key: &str, expected: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) {
    let found = value.get_ref().type_str();
    problems.note(
        "bank-wrong-type",
        span(&value.span()),
        format!("`{key}` must be {expected}, and this is of type {found}"),
        None,
    );
}
