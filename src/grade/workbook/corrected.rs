use rust_xlsxwriter::XlsxError;

use super::page::{Cell, Page};
use crate::grade::Regrade;
use crate::grade::corrections::{changed_rows, correction_lines};

/// A row a correction, with its reason; below them a row a student who changes, exactly, as people write fractions.
pub(super) fn fill(page: &mut Page, regrade: &Regrade) -> Result<(), XlsxError> {
    let columns = [
        ("Correction", 60.0),
        ("Student", 26.0),
        ("Form", 8.0),
        ("Before", 16.0),
        ("After", 16.0),
        ("Change", 10.0),
        ("Questions", 60.0),
    ];
    page.head(&columns.map(|(title, width)| (title.to_owned(), width)), 0)?;
    for line in correction_lines(regrade) {
        page.row([Cell::Text(line)])?;
    }
    for cells in changed_rows(regrade) {
        page.row([Cell::Empty].into_iter().chain(cells.map(Cell::Text)))?;
    }
    Ok(())
}
