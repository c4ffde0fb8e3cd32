//! What a class answered in sums alone: no names, no rows. Parts of a class, or classes of a nation, add up.
//!
//! A [`Counter`] counts students as they are graded, [`QuizSums`] are its counts with what tells of the quiz, to be written,
//! read and merged; [`SumsReport`] is what follows from them.

mod counter;
mod json;
mod quiz_sums;
mod report;
mod report_json;
mod report_text;
#[cfg(test)]
mod tests;

pub(super) use counter::all_points;
pub use counter::{Counted, Counter, Outcome};
pub use json::{read_sums, sums_json};
pub use quiz_sums::{Compared, ItemSummed, Marks, OptionText, QuizSums, Unmergeable};
pub use report::{ItemReport, SumsReport};
pub use report_json::sums_report_json;
pub use report_text::sums_text;
