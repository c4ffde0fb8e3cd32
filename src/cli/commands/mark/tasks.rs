use crate::grade::{Graded, GradedItem, Mark, right_answer, right_too};
use crate::item::{Key, Shape};
use crate::mark::{Task, Waiting, Written};
use crate::submission::{Given, Question, letter};

/// The answers that await a person, by item in the order of the first student's form, then in the order of the students.
pub(super) fn tasks(graded: &[Graded]) -> Vec<Task> {
    let mut tasks = Vec::new();
    let order = graded.first().map(|one| one.items.as_slice()).unwrap_or_default();
    for first in order {
        let mut answers = Vec::new();
        for one in graded {
            for item in one.items.iter().filter(|item| item.key.id == first.key.id) {
                if let Mark::Awaits(why) = &item.mark {
                    answers.push(waiting(one, item, why));
                }
            }
        }
        if !answers.is_empty() {
            tasks.push(Task {
                item: first.key.id.clone(),
                kind: first.question.item.response.kind(),
                stem: first.question.item.stem.clone(),
                points: first.question.item.points,
                rubric: match &first.key.key {
                    Key::Open(rubric) => Some(rubric.clone()),
                    _ => None,
                },
                answers,
            });
        }
    }
    tasks
}

fn waiting(one: &Graded, item: &GradedItem, why: &str) -> Waiting {
    let mut right = right_answer(&item.question, &item.key.key);
    right.extend(
        right_too(item)
            .into_iter()
            .map(|also| format!("{also} (right too now)")),
    );
    Waiting {
        student: one.student.clone(),
        form: one.form.clone(),
        number: item.question.number,
        written: match (&item.given, item.written()) {
            (Given::NotShown, _) => Written::NotShown,
            (_, Some(words)) => Written::Words(words),
            (_, None) => Written::OnPaper,
        },
        why: why.to_owned(),
        printed: printed(&item.question),
        right,
    }
}

/// What the form prints to choose from, each under its label.
fn printed(question: &Question) -> Vec<String> {
    let labelled = |entries: &[String], label: &dyn Fn(usize) -> String| -> Vec<String> {
        let entries = entries.iter().enumerate();
        entries
            .map(|(place, entry)| format!("{}) {entry}", label(place)))
            .collect()
    };
    let lettered = |entries: &[String]| labelled(entries, &|place| letter(place).to_string());
    let rows = |entries: &[String]| labelled(entries, &|place| question.row_label(place));
    match question.shape() {
        Shape::Choice { options } | Shape::Choices { options, .. } => lettered(options),
        Shape::Truth { statements } => rows(statements),
        Shape::Match { left, right } => [rows(left), lettered(right)].concat(),
        Shape::Order { elements, .. } => rows(elements),
        Shape::Sort { categories, elements } => [
            labelled(categories, &|place| (place + 1).to_string()),
            rows(elements),
        ]
        .concat(),
        Shape::Gap { bank, .. } => bank.clone(),
        Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => Vec::new(),
    }
}
