//! A hand-made quiz of all kinds in two forms, and quizzes of one item, for tests.

use std::sync::Arc;

use crate::item::{Arrangement, ItemId, Points, Shape};
use crate::quiz::{FormId, FormOrder, PlacedItem, QuizFile, QuizItem, Section};
use crate::source::SourceFile;
use crate::submission::Paper;

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
