//! What schools' programs write, in their own shapes, read as one class.

mod any_bytes;
mod learning_platforms;
mod online_forms;
mod single_answers;
mod workbook;

use crate::quiz::QuizFile;
use crate::submission::sample::{harbury, papers, source, told};
use crate::submission::spreadsheet::text;
use crate::submission::{Enrolled, Headers, open_answers, read_answers};

pub const STATEMENTS: [&str; 3] = [
    "The engineer found cracks in the roof.",
    "The swimming club agrees with the mayor's figure.",
    "The new pool will be larger than the old one.",
];
pub const ELEMENTS: [&str; 4] = [
    "the inspection of the roof",
    "the start of work on the new pool",
    "the protest",
    "the decision on ticket prices",
];
pub const LEFT: [&str; 2] = [
    "The roof has cracks.",
    "The pool costs about 150,000 pounds a year.",
];
pub const TWO: &str = "a new pool near the station, a start of the work next year";
pub const ALL: &str = "Saturday|A C|S O N|1 2 1 2|B|1=A 2=C|5|why";

pub fn stem(quiz: &QuizFile, number: usize) -> String {
    quiz.items[number - 1].stem.clone()
}

/// Rows of cells as comma-separated text.
pub fn csv(rows: &[Vec<String>]) -> String {
    text(rows)
}

pub fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// What the bytes of a file are read as, or the problems; then the warnings.
pub fn read(bytes: &[u8], map: &str) -> (Vec<String>, Vec<String>) {
    let quiz = harbury();
    let papers = papers(&quiz);
    let headers = if map.is_empty() {
        Headers::default()
    } else {
        Headers::read(&source(map)).expect("a sound map")
    };
    let read = open_answers("class", bytes)
        .and_then(|source| read_answers(&source, &quiz, &papers, &Enrolled::default(), &headers));
    let messages = |problems: crate::diagnostic::Diagnostics| -> Vec<String> {
        problems.0.into_iter().map(|problem| problem.message).collect()
    };
    match read {
        Ok(batch) => {
            let lines = batch.submissions.iter().map(|one| told(&papers, one)).collect();
            (lines, messages(batch.warnings))
        }
        Err(problems) => (messages(problems), Vec::new()),
    }
}
