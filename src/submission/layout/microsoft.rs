use crate::source::fold;
use crate::submission::header::Column;
use crate::submission::layout::who::column;
use crate::submission::layout::{Asked, Layout, Target};

/// Columns of the form itself, besides the student and the questions.
const OWN: &[&str] = &[
    "id",
    "start time",
    "completion time",
    "last modified time",
    "total points",
    "quiz feedback",
    "grade posted time",
];

/// A sheet of Microsoft Forms: the number of the response, times, address and name, then a column a question; in a quiz
/// with two more for points and feedback, which are not read. `ID` numbers responses and is nobody's.
pub fn layout(header: &[String], asked: &Asked) -> Option<Layout> {
    column(header, &["start time"])?;
    column(header, &["completion time"])?;
    let mut layout = Layout {
        program: "Microsoft Forms",
        ..Layout::default()
    };
    let mut students = Vec::new();
    for ((place, cell), worded) in header.iter().enumerate().zip(asked.targets(header)) {
        let folded = fold(cell);
        // A question called as one of the form's own columns gets a digit behind it.
        let bare = folded.trim_end_matches(|c: char| c.is_ascii_digit());
        let student = match Column::of(&folded) {
            Column::Student { rank } => Some(rank),
            _ => match Column::of(bare) {
                Column::Student { rank } if !bare.is_empty() => Some(rank),
                _ => None,
            },
        };
        if OWN.contains(&folded.as_str())
            || folded.starts_with("points - ")
            || folded.starts_with("feedback - ")
        {
        } else if let Some(target) = worded {
            layout.answers.push((target, place));
        } else if let Some(rank) = student {
            students.push((rank, place));
        } else {
            match Column::of(cell) {
                Column::Form => layout.form.push(place),
                Column::Question(number) => layout.answers.push((Target::Number(number), place)),
                _ => layout.unread.push(place),
            }
        }
    }
    students.sort_unstable();
    layout.student = students.into_iter().map(|(_, place)| vec![place]).collect();
    Some(layout)
}
