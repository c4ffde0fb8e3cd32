//! Other words for items of a quiz: `[[edit]]` tables, each with the number of its item.

use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use crate::bank::problems::Problems;
use crate::bank::root;
use crate::bank::table::{Table, Words, span, wrong_type};
use crate::diagnostic::Diagnostics;
use crate::item::{OptionId, Part};
use crate::source::{SourceFile, Span};

/// The edits of one file, in its order; one or more.
#[derive(Clone, Debug)]
pub struct Edits {
    /// The edits.
    pub edits: Vec<Edit>,
    /// The file.
    pub source: Arc<SourceFile>,
}

/// Other words for one item.
#[derive(Clone, Debug)]
pub struct Edit {
    /// The number of the item on form A.
    pub item: usize,
    /// Where the file names it.
    pub item_at: Span,
    /// Each part with its new words and their place. What to say is named by the letter of its option, or by the number of
    /// its left entry or sentence, which [`Named::Numbered`] leaves to whoever knows the item.
    pub parts: Vec<(Named, String, Span)>,
    /// What is accepted beside the right answer where students write, and the place of the list.
    pub accepted: Option<(Vec<String>, Span)>,
}

/// A part as a file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// By its name or letter.
    Part(Part),
    /// What to say, by a number that a worksheet prints: a left entry's or a sentence's.
    Numbered(u32),
}

impl Edits {
    /// Reads a file of edits.
    ///
    /// # Errors
    /// Every problem of the file, each with its place.
    pub fn load(file: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let mut problems = Problems::new(Arc::clone(file));
        let edits = read(file, &mut problems);
        let found = problems.finish();
        if found.0.is_empty() {
            Ok(Self {
                edits,
                source: Arc::clone(file),
            })
        } else {
            Err(found)
        }
    }
}

fn read(file: &SourceFile, problems: &mut Problems) -> Vec<Edit> {
    let Some(root) = root::parse(file.text(), problems) else {
        return Vec::new();
    };
    let mut root = root::open(&root, problems);
    let tables = root.tables("edit", problems);
    if tables.is_empty() && !root.has("edit") {
        let hint = "add `[[edit]]` with `item`, the number of a question, and its new words".to_owned();
        problems.note("edits-none", root.span(), "there is no edit here", Some(hint));
    }
    root.finish(problems);
    tables
        .into_iter()
        .filter_map(|table| edit(table, problems))
        .collect()
}

fn edit(mut table: Table<'_, '_>, problems: &mut Problems) -> Option<Edit> {
    let before = problems.count();
    let item_at = table.key_span("item");
    if !table.has("item") {
        problems.note("bank-missing-key", table.span(), "missing key `item`", None);
    }
    let item = table.count("item", 0, problems);
    let mut parts = Vec::new();
    let mut single = |key, part, table: &mut Table<'_, '_>, problems: &mut Problems| {
        if let Some(Words { text, span }) = table.maybe_words(key, problems) {
            parts.push((Named::Part(part), text, span));
        }
    };
    single("stem", Part::Stem, &mut table, problems);
    single("why", Part::Rationale, &mut table, problems);
    single("answer", Part::Answer, &mut table, problems);
    let accepted = table.has("accepted").then(|| {
        let at = table.key_span("accepted");
        let words = table.list("accepted", problems);
        (words.into_iter().map(|words| words.text).collect(), at)
    });
    parts.extend(named("options", &mut table, problems, option));
    parts.extend(named("reasons", &mut table, problems, reason));
    parts.extend(named("levels", &mut table, problems, level));
    if parts.is_empty() && accepted.is_none() && problems.count() == before {
        let hint = "give one or more of: stem, options, reasons, why, answer, accepted, levels".to_owned();
        problems.note(
            "edits-nothing",
            table.span(),
            "this edit changes nothing",
            Some(hint),
        );
    }
    table.finish(problems);
    (problems.count() == before).then_some(Edit {
        item,
        item_at,
        parts,
        accepted,
    })
}

/// The entries of an inner table, each named by what `part` reads; `part` says what a name must be where it is none.
fn named(
    key: &'static str,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
    part: fn(&str) -> Result<Named, &'static str>,
) -> Vec<(Named, String, Span)> {
    let Some(value) = table.take(key) else {
        return Vec::new();
    };
    let Some(entries) = value.get_ref().as_table() else {
        wrong_type(key, "a table such as `{ b = \"new words\" }`", value, problems);
        return Vec::new();
    };
    let mut found = Vec::new();
    for (name, value) in entries {
        let (at, name) = (span(&name.span()), name.get_ref().as_ref());
        match (part(name), words(value)) {
            (Ok(part), Some(text)) => found.push((part, text, span(&value.span()))),
            (Ok(_), None) => wrong_type(name, "a text in quote marks", value, problems),
            (Err(expected), _) => {
                let message = format!("`{key}` has no `{name}`");
                problems.note("edits-name", at, message, Some(expected.to_owned()));
            }
        }
    }
    // TOML tables have no order of their own; the file's is the writer's.
    found.sort_by_key(|(_, _, at)| *at);
    found
}

