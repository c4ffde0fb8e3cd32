use csv::Writer;

use crate::grade::{Graded, GradedItem};
use crate::item::{Points, Score};
use crate::quiz::QuizFile;
use crate::submission::guarded;

/// The scores as a table: a row a student; total, marked points and awaiting points; then a column an item, in the
/// order and with the numbers of form A. An item that awaits a mark, or was left out of the totals, has an empty cell.
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
                .filter(|graded| graded.points() > Points(0))
                .and_then(GradedItem::score)
                .map(Score::display)
                .unwrap_or_default()
        }));
        table.write_record(&row)?;
    }
    table.into_inner().map_err(|error| error.into_error().into())
}
