//! Answers as students gave them, one reader a format: our own answer files ([`read_answer_file`]) and tables
//! ([`read_table`]); and the class itself ([`read_roster`]).
//!
//! What cannot be read is kept with the reason and never scored as zero; `docs/answers.md` documents the formats.

mod cell;
mod enrolled;
mod fits;
mod format;
mod given;
mod guard;
mod header;
mod json;
mod labels;
mod paper;
mod roster;
#[cfg(test)]
pub(crate) mod sample;
mod sheet;
mod table;

pub use cell::{asked, read_cell};
pub use enrolled::Enrolled;
pub use format::{Batch, Format};
pub use given::{Given, StudentId, Submission, repeated_students};
pub use guard::{guarded, unguarded};
pub use header::Column;
pub use json::{AnswerFile, read_answer_file};
pub use labels::{letter, shown};
pub use paper::{FormMismatch, Paper, Question};
pub use roster::{Roster, read_roster};
pub use sheet::Sheet;
pub use table::read_table;
