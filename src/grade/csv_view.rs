use csv::Writer;

use crate::grade::{Graded, GradedItem, Person, Roll};
use crate::item::{Points, Score};
use crate::quiz::QuizFile;
use crate::submission::guarded;

/// The scores as a table: a row a student; total, marked points and awaiting points; then a column an item, in the
/// order and with the numbers of form A. An item that awaits a mark, or was left out of the totals, has an empty cell.
///
/// With a roster, id and group of each student are given, and those who have not handed in have a row without points.
pub fn scores_csv(quiz: &QuizFile, roll: Option<&Roll>, graded: &[Graded]) -> csv::Result<Vec<u8>> {
    let mut table = Writer::from_writer(Vec::new());
    let known: &[&str] = match roll {
        Some(_) => &["id", "group", "handed-in"],
        None => &[],
    };
    let columns = ["form", "score", "of", "awaiting"];
    let items = (1..=quiz.items.len()).map(|number| format!("q{number}"));
    let names = ["student"]
        .into_iter()
        .chain(known.iter().copied())
        .chain(columns);
    table.write_record(names.map(str::to_owned).chain(items))?;
    for one in graded {
        let total = one.total();
        let mut row = vec![guarded(&one.student.0)];
        if let Some(roll) = roll {
            row.extend(known_cells(roll.present.get(&one.student), "yes"));
        }
        row.extend([
            guarded(&one.form.0),
            total.score.display(),
            total.marked.to_string(),
            total.awaiting.to_string(),
        ]);
        row.extend(quiz.items.iter().map(|item| {
            one.items
                .iter()
                .find(|graded| graded.key.id == item.id)
                .filter(|graded| graded.points() > Points(0))
                .and_then(GradedItem::score)
                .map(Score::display)
                .unwrap_or_default()
        }));
        table.write_record(&row)?;
    }
    for person in roll.iter().flat_map(|roll| &roll.absent) {
        let mut row = vec![guarded(&person.called)];
        row.extend(known_cells(Some(person), "no"));
        row.extend(std::iter::repeat_n(
            String::new(),
            columns.len() + quiz.items.len(),
        ));
        table.write_record(&row)?;
    }
    table.into_inner().map_err(|error| error.into_error().into())
}

/// Id, group, and whether they handed in; empty for somebody who is not on the roster.
fn known_cells(person: Option<&Person>, handed_in: &str) -> [String; 3] {
    let cell = |text: Option<&str>| guarded(text.unwrap_or_default());
    [
        cell(person.map(|person| person.id.as_str())),
        cell(person.and_then(|person| person.group.as_deref())),
        handed_in.to_owned(),
    ]
}
