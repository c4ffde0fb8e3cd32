//! The class report as a workbook for spreadsheets: scores, questions, answers, and what awaits a mark.
//!
//! Every text is a text cell, so nothing that a student wrote can be taken for a formula. The same report is the same bytes:
//! the time of making is fixed.

mod corrected;
mod items;
mod options;
mod page;
mod queued;
mod scores;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::grade::{Class, Graded, Queued, Regrade};
use crate::quiz::QuizFile;

use page::{Looks, Page};

/// Scores, counts and the queue as an `.xlsx` file, with what was corrected where anything was.
///
/// # Errors
/// Where a sheet has no room for the class: more than a million students, or thousands of questions.
pub fn report_xlsx(
    quiz: &QuizFile,
    class: &Class,
    graded: &[Graded],
    waiting: &[Queued],
    regrade: Option<&Regrade>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let looks = Looks::new();
    scores::fill(
        &mut Page::new(book.add_worksheet(), "Scores", &looks)?,
        quiz,
        class,
        graded,
    )?;
    items::fill(&mut Page::new(book.add_worksheet(), "Items", &looks)?, class)?;
    options::fill(&mut Page::new(book.add_worksheet(), "Options", &looks)?, class)?;
    queued::fill(&mut Page::new(book.add_worksheet(), "Queue", &looks)?, waiting)?;
    if let Some(regrade) = regrade {
        corrected::fill(
            &mut Page::new(book.add_worksheet(), "Corrections", &looks)?,
            regrade,
        )?;
    }
    book.save_to_buffer()
}
