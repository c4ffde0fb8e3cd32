//! Marks made by hand, put to the answers that they are for: read from files of [`MarkFile`](crate::submission::MarkFile)
//! and from tables, compared where several people marked, and refused where they do not fit.

mod agree;
mod apply;
mod file;
mod given;
mod table;

use std::sync::Arc;

pub use apply::apply_marks;
pub use given::{GivenMark, Judged, MarkedQuestion};

use crate::diagnostic::Diagnostics;
use crate::quiz::Quiz;
use crate::source::SourceFile;
use crate::submission::MarkFile;

/// Reads marks to `quiz`: a file that the marking desk wrote; a table with the columns student, item, points (others are
/// passed over, so that the filled queue is such a file); or a JSON list of `{"student", "item", "points"}`. In tables
/// and lists the item is the question's number, points may be `1`, `1.5`, `1,5` or `1/2`, and rows without points are
/// still to be marked and are left out.
pub fn read_marks(source: &Arc<SourceFile>, quiz: &Quiz) -> Result<Vec<GivenMark>, Diagnostics> {
    if MarkFile::is_one(source.text()) {
        file::read(source, quiz)
    } else {
        table::read(source)
    }
}
