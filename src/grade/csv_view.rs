use csv::Writer;

use crate::grade::{Graded, GradedItem};
use crate::item::Score;
use crate::quiz::QuizFile;

/// The scores as a table: a row a student; total, marked points and awaiting points; then a column an item, in the
/// order and with the numbers of form A. An item that awaits a mark has an empty cell.
pub fn scores_csv(quiz: &QuizFile, graded: &[Graded]) -> csv::Result<Vec<u8>> {
    let mut table = Writer::from_writer(Vec::new());
    let mut header = ["student", "form", "score", "of", "awaiting"]
        .map(str::to_owned)
        .to_vec();
    header.extend((1..=quiz.items.len()).map(|number| format!("q{number}")));
    table.write_record(&header)?;
    for one in graded {
        let total = one.total();
        let mut row = vec![
            guarded(&one.student.0),
            guarded(&one.form.0),
            total.score.display(),
            total.marked.to_string(),
            total.awaiting.to_string(),
        ];
        row.extend(quiz.items.iter().map(|item| {
            one.items
                .iter()
                .find(|graded| graded.key.id == item.id)
                .and_then(GradedItem::score)
                .map(Score::display)
                .unwrap_or_default()
        }));
        table.write_record(&row)?;
    }
    table.into_inner().map_err(|error| error.into_error().into())
}

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before `=`, `+`, `-`, `@`, TAB and CR.
pub fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// The text behind the guard of [`guarded`].
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r']))
        .unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};

    #[test]
    fn no_cell_is_a_formula_and_guards_come_off() {
        for cell in [
            "=1+1", "+1", "-x", "@a", "\tb", "\rc", "plain", "'quoted", "", "a=b",
        ] {
            let safe = guarded(cell);
            assert!(!safe.starts_with(['=', '+', '-', '@', '\t', '\r']), "{safe}");
            assert_eq!(unguarded(&safe), cell);
        }
    }
}
