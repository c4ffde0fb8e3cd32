use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span};
use crate::vocabulary::nearest;

/// The problems of a corrections file so far. Reading goes on after one, so that all are told at once.
pub(super) struct Problems {
    source: Arc<SourceFile>,
    found: Vec<Diagnostic>,
}

impl Problems {
    pub fn new(source: &Arc<SourceFile>) -> Self {
        Self {
            source: Arc::clone(source),
            found: Vec::new(),
        }
    }

    /// Notes a problem with what to do about it, which may be empty.
    pub fn note(&mut self, code: &'static str, at: Span, message: impl Into<String>, hint: &str) {
        let problem = Diagnostic::error(code, message).at(&self.source, at, "");
        self.found.push(if hint.is_empty() {
            problem
        } else {
            problem.hint(hint)
        });
    }

    /// All problems in the order of their places, if there are any.
    pub fn none(mut self) -> Result<(), Diagnostics> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found
            .sort_by_key(|problem| problem.labels.first().map(|label| label.span.start()));
        Err(Diagnostics(self.found))
    }
}

/// A value with its place.
#[derive(Clone, Debug)]
pub(super) struct Placed<T> {
    pub value: T,
    pub at: Span,
}

/// A `[[correction]]` as it stands in the file, its values of the right type.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub at: Option<Span>,
    pub item: Option<Placed<usize>>,
    pub id: Option<Placed<String>>,
    pub accept: Option<Placed<Vec<Placed<String>>>>,
    pub drop: Option<Placed<String>>,
    pub everyone_right: Option<Placed<bool>>,
    pub points: Option<Placed<u32>>,
    pub why: Option<Placed<String>>,
}

/// What a corrections file says.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    /// The quiz that it is for, where it names it.
    pub quiz: Option<Placed<String>>,
    pub list: Vec<Draft>,
}

const ROOT_KEYS: [&str; 2] = ["quiz", "correction"];
const KEYS: [&str; 7] = ["item", "id", "accept", "drop", "everyone-right", "points", "why"];

/// Reads the file as far as it can be read without the quiz.
pub(super) fn drafts(source: &Arc<SourceFile>, problems: &mut Problems) -> Drafts {
    let mut drafts = Drafts::default();
    let (root, errors) = DeTable::parse_recoverable(source.text());
    for error in &errors {
        let at = error.span().map_or(Span::new(0, 0), place);
        let message = format!("not valid TOML: {}", error.message().trim());
        problems.note("corrections-syntax", at, message, "");
    }
    if !errors.is_empty() {
        return drafts;
    }
    for (key, value) in root.get_ref() {
        match key.get_ref().as_ref() {
            "quiz" => drafts.quiz = text("quiz", value, problems),
            "correction" => {
                let Some(tables) = value.get_ref().as_array() else {
                    wrong_type(
                        "correction",
                        "tables, each opened by `[[correction]]`",
                        value,
                        problems,
                    );
                    continue;
                };
                for table in tables {
                    match table.get_ref().as_table() {
                        Some(entries) => drafts.list.push(draft(entries, place(table.span()), problems)),
                        None => wrong_type("correction", "a table", table, problems),
                    }
                }
            }
            other => unknown(other, place(key.span()), &ROOT_KEYS, problems),
        }
    }
    drafts
}

fn draft(table: &DeTable<'_>, at: Span, problems: &mut Problems) -> Draft {
    let mut draft = Draft {
        at: Some(at),
        ..Draft::default()
    };
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "item" => {
                draft.item = whole("item", value, problems).map(|number| Placed {
                    value: number.value as usize,
                    at: number.at,
                });
            }
            "id" => draft.id = text("id", value, problems),
            "accept" => draft.accept = list(value, problems),
            "drop" => draft.drop = text("drop", value, problems),
            "everyone-right" => match value.get_ref().as_bool() {
                Some(yes) => {
                    draft.everyone_right = Some(Placed {
                        value: yes,
                        at: place(value.span()),
                    });
                }
                None => wrong_type("everyone-right", "`true`", value, problems),
            },
            "points" => draft.points = whole("points", value, problems),
            "why" => draft.why = text("why", value, problems),
            other => unknown(other, place(key.span()), &KEYS, problems),
        }
    }
    draft
}

/// Texts, or numbers as they are written.
fn list(value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<Placed<Vec<Placed<String>>>> {
    let Some(entries) = value.get_ref().as_array() else {
        wrong_type(
            "accept",
            "a list in brackets, such as [\"Saturday\"]",
            value,
            problems,
        );
        return None;
    };
    let mut list = Vec::new();
    for entry in entries {
        let at = place(entry.span());
        match entry.get_ref() {
            DeValue::String(text) => list.push(Placed {
                value: text.to_string(),
                at,
            }),
            DeValue::Integer(number) => list.push(Placed {
                value: number.as_str().to_owned(),
                at,
            }),
            DeValue::Float(number) => list.push(Placed {
                value: number.as_str().to_owned(),
                at,
            }),
            _ => wrong_type("accept", "a list of texts in quote marks", entry, problems),
        }
    }
    Some(Placed {
        value: list,
        at: place(value.span()),
    })
}

fn text(key: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<Placed<String>> {
    let Some(text) = value.get_ref().as_str() else {
        wrong_type(key, "a text in quote marks", value, problems);
        return None;
    };
    Some(Placed {
        value: text.to_owned(),
        at: place(value.span()),
    })
}

fn whole(key: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<Placed<u32>> {
    let integer = value.get_ref().as_integer();
    let number = integer.and_then(|integer| u32::from_str_radix(integer.as_str(), integer.radix()).ok());
    if number.is_none() {
        wrong_type(key, "a whole number from 1", value, problems);
    }
    Some(Placed {
        value: number?,
        at: place(value.span()),
    })
}

fn wrong_type(key: &str, expected: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) {
    let found = match value.get_ref() {
        DeValue::Integer(number) => number.as_str().to_owned(),
        other => format!("of type {}", other.type_str()),
    };
    problems.note(
        "corrections-type",
        place(value.span()),
        format!("`{key}` must be {expected}, and this is {found}"),
        "",
    );
}

fn unknown(key: &str, at: Span, known: &[&str], problems: &mut Problems) {
    let hint = nearest(key, known.iter().copied()).map_or_else(
        || format!("known keys here: {}", known.join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    problems.note("corrections-key", at, format!("unknown key `{key}`"), &hint);
}

pub(super) fn place(range: Range<usize>) -> Span {
    Span::new(range.start, range.end)
}
