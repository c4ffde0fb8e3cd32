//! A desk with answers to the sample quiz, for tests.

use crate::item::{ItemId, Key, Kind, Points};
use crate::mark::{Desk, Task, Waiting, Written};
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::submission::sample::{harbury, source};
use crate::submission::{MarkFile, StudentId};

const KEY: &str = include_str!("../../tests/golden/answers/harbury.key.json");

/// A time of day.
pub const TIME: &str = "2026-03-09T14:05:00Z";

/// An open answer.
pub fn waiting(student: &str, words: &str) -> Waiting {
    Waiting {
        student: StudentId(student.to_owned()),
        form: FormId("A".to_owned()),
        number: 8,
        written: Written::Words(words.to_owned()),
        why: "an open answer".to_owned(),
        printed: Vec::new(),
        right: Vec::new(),
    }
}

/// The open question of the sample quiz with these answers.
pub fn task(answers: &[&str]) -> Task {
    let key = KeyFile::parse(&source(KEY)).expect("the sample key is sound");
    let rubric = key.items.iter().find_map(|item| match &item.key {
        Key::Open(rubric) => Some(rubric.clone()),
        _ => None,
    });
    let quiz = harbury();
    let item = quiz.items.last().expect("an open item");
    let answer = |(place, words): (usize, &&str)| waiting(&format!("s{place:02}"), words);
    Task {
        item: item.id.clone(),
        kind: Kind::Open,
        stem: item.stem.clone(),
        points: item.points,
        rubric,
        answers: answers.iter().enumerate().map(answer).collect(),
    }
}

/// An answer that could not be read, and one on paper.
pub fn unreadable() -> Task {
    let mut letter = waiting("s00", "Z");
    letter.number = 5;
    letter.why = "cannot be read: there is no option Z: the last is D (cell F2 of class.csv)".to_owned();
    letter.printed = [
        "A) Ana Ruiz",
        "B) the swimming club",
        "C) Tom Bell",
        "D) the council",
    ]
    .map(str::to_owned)
    .into();
    letter.right = vec!["B) the swimming club".to_owned()];
    let mut paper = waiting("Bo Lee", "");
    paper.number = 6;
    paper.form = FormId("B".to_owned());
    paper.written = Written::OnPaper;
    paper.why = "answered on paper".to_owned();
    paper.right.clone_from(&letter.right);
    Task {
        item: ItemId("q5".to_owned()),
        kind: Kind::Choice,
        stem: "Who does the article give as the source for the statement?".to_owned(),
        points: Points(1),
        rubric: None,
        answers: vec![letter, paper],
    }
}

/// A desk with five open answers in two groups and two others.
pub fn desk() -> Desk {
    desk_of(&harbury(), MarkFile::new(&harbury()))
}

/// The same desk, continued from a file of marks.
pub fn desk_of(quiz: &QuizFile, file: MarkFile) -> Desk {
    let answers = [
        "Only the club says it;\nit published no numbers.",
        "it is bad",
        "only the CLUB says it; it published no numbers.",
        "Only the club says it; it published no numbers.",
        "It is bad",
    ];
    Desk::new(quiz, vec![unreadable(), task(&answers)], " Ms Bell", file)
}
