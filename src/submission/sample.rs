//! A hand-made quiz of all kinds in two forms, and quizzes of one item, for tests.

use std::sync::Arc;

use crate::item::{Arrangement, ItemId, Points, Shape};
use crate::quiz::{FormId, FormOrder, PlacedItem, QuizFile, QuizItem, Section};
use crate::source::SourceFile;
use crate::submission::{Given, Paper, Submission, shown};

const HARBURY: &str = include_str!("../../tests/golden/answers/harbury.quiz.json");

pub fn source(text: &str) -> Arc<SourceFile> {
    Arc::new(SourceFile::new("answers.csv", text))
}

pub fn harbury() -> QuizFile {
    QuizFile::parse(&source(HARBURY)).expect("the sample quiz is sound")
}

pub fn papers(quiz: &QuizFile) -> Vec<Paper<'_>> {
    quiz.forms
        .iter()
        .map(|order| Paper::new(quiz, order).expect("the sample forms fit"))
        .collect()
}

/// A quiz of one item, printed in one order.
pub fn single(shape: Shape, arrangement: Arrangement) -> QuizFile {
    let id = ItemId("q1".to_owned());
    QuizFile {
        items: vec![QuizItem {
            id: id.clone(),
            section: Section::Comprehension,
            stem: "What?".to_owned(),
            response: shape,
            points: Points(2),
            seconds: None,
        }],
        forms: vec![FormOrder {
            form: FormId("A".to_owned()),
            items: vec![PlacedItem {
                item: id,
                arrangement,
            }],
        }],
        ..harbury()
    }
}

/// A submission as its student could have written it: student, form and answers between `|`; `?` and the reason where one
/// could not be read.
pub fn told(papers: &[Paper], submission: &Submission) -> String {
    let paper = papers.iter().find(|paper| paper.form == submission.form);
    let answers = paper
        .into_iter()
        .flat_map(|paper| &paper.questions)
        .map(|question| match submission.given(&question.item.id) {
            Given::Answered(answer) => shown(question, answer).expect("it fits"),
            given @ Given::Unreadable { .. } => format!("?{}", given.hindrance().unwrap_or_default()),
            Given::Blank => String::new(),
            Given::OnPaper => "paper".to_owned(),
            Given::NotShown => "not shown".to_owned(),
        });
    let answers: Vec<_> = answers.collect();
    format!("{}|{}|{}", submission.student, submission.form, answers.join("|"))
}
