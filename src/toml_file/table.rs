use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::source::Span;
use crate::toml_file::Problems;
use crate::vocabulary::nearest;

/// A value with its place.
#[derive(Clone, Debug)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Where it stands in the file.
    pub at: Span,
}

impl Placed<&str> {
    /// The same on its own.
    pub fn owned(self) -> Placed<String> {
        Placed {
            value: self.value.to_owned(),
            at: self.at,
        }
    }
}

/// One table of a file, read key by key; the keys that are asked for are those that are known.
#[derive(Debug)]
pub struct Table<'a, 'i> {
    /// Where it stands.
    pub at: Span,
    entries: BTreeMap<&'a str, (Span, &'a Spanned<DeValue<'i>>)>,
    known: Vec<&'static str>,
}

/// The whole file as TOML; nothing, and its problems noted, where it is none.
pub fn parse<'i>(text: &'i str, problems: &mut Problems) -> Option<Spanned<DeTable<'i>>> {
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().map_or(Span::new(0, 0), place);
        let message = format!("not valid TOML: {}", error.message().trim());
        problems.note(problems.codes().syntax, at, message, "");
    }
    errors.is_empty().then_some(root)
}

impl<'a, 'i> Table<'a, 'i> {
    /// The table of a whole file.
    pub fn root(root: &'a Spanned<DeTable<'i>>) -> Self {
        Self::new(root.get_ref(), Span::new(0, 0))
    }

    fn new(table: &'a DeTable<'i>, at: Span) -> Self {
        let entries = table
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), (place(key.span()), value)));
        Self {
            at,
            entries: entries.collect(),
            known: Vec::new(),
        }
    }

    /// A value that must be a table, and `expected` says of what kind; nothing, and that noted, where it is none.
    pub fn of(
        key: &str,
        expected: &str,
        value: &'a Spanned<DeValue<'i>>,
        problems: &mut Problems,
    ) -> Option<Self> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            wrong_type(key, expected, value, problems);
        }
        table.map(|table| Self::new(table, place(value.span())))
    }

    /// A value that may be there, of any type.
    pub fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'i>>> {
        self.known.push(key);
        self.entries.get(key).map(|(_, value)| *value)
    }

    /// A text that may be there.
    pub fn text(&mut self, key: &'static str, problems: &mut Problems) -> Option<Placed<&'a str>> {
        let value = self.take(key)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            wrong_type(key, "a text in quote marks", value, problems);
        }
        Some(Placed {
            value: text?,
            at: place(value.span()),
        })
    }

    /// Notes every key that nobody asked for.
    pub fn finish(self, problems: &mut Problems) {
        for (key, (at, _)) in &self.entries {
            if self.known.contains(key) {
                continue;
            }
            let hint = nearest(key, self.known.iter().copied()).map_or_else(
                || format!("known keys here: {}", self.known.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            problems.note(problems.codes().key, *at, format!("unknown key `{key}`"), &hint);
        }
    }
}

/// Notes that a value is not what is expected of its key.
pub fn wrong_type(key: &str, expected: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) {
    let found = match value.get_ref() {
        // "A whole number from 1" may be expected, and this be none.
        DeValue::Integer(number) => number.as_str().to_owned(),
        other => format!("of type {}", other.type_str()),
    };
    let message = format!("`{key}` must be {expected}, and this is {found}");
    problems.note(problems.codes().value, place(value.span()), message, "");
}

/// The place of a range of bytes.
pub fn place(range: Range<usize>) -> Span {
    Span::new(range.start, range.end)
}
