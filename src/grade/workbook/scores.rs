use rust_xlsxwriter::XlsxError;

use super::page::{Cell, Page};
use crate::grade::{Class, Graded, GradedItem, Person};
use crate::item::{Points, Score};
use crate::quiz::QuizFile;

/// A row a student: total, rounded and exact, and for each question of form A the points, rounded and exact. What awaits a
/// mark or was left out of the totals is empty; who has not handed in has a row without points.
pub(super) fn fill(
    page: &mut Page,
    quiz: &QuizFile,
    class: &Class,
    graded: &[Graded],
) -> Result<(), XlsxError> {
    let with_roster = class.roll.is_some();
    let mut columns = vec![("Student".to_owned(), 26.0)];
    if with_roster {
        columns.extend([("Id", 10.0), ("Group", 10.0), ("Handed in", 10.0)].map(titled));
    }
    columns.extend([("Form", 8.0), ("Points", 8.0), ("Points, exactly", 12.0)].map(titled));
    columns.extend([("Of", 6.0), ("Awaiting a mark", 10.0)].map(titled));
    for number in 1..=quiz.items.len() {
        columns.push((format!("Question {number}"), 10.0));
        columns.push((format!("Question {number}, exactly"), 12.0));
    }
    page.head(&columns, 1)?;
    for one in graded {
        let total = one.total();
        let mut row = vec![Cell::text(&one.student.0)];
        if let Some(roll) = &class.roll {
            row.extend(known(roll.present.get(&one.student), "yes"));
        }
        row.push(Cell::text(&one.form.0));
        row.extend(points(Some(total.score)));
        row.push(Cell::Count(total.marked.0 as usize));
        row.push(Cell::Count(total.awaiting.0 as usize));
        for item in &quiz.items {
            let found = one.items.iter().find(|graded| graded.key.id == item.id);
            let counts = found.filter(|graded| graded.points() > Points(0));
            row.extend(points(counts.and_then(GradedItem::score)));
        }
        page.row(row)?;
    }
    for person in class.roll.iter().flat_map(|roll| &roll.absent) {
        let name = Cell::text(&person.called);
        page.row([name].into_iter().chain(known(Some(person), "no")))?;
    }
    Ok(())
}

fn titled((title, width): (&str, f64)) -> (String, f64) {
    (title.to_owned(), width)
}

fn known(person: Option<&Person>, handed_in: &str) -> [Cell; 3] {
    let cell = |text: Option<&str>| text.map_or(Cell::Empty, Cell::text);
    [
        cell(person.map(|person| person.id.as_str())),
        cell(person.and_then(|person| person.group.as_deref())),
        Cell::text(handed_in),
    ]
}

/// Rounded as a number, and exactly as a text: a spreadsheet would take `1/3` for a date.
fn points(score: Option<Score>) -> [Cell; 2] {
    score.map_or([Cell::Empty, Cell::Empty], |score| {
        [Cell::Shown(score.display()), Cell::Text(score.0.to_string())]
    })
}
