//! Options to choose from: the key is written as the option that it is.

use std::collections::BTreeSet;

use crate::bank::problems::Problems;
use crate::bank::table::{Table, Words};
use crate::bank::written::response::{Parts, fitted};
use crate::item::{Key, Note, OptionId, Role, Shape};
use crate::source::{Span, fold};
use crate::vocabulary::nearest;

/// One of several options: `options` and `key`.
pub(super) fn choice(table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Parts> {
    let options = texts("options", table, problems).and_then(|list| distinct(list, problems));
    let key = table.words("key", problems);
    let (options, key) = (options?, key?);
    let key = place(&options, &key, problems)?;
    let (texts, places) = split(options);
    let notes = notes(texts.len(), &[key]);
    let at = (table.span(), places);
    fitted(
        Shape::Choice { options: texts },
        Key::Choice(key),
        notes,
        at,
        problems,
    )
}

/// Several of several options: `options` and `keys`.
pub(super) fn choices(table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Parts> {
    let options = texts("options", table, problems).and_then(|list| distinct(list, problems));
    let keys = texts("keys", table, problems);
    let (options, keys) = (options?, keys?);
    let places: Vec<_> = keys.iter().map(|key| place(&options, key, problems)).collect();
    let mut keys: Vec<OptionId> = places.into_iter().collect::<Option<_>>()?;
    keys.sort_unstable();
    keys.dedup();
    let (texts, places) = split(options);
    let notes = notes(texts.len(), &keys);
    let shape = Shape::Choices {
        options: texts,
        choose: keys.len(),
    };
    fitted(shape, Key::Choices(keys), notes, (table.span(), places), problems)
}

/// A list of texts that must be there; nothing where any of them is at fault.
pub(super) fn texts(
    key: &'static str,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<Vec<Words>> {
    let before = problems.count();
    let list = table.list(key, problems);
    let fine = problems.count() == before;
    if fine && list.is_empty() {
        let message = if table.has(key) {
            format!("`{key}` is empty")
        } else {
            format!("missing key `{key}`")
        };
        problems.note("bank-missing-key", table.key_span(key), message, None);
    }
    (fine && !list.is_empty()).then_some(list)
}

/// No text is blank, and no two are alike when folded; nothing where one is at fault.
pub(super) fn distinct(list: Vec<Words>, problems: &mut Problems) -> Option<Vec<Words>> {
    let before = problems.count();
    let mut seen = BTreeSet::new();
    for words in &list {
        let folded = fold(&words.text);
        if folded.is_empty() {
            problems.note("items-blank", words.span, "nothing stands here", None);
        } else if !seen.insert(folded) {
            let message = format!("`{}` stands here twice", words.text);
            let hint = "put another thing in the place of one of them".to_owned();
            problems.note("items-twice", words.span, message, Some(hint));
        }
    }
    (problems.count() == before).then_some(list)
}

/// The option that a key is, compared folded.
fn place(options: &[Words], key: &Words, problems: &mut Problems) -> Option<OptionId> {
    let folded = fold(&key.text);
    let found = options.iter().position(|option| fold(&option.text) == folded);
    if found.is_none() {
        let known = options.iter().map(|option| option.text.as_str());
        let hint = nearest(&key.text, known).map_or_else(
            || "write the right option again, word for word".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("no option reads `{}`", key.text);
        problems.note("items-key", key.span, message, Some(hint));
    }
    OptionId::at(found?)
}

fn split(words: Vec<Words>) -> (Vec<String>, Vec<Span>) {
    words.into_iter().map(|words| (words.text, words.span)).unzip()
}

fn notes(count: usize, keys: &[OptionId]) -> Vec<Note> {
    let is_key = |place| OptionId::at(place).is_some_and(|id| keys.contains(&id));
    let role = |place| {
        if is_key(place) {
            Role::Key
        } else {
            Role::Unsupported
        }
    };
    (0..count).map(|place| note(role(place))).collect()
}

/// The author gives no reasons: the rationale says why.
pub(super) fn note(role: Role) -> Note {
    Note {
        role,
        reason: String::new(),
        sentence: None,
    }
}
