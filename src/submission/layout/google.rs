use crate::submission::layout::who::column;
use crate::submission::layout::{Asked, Layout, plain};

/// What the first column is headed in the languages of most schools.
const TIMESTAMP: &[&str] = &["timestamp", "zeitstempel", "marca temporal", "horodateur"];

/// A sheet of Google Forms: a time, perhaps an address and a score, then a column a question, headed by its words; grids
/// have a column a row, `Question [row]`.
///
/// The score that the form gave is not read, and neither are the columns `[Score]` and `[Feedback]`.
pub fn layout(header: &[String], asked: &Asked) -> Option<Layout> {
    let time = column(header, TIMESTAMP)?;
    let mut layout = plain::layout(header, asked);
    layout.program = "Google Forms";
    layout.unread.retain(|&place| {
        let cell = header[place].trim().to_lowercase();
        let known =
            place == time || cell == "score" || cell.ends_with("[score]") || cell.ends_with("[feedback]");
        !known
    });
    Some(layout)
}
