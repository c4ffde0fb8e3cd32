//! A quiz of all eleven kinds, and sittings at it, for tests.

use crate::item::Answer;
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::submission::sample::{papers, source};
use crate::submission::{AnswerFile, Question, Remark, StudentId};
use crate::take::Sitting;

pub const QUIZ: &str = include_str!("../../tests/golden/answers/eleven.quiz.json");
const KEY: &str = include_str!("../../tests/golden/answers/eleven.key.json");

pub fn eleven() -> QuizFile {
    QuizFile::parse(&source(QUIZ)).expect("the sample quiz is sound")
}

pub fn key() -> KeyFile {
    KeyFile::parse(&source(KEY)).expect("the sample key is sound")
}

/// Ana at one of the forms.
pub fn sitting(quiz: &QuizFile, form: usize) -> Sitting<'_> {
    let paper = papers(quiz).remove(form);
    let form = FormId(paper.form.0.clone());
    let file = AnswerFile::new(quiz, form, StudentId("Ana Ruiz".to_owned()));
    Sitting::new(quiz, paper, file)
}

/// A tutor for tests: the notes of the key would need grading, which is no business of this floor.
pub fn tutor(question: &Question, answer: &Answer) -> Remark {
    use crate::language::SentenceNo;
    use crate::submission::{Outcome, Reason};
    let key = key();
    let item = key.items.iter().find(|item| item.id == question.item.id);
    let right = item.and_then(|item| item.key.answer());
    Remark {
        outcome: match &right {
            None => Outcome::Unmarked,
            Some(right) if right == answer => Outcome::Right,
            Some(_) => Outcome::Wrong,
        },
        reasons: vec![Reason {
            words: "The article gives this in another place.".to_owned(),
            sentence: Some(SentenceNo(6)),
        }],
        right: vec!["what the key says".to_owned()],
        why: item.map(|item| item.rationale.clone()).unwrap_or_default(),
        evidence: vec![SentenceNo(2)],
    }
}
