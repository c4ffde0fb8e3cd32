use crate::bank::problems::Problems;
use crate::bank::table::{Table, Words};
use crate::vocabulary::nearest;

/// One of a closed list of words.
pub(in crate::bank) fn named<T: Copy>(
    key: &'static str,
    known: &[(&'static str, T)],
    row: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<T> {
    let words = row.words(key, problems)?;
    one_of(key, known, &words, problems)
}

/// The meaning of a word from a closed list; a problem names the nearest one.
pub(in crate::bank) fn one_of<T: Copy>(
    key: &str,
    known: &[(&'static str, T)],
    words: &Words,
    problems: &mut Problems,
) -> Option<T> {
    let found = known.iter().find(|(name, _)| *name == words.text);
    if found.is_none() {
        let names = known.iter().map(|(name, _)| *name);
        let hint = nearest(&words.text, names.clone()).map_or_else(
            || format!("it is one of: {}", names.collect::<Vec<_>>().join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        problems.note(
            "bank-unknown-word",
            words.span,
            format!("`{key}` is never `{}`", words.text),
            Some(hint),
        );
    }
    found.map(|(_, meaning)| *meaning)
}
