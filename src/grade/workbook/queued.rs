use rust_xlsxwriter::XlsxError;

use super::page::{Cell, Page};
use crate::grade::Queued;

/// A row an answer that awaits a mark.
pub(super) fn fill(page: &mut Page, waiting: &[Queued]) -> Result<(), XlsxError> {
    let columns = [
        ("Student", 26.0),
        ("Form", 8.0),
        ("Question", 10.0),
        ("Of", 6.0),
        ("Answer", 60.0),
        ("Why", 40.0),
    ];
    page.head(&columns.map(|(title, width)| (title.to_owned(), width)), 1)?;
    for row in waiting {
        page.row([
            Cell::text(&row.student.0),
            Cell::text(&row.form.0),
            Cell::Count(row.number),
            Cell::Count(row.points.0 as usize),
            Cell::text(&row.answer),
            Cell::text(&row.why),
        ])?;
    }
    Ok(())
}
