//! Answers as students gave them, whatever they were written with: [`open_answers`] makes text of a file, [`read_answers`]
//! tells by what it holds which reader it needs; and the class itself ([`read_roster`]).
//!
//! What cannot be read is kept with the reason and its place and never scored as zero; `docs/answers.md` documents the
//! formats.

mod answers_map;
mod attempt;
mod cell;
mod enrolled;
mod fits;
mod format;
mod given;
mod grid_json;
mod guard;
mod header;
mod headers;
mod json;
mod labels;
mod layout;
mod long;
mod marks;
mod page;
mod paper;
mod place;
mod remark;
mod roster;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod schools;
mod sheet;
mod spreadsheet;
mod stream;
mod table;

pub use answers_map::AnswersMap;
pub use attempt::Attempt;
pub use cell::{asked, read_cell};
pub use enrolled::Enrolled;
pub use format::{Batch, Format, open_answers, read_answers};
pub use given::{Given, StudentId, Submission, repeated_students};
pub use guard::{guarded, unguarded};
pub use header::Column;
pub use headers::Headers;
pub use json::{AnswerFile, read_answer_file};
pub use labels::{letter, shown};
pub use marks::{AsWritten, HandMark, MarkFile, exact_points, is_in_words, objects_at, read_points};
pub use paper::{FormMismatch, Paper, Question};
pub use remark::{Outcome, Reason, Remark};
pub use roster::{Roster, read_roster};
pub use sheet::Sheet;
pub use stream::{Record, Records, Wide};
pub use table::read_table;
