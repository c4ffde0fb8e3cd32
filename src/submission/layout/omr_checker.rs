use crate::submission::header::Column;
use crate::submission::layout::who::{column, columns};
use crate::submission::layout::{Habits, Layout, Target};

/// The results of OMRChecker: the picture, its paths, a score that is not read, then the fields of the sheet. Who has no
/// field for a name or a number is called by the picture.
pub fn layout(header: &[String]) -> Option<Layout> {
    let picture = column(header, &["file id"])?;
    column(header, &["input path"])?;
    let mut layout = Layout {
        program: "OMRChecker",
        habits: Habits {
            partial: true,
            ..Habits::default()
        },
        ..Layout::default()
    };
    let own = columns(header, &["file id", "input path", "output path", "score"]);
    let mut students = Vec::new();
    for (place, cell) in header
        .iter()
        .enumerate()
        .filter(|(place, _)| !own.contains(place))
    {
        match Column::of(cell) {
            Column::Student { rank } => students.push((rank, place)),
            Column::Form => layout.form.push(place),
            Column::Question(number) => layout.answers.push((Target::Number(number), place)),
            Column::Other => layout.unread.push(place),
        }
    }
    students.sort_unstable();
    layout.student = students.into_iter().map(|(_, place)| vec![place]).collect();
    let roll = columns(header, &["roll", "roll no", "roll number", "rollno"]);
    layout.unread.retain(|place| !roll.contains(place));
    layout.student.extend(roll.into_iter().map(|place| vec![place]));
    layout.student.push(vec![picture]);
    Some(layout)
}
