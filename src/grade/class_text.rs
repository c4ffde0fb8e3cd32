use std::fmt::Write;

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use crate::grade::debrief_text::debrief_text;
use crate::grade::working_text::working_text;
use crate::grade::{Class, Graded, ItemCounts, Line};
use crate::item::{Kind, Role};
use crate::terminal::{harmless, wrap};

/// Words that many students wrote, shown at most so many.
const MOST_WORDS: usize = 8;

/// Letters that are shown of one answer.
const MOST_LETTERS: usize = 160;

/// Scores and counts for the teacher, in lines of at most `width` columns.
#[must_use]
pub fn class_text(title: &str, class: &Class, graded: &[Graded], width: u16) -> String {
    let mut text = String::new();
    let students = if class.students == 1 {
        "1 student".to_owned()
    } else {
        format!("{} students", class.students)
    };
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}: {students}\n", harmless(title));
    text.push_str(&debrief_text(class, usize::from(width)));
    let mut scores = table(width, &["Student", "Form", "Score"]);
    for one in graded {
        scores.add_row([
            harmless(&one.student.0),
            harmless(&one.form.0),
            one.total().to_string(),
        ]);
    }
    let _ = writeln!(text, "{}\n", trimmed(&scores));
    text.push_str(&roll_text(class, width));
    let mut items = table(
        width,
        &[
            "No",
            "Question",
            "All points",
            "Partly",
            "None",
            "Blank",
            "Awaiting",
        ],
    );
    for item in &class.items {
        let numbers = [item.partial, item.none, item.blank, item.awaiting].map(|count| count.to_string());
        let start = [item.number.to_string(), harmless(&item.stem), item.summary()];
        items.add_row(start.into_iter().chain(numbers));
    }
    right_aligned(&mut items, &[0, 3, 4, 5, 6]);
    let _ = writeln!(text, "{}\n", trimmed(&items));
    text.push_str(&working_text(class, width));
    let mut answers = table(width, &["No", "Answer", "", "Students"]);
    for item in &class.items {
        for line in shown_lines(item) {
            let label = if line.label.is_empty() {
                String::new()
            } else {
                format!("{}  ", line.label)
            };
            let answer = format!("{label}{}", cut(&harmless(&line.text)));
            answers.add_row([
                item.number.to_string(),
                answer,
                standing(line).to_owned(),
                line.count.to_string(),
            ]);
        }
    }
    right_aligned(&mut answers, &[0, 3]);
    let _ = writeln!(
        text,
        "Numbers and letters are those of form A.\n\n{}",
        trimmed(&answers)
    );
    text
}

/// Who has not handed in, and who handed in without being on the roster; empty where the class is not known.
fn roll_text(class: &Class, width: u16) -> String {
    let Some(roll) = &class.roll else {
        return String::new();
    };
    let mut told: Vec<String> = roll.absent_line().into_iter().collect();
    told.extend(
        roll.strangers
            .iter()
            .map(|one| format!("Not on the roster: {}", one.told())),
    );
    let lines = told
        .iter()
        .flat_map(|line| wrap(&harmless(line), usize::from(width)));
    let mut text: String = lines.map(|line| line + "\n").collect();
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// Whether an answer is right, or else how it came to stand among the options.
pub(super) fn standing(line: &Line) -> &'static str {
    match (line.right, line.role) {
        (true, _) => "right",
        (false, Some(Role::Misreading)) => "misreading",
        (false, Some(Role::TrueElsewhere)) => "true elsewhere",
        (false, Some(Role::Unsupported)) => "unsupported",
        (false, Some(Role::Key) | None) => "",
    }
}

/// For pairs of rows and values only those that somebody gave or that are right.
pub(super) fn shown_lines(item: &ItemCounts) -> impl Iterator<Item = &Line> {
    let pairs = matches!(item.kind, Kind::Truth | Kind::Match | Kind::Order | Kind::Sort);
    let most = if matches!(item.kind, Kind::Gap | Kind::Text | Kind::Number) {
        MOST_WORDS
    } else {
        usize::MAX
    };
    item.lines
        .iter()
        .filter(move |line| !pairs || line.right || line.count > 0)
        .take(most)
}

/// The beginning of what may be very long.
fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}\u{2026}", &text[..end]),
        None => text.to_owned(),
    }
}

pub(super) fn table(width: u16, header: &[&str]) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::ASCII_MARKDOWN)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width)
        .set_header(header.iter().copied());
    table
}

pub(super) fn right_aligned(table: &mut Table, columns: &[usize]) {
    for &column in columns {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}

pub(super) fn trimmed(table: &Table) -> String {
    table.trim_fmt()
}
