use crate::source::fold;
use crate::submission::layout::who::{column, columns, full_name};
use crate::submission::layout::{Habits, Layout, Target};

/// The headers that the student's own number has had in the versions of the program, best first.
const NUMBER: &[&str] = &[
    "customid",
    "custom id",
    "externalid",
    "external id",
    "studentid",
    "student id",
    "zipgrade id",
];

/// The full table of ZipGrade: who, then four columns a question, `Stu1`, `PriKey1`, `Points1`, `Mark1`. Only what the
/// student marked is read; several marks stand in one cell, `BD`.
pub fn layout(header: &[String]) -> Option<Layout> {
    let numbered = |word: &str, cell: &str| -> Option<usize> {
        let cell = fold(cell);
        cell.strip_prefix(word)?.parse().ok()
    };
    header
        .iter()
        .find(|cell| numbered("prikey", cell).is_some() || numbered("mark", cell).is_some())?;
    let answers: Vec<(Target, usize)> = header
        .iter()
        .enumerate()
        .filter_map(|(place, cell)| Some((Target::Number(numbered("stu", cell)?), place)))
        .collect();
    if answers.is_empty() {
        return None;
    }
    let mut student: Vec<Vec<usize>> = columns(header, NUMBER)
        .into_iter()
        .map(|place| vec![place])
        .collect();
    student.extend(full_name(header));
    Some(Layout {
        program: "ZipGrade",
        student,
        form: column(header, &["key version"]).into_iter().collect(),
        answers,
        habits: Habits {
            partial: true,
            ..Habits::default()
        },
        ..Layout::default()
    })
}
