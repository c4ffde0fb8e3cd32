use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use crate::source::{SourceFile, Span};
use crate::toml_file::{Codes, Placed, Problems, Table, parse, place, wrong_type};

/// The codes of what any file may have wrong.
pub(super) const CODES: Codes = Codes {
    syntax: "corrections-syntax",
    key: "corrections-key",
    value: "corrections-type",
};

/// What stands in the list of corrections.
const TABLES: &str = "tables, each opened by `[[correction]]`";

/// A `[[correction]]` as it stands in the file, its values of the right type.
#[derive(Debug)]
pub(super) struct Draft {
    pub at: Span,
    pub item: Option<Placed<u32>>,
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

/// Reads the file as far as it can be read without the quiz.
pub(super) fn drafts(source: &Arc<SourceFile>, problems: &mut Problems) -> Drafts {
    let mut drafts = Drafts::default();
    let Some(root) = parse(source.text(), problems) else {
        return drafts;
    };
    let mut root = Table::root(&root);
    drafts.quiz = root.text("quiz", problems).map(Placed::owned);
    if let Some(list) = root.take("correction") {
        match list.get_ref().as_array() {
            Some(list) => {
                for table in list {
                    let table = Table::of("correction", "a table", table, problems);
                    drafts.list.extend(table.map(|table| draft(table, problems)));
                }
            }
            None => wrong_type("correction", TABLES, list, problems),
        }
    }
    root.finish(problems);
    drafts
}

fn draft(mut table: Table<'_, '_>, problems: &mut Problems) -> Draft {
    let draft = Draft {
        at: table.at,
        item: whole(&mut table, "item", problems),
        id: table.text("id", problems).map(Placed::owned),
        accept: table.take("accept").and_then(|value| list(value, problems)),
        drop: table.text("drop", problems).map(Placed::owned),
        everyone_right: flag(&mut table, "everyone-right", problems),
        points: whole(&mut table, "points", problems),
        why: table.text("why", problems).map(Placed::owned),
    };
    table.finish(problems);
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

fn flag(table: &mut Table<'_, '_>, key: &'static str, problems: &mut Problems) -> Option<Placed<bool>> {
    let value = table.take(key)?;
    let yes = value.get_ref().as_bool();
    if yes.is_none() {
        wrong_type(key, "`true`", value, problems);
    }
    Some(Placed {
        value: yes?,
        at: place(value.span()),
    })
}

fn whole(table: &mut Table<'_, '_>, key: &'static str, problems: &mut Problems) -> Option<Placed<u32>> {
    let value = table.take(key)?;
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
