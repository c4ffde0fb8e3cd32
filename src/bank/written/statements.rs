use crate::bank::problems::Problems;
use crate::bank::response::named;
use crate::bank::table::{Table, Words};
use crate::bank::written::closed::{distinct, note};
use crate::bank::written::response::{Parts, fitted};
use crate::item::{Key, Role, Shape, Truth};

/// The verdicts, by the words of item models.
const VERDICTS: [(&str, Truth); 3] = [
    ("says", Truth::Says),
    ("otherwise", Truth::Otherwise),
    ("not said", Truth::NotSaid),
];

/// Statements to judge: `[[item.response.truth.statements]]` with `words` and `truth`.
pub(super) fn read(table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Parts> {
    let rows = table.tables("statements", problems);
    let read: Vec<_> = rows
        .into_iter()
        .map(|mut row| {
            let words = row.words("words", problems);
            let truth = named("truth", &VERDICTS, &mut row, problems);
            row.finish(problems);
            Some((words?, truth?))
        })
        .collect();
    let rows: Vec<_> = read.into_iter().collect::<Option<_>>()?;
    let (statements, key): (Vec<Words>, Vec<Truth>) = rows.into_iter().unzip();
    let statements = distinct(statements, problems)?;
    let notes = key.iter().map(|truth| note(role(*truth))).collect();
    let (statements, places) = statements
        .into_iter()
        .map(|words| (words.text, words.span))
        .unzip();
    let at = (table.span(), places);
    fitted(Shape::Truth { statements }, Key::Truth(key), notes, at, problems)
}

/// How a statement of that verdict came to stand there.
fn role(truth: Truth) -> Role {
    match truth {
        Truth::Says => Role::Key,
        Truth::Otherwise => Role::Misreading,
        Truth::NotSaid => Role::Unsupported,
    }
}
