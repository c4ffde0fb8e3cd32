use crate::source::fold;
use crate::submission::header::Column;
use crate::submission::layout::who::{columns, full_name};
use crate::submission::layout::{Habits, Layout, Target};

/// The responses report of Moodle: who, when and how long, then `Response 1` and so on, perhaps with `Question 1` before it
/// and `Right answer 1` behind it.
///
/// Where the question's words are there, they tell which question it is, since Moodle may shuffle questions; otherwise
/// the number does.
pub fn layout(header: &[String]) -> Option<Layout> {
    let numbered = |word: &str, cell: &str| -> Option<usize> {
        let cell = fold(cell);
        cell.strip_prefix(word)?.trim().parse().ok()
    };
    let mut answers = Vec::new();
    for (place, cell) in header.iter().enumerate() {
        let Some(number) = numbered("response", cell) else {
            continue;
        };
        let question = header
            .iter()
            .position(|cell| numbered("question", cell) == Some(number));
        let target = question.map_or(Target::Number(number), Target::Beside);
        answers.push((target, place));
    }
    if answers.is_empty() {
        return None;
    }
    let known = ["id number", "student id", "email address", "username"];
    let mut student: Vec<Vec<usize>> = columns(header, &known)
        .into_iter()
        .map(|place| vec![place])
        .collect();
    student.extend(full_name(header));
    let names = ["full name", "first name / last name", "name", "student"];
    student.extend(columns(header, &names).into_iter().map(|place| vec![place]));
    let form = header.iter().position(|cell| Column::of(cell) == Column::Form);
    Some(Layout {
        program: "Moodle",
        student,
        form: form.into_iter().collect(),
        answers,
        habits: Habits {
            dash_is_blank: true,
            ..Habits::default()
        },
        ..Layout::default()
    })
}