fn words(value: &Spanned<DeValue<'_>>) -> Option<String> {
    value.get_ref().as_str().map(str::to_owned)
}

fn option(name: &str) -> Result<Named, &'static str> {
    if let Ok(letter) = name.parse::<OptionId>() {
        return Ok(Named::Part(Part::Option(letter)));
    }
    match name.parse::<usize>() {
        Ok(number) if number > 0 => Ok(Named::Part(Part::Left(number - 1))),
        _ => Err("name an option, statement or element by its letter, a left entry by its number"),
    }
}

fn reason(name: &str) -> Result<Named, &'static str> {
    if let Ok(letter) = name.parse::<OptionId>() {
        return Ok(Named::Part(Part::Reason(letter.index())));
    }
    let number = name.parse::<u32>();
    number
        .map(Named::Numbered)
        .map_err(|_| "name an option by its letter, a left entry or a sentence by its number")
}

fn level(name: &str) -> Result<Named, &'static str> {
    let points = name.parse::<u32>();
    points
        .map(|points| Named::Part(Part::Level(points)))
        .map_err(|_| "name a level by its points")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;

    use super::{Edits, Named};
    use crate::item::{OptionId, Part};
    use crate::source::SourceFile;

    /// The number of an item with its parts, and what is accepted too.
    type Read = (usize, Vec<(Named, String)>, Option<Vec<String>>);

    fn load(text: &str) -> Result<Vec<Read>, Vec<String>> {
        let file = Arc::new(SourceFile::new("my.toml", text));
        match Edits::load(&file) {
            Ok(edits) => Ok(edits
                .edits
                .into_iter()
                .map(|edit| {
                    let parts = edit.parts.into_iter();
                    let accepted = edit.accepted.map(|(answers, _)| answers);
                    (
                        edit.item,
                        parts.map(|(part, text, _)| (part, text)).collect(),
                        accepted,
                    )
                })
                .collect()),
            Err(problems) => Err(problems.0.into_iter().map(|problem| problem.message).collect()),
        }
    }

    #[test]
    fn each_part_is_read_under_its_name() {
        let text = "format = 1\n[[edit]]\nitem = 3\nstem = \"Who?\"\nwhy = \"So.\"\noptions = { c = \"x\", 2 = \"y\" }\n\
                    reasons = { a = \"z\", 12 = \"s\" }\naccepted = [\"one; two\", \"three\"]\nlevels = { 2 = \"all\" }\n";
        let part = |part, text: &str| (Named::Part(part), text.to_owned());
        assert_eq!(
            load(text),
            Ok(vec![(
                3,
                vec![
                    part(Part::Stem, "Who?"),
                    part(Part::Rationale, "So."),
                    part(Part::Option(OptionId(2)), "x"),
                    part(Part::Left(1), "y"),
                    part(Part::Reason(0), "z"),
                    (Named::Numbered(12), "s".to_owned()),
                    part(Part::Level(2), "all"),
                ],
                Some(vec!["one; two".to_owned(), "three".to_owned()])
            )])
        );
    }

    #[test]
    fn all_problems_of_a_file_are_told_at_once() {
        let text = "format = 1\n[[edit]]\nstm = \"x\"\n[[edit]]\nitem = 2\n[[edit]]\nitem = 2\noptions = { ab = \"x\" }\n\
                    reasons = { a = 1 }\n";
        assert_eq!(
            load(text),
            Err([
                "missing key `item`",
                "unknown key `stm`",
                "this edit changes nothing",
                "`options` has no `ab`",
                "`a` must be a text in quote marks, and this is of type integer",
            ]
            .map(str::to_owned)
            .to_vec())
        );
        assert_eq!(
            load("format = 1\n"),
            Err(vec!["there is no edit here".to_owned()])
        );
    }

    #[test]
    fn no_text_makes_the_reader_panic() {
        let text = "format = 1\n[[edit]]\nitem = 3\nstem = \"Who é?\"\noptions = { c = \"x\", 2 = \"y\" }\n";
        for (at, _) in text.char_indices() {
            // What is cut off behind the last value is read as it stands, the rest is told.
            assert_eq!(
                load(&text[..at]).is_ok(),
                at + 1 >= text.len() || at == 45 || at == 46,
                "cut at {at}"
            );
        }
    }
}
