use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;
use crate::source::{SourceFile, Span};
use crate::vocabulary::nearest;

/// What is wrong with a blueprint so far. Reading goes on after a problem, so that all are told at once.
pub(super) struct Problems {
    pub source: Arc<SourceFile>,
    pub found: Vec<Diagnostic>,
}

impl Problems {
    pub fn note(&mut self, code: &'static str, at: Span, message: String, hint: &str) {
        let problem = Diagnostic::error(code, message).at(&self.source, at, "");
        self.found.push(if hint.is_empty() {
            problem
        } else {
            problem.hint(hint)
        });
    }
}

/// One table of a blueprint, read key by key.
pub(super) struct Table<'a, 'i> {
    /// Where it stands.
    pub span: Span,
    entries: BTreeMap<&'a str, (Span, &'a Spanned<DeValue<'i>>)>,
    known: Vec<&'static str>,
}

impl<'a, 'i> Table<'a, 'i> {
    pub fn new(table: &'a DeTable<'i>, span: Span) -> Self {
        let entries = table.iter();
        Self {
            span,
            entries: entries
                .map(|(key, value)| (key.get_ref().as_ref(), (place(key.span()), value)))
                .collect(),
            known: Vec::new(),
        }
    }

    /// A whole number that must be there; nothing where it is not, or is out of bounds.
    pub fn number(
        &mut self,
        key: &'static str,
        bounds: RangeInclusive<u32>,
        problems: &mut Problems,
    ) -> Option<u32> {
        let value = self.require(key, problems)?;
        number(key, value, bounds, problems)
    }

    /// A whole number that may be there.
    pub fn maybe_number(
        &mut self,
        key: &'static str,
        bounds: RangeInclusive<u32>,
        problems: &mut Problems,
    ) -> Option<u32> {
        let value = self.take(key)?;
        number(key, value, bounds, problems)
    }

    /// A text that may be there.
    pub fn maybe_text(&mut self, key: &'static str, problems: &mut Problems) -> Option<&'a str> {
        self.maybe_text_at(key, problems).map(|(text, _)| text)
    }

    /// A text that may be there, with its place.
    pub fn maybe_text_at(&mut self, key: &'static str, problems: &mut Problems) -> Option<(&'a str, Span)> {
        let value = self.take(key)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            wrong_type(key, "a text in quote marks", value, problems);
        }
        Some((text?, place(value.span())))
    }

    /// A table that must be there.
    pub fn table(&mut self, key: &'static str, problems: &mut Problems) -> Option<Self> {
        let value = self.require(key, problems)?;
        Self::of(key, value, problems)
    }

    /// A table that may be there.
    pub fn maybe_table(&mut self, key: &'static str, problems: &mut Problems) -> Option<Self> {
        let value = self.take(key)?;
        Self::of(key, value, problems)
    }

    fn of(key: &str, value: &'a Spanned<DeValue<'i>>, problems: &mut Problems) -> Option<Self> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            wrong_type(key, "a table, opened by its name in brackets", value, problems);
        }
        table.map(|table| Self::new(table, place(value.span())))
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
            problems.note("blueprint-key", *at, format!("unknown key `{key}`"), &hint);
        }
    }

    fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'i>>> {
        self.known.push(key);
        self.entries.get(key).map(|(_, value)| *value)
    }

    fn require(&mut self, key: &'static str, problems: &mut Problems) -> Option<&'a Spanned<DeValue<'i>>> {
        let value = self.take(key);
        if value.is_none() {
            let hint = "`blueprints/default.toml` of the program shows every key with what it means";
            problems.note("blueprint-key", self.span, format!("missing key `{key}`"), hint);
        }
        value
    }
}

pub(super) fn place(range: Range<usize>) -> Span {
    Span::new(range.start, range.end)
}

fn number(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    bounds: RangeInclusive<u32>,
    problems: &mut Problems,
) -> Option<u32> {
    let Some(integer) = value.get_ref().as_integer() else {
        wrong_type(key, "a whole number", value, problems);
        return None;
    };
    let number = u32::from_str_radix(integer.as_str(), integer.radix()).ok();
    let number = number.filter(|number| bounds.contains(number));
    if number.is_none() {
        let at = place(value.span());
        let written = problems.source.slice(at).unwrap_or_default().to_owned();
        let may = if bounds.start() == bounds.end() {
            format!("it must be {}", bounds.start())
        } else {
            format!("it may be {} to {}", bounds.start(), bounds.end())
        };
        problems.note("blueprint-range", at, format!("`{key}` is {written}; {may}"), "");
    }
    number
}

fn wrong_type(key: &str, expected: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) {
    let found = value.get_ref().type_str();
    problems.note(
        "blueprint-type",
        place(value.span()),
        format!("`{key}` must be {expected}, and this is of type {found}"),
        "",
    );
}
