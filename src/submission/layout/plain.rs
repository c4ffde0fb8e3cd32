use crate::submission::header::Column;
use crate::submission::layout::{Asked, Layout, Target};

/// A table as a teacher types it: a column a question, headed by its number or its words.
pub fn layout(header: &[String], asked: &Asked) -> Layout {
    let mut layout = Layout {
        program: "plain table",
        ..Layout::default()
    };
    let mut students = Vec::new();
    for ((place, cell), worded) in header.iter().enumerate().zip(asked.targets(header)) {
        match (Column::of(cell), worded) {
            (Column::Student { rank }, _) => students.push((rank, place)),
            (Column::Form, _) => layout.form.push(place),
            (Column::Question(number), _) => layout.answers.push((Target::Number(number), place)),
            (Column::Other, Some(target)) => layout.answers.push((target, place)),
            (Column::Other, None) => layout.unread.push(place),
        }
    }
    students.sort_unstable();
    layout.student = students.into_iter().map(|(_, place)| vec![place]).collect();
    layout
}
