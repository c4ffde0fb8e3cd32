use std::fmt;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::Corrected;
use crate::item::{Answer, Marked, Points, Score, Scoring, ShapeMismatch, score};
use crate::quiz::{FormId, KeyFile, KeyItem, QuizFile, QuizItem};
use crate::submission::{Given, Paper, Question, StudentId, Submission, shown};

/// What an answer earned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Scored by the key.
    Scored(Score),
    /// Given by a person.
    Given(Score),
    /// A person has to decide; why.
    Awaits(String),
}

/// One item of a graded submission.
#[derive(Clone, Debug)]
pub struct GradedItem<'q> {
    /// The item as the student had it.
    pub question: Question<'q>,
    /// Its key.
    pub key: &'q KeyItem,
    /// What the student gave.
    pub given: Given,
    /// What that earned.
    pub mark: Mark,
    /// How it was corrected after the answers were given, where it was.
    pub correction: Option<Arc<Corrected>>,
    /// What those who marked it wrote to the student.
    pub comments: Vec<String>,
}

/// A graded submission.
#[derive(Clone, Debug)]
pub struct Graded<'q> {
    /// Who answered.
    pub student: StudentId,
    /// The form that the student had.
    pub form: FormId,
    /// One an item, in the printed order of that form.
    pub items: Vec<GradedItem<'q>>,
}

/// A sum of marks, with what is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// Earned so far.
    pub score: Score,
    /// What full answers to the marked items earn.
    pub marked: Points,
    /// What the items earn that await a mark.
    pub awaiting: Points,
}

/// Scores a submission by the key. `quiz` and `key` belong together, as they do once opened.
///
/// Exact: a score is a fraction of points. What was not answered earns nothing; what cannot be read, what is not
/// listed and what is open awaits a mark. Fails where the form is unknown or an answer does not fit its item.
pub fn grade<'q>(
    quiz: &'q QuizFile,
    key: &'q KeyFile,
    submission: &Submission,
) -> Result<Graded<'q>, Diagnostics> {
    let student = &submission.student;
    let problem = |message: String| Diagnostics::from(Diagnostic::error("grade", message));
    let order = key
        .forms
        .iter()
        .find(|order| order.form == submission.form)
        .ok_or_else(|| problem(format!("`{student}`: the quiz has no form `{}`", submission.form)))?;
    let paper = Paper::new(quiz, order).map_err(|why| problem(why.to_string()))?;
    grade_on(&paper, key, quiz.scoring, submission)
}

/// The same for a submission of the form that `paper` is of, for whoever has the papers of a class at hand. The paper is that of
/// a quiz which belongs to `key`.
pub fn grade_on<'q>(
    paper: &Paper<'q>,
    key: &'q KeyFile,
    scoring: Scoring,
    submission: &Submission,
) -> Result<Graded<'q>, Diagnostics> {
    let student = &submission.student;
    let problem = |message: String| Diagnostics::from(Diagnostic::error("grade", message));
    let mut items = Vec::with_capacity(paper.questions.len());
    for question in paper.questions.iter().cloned() {
        let (number, given) = (question.number, submission.given(&question.item.id).clone());
        let item = graded_item(question, key, given, scoring)
            .map_err(|why| problem(format!("`{student}`, question {number}: {why}")))?;
        items.push(item);
    }
    Ok(Graded {
        student: student.clone(),
        form: paper.form.clone(),
        items,
    })
}

/// Scores what was given to one question. Fails where the key has no such item or the answer does not fit it.
pub(super) fn graded_item<'q>(
    question: Question<'q>,
    key: &'q KeyFile,
    given: Given,
    scoring: Scoring,
) -> Result<GradedItem<'q>, String> {
    let item = question.item;
    let key = key
        .items
        .iter()
        .find(|key| key.id == item.id)
        .ok_or_else(|| format!("the answer key has no item `{}`", item.id))?;
    let mark = mark(item, key, &given, scoring).map_err(|why| why.to_string())?;
    Ok(GradedItem {
        question,
        key,
        given,
        mark,
        correction: None,
        comments: Vec::new(),
    })
}

fn mark(item: &QuizItem, key: &KeyItem, given: &Given, scoring: Scoring) -> Result<Mark, ShapeMismatch> {
    Ok(match given {
        Given::Answered(answer) => match score(&item.response, &key.key, answer, item.points, scoring)? {
            Marked::Scored(score) => Mark::Scored(score),
            Marked::Awaits(why) => Mark::Awaits(why.to_owned()),
        },
        Given::Unreadable { .. } => unread(given),
        Given::Blank => Mark::Scored(Score::ZERO),
        Given::OnPaper => Mark::Awaits("answered on paper".to_owned()),
        Given::NotShown => Mark::Awaits("the question was not shown".to_owned()),
    })
}

/// The mark of an answer that could not be read.
fn unread(given: &Given) -> Mark {
    Mark::Awaits(format!(
        "cannot be read: {}",
        given.hindrance().unwrap_or_default()
    ))
}

impl GradedItem<'_> {
    /// Leaves out where an answer stands that could not be read: the name of the file may be that of the student.
    pub(super) fn forget_place(&mut self) {
        if let Given::Unreadable { place, .. } = &mut self.given {
            *place = None;
            if matches!(self.mark, Mark::Awaits(_)) {
                self.mark = unread(&self.given);
            }
        }
    }

    /// What full marks are, with what was corrected: 0 for a question that was left out of the totals.
    #[must_use]
    pub fn points(&self) -> Points {
        let corrected = self.correction.as_ref().and_then(|corrected| corrected.points());
        corrected.unwrap_or(self.question.item.points)
    }

    /// Whether it no longer counts for what is said of the class.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        self.correction
            .as_ref()
            .is_some_and(|corrected| corrected.dropped().is_some())
    }

    /// What the student wrote, in the terms of the form; none where nothing was, or where it stands on paper.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        match &self.given {
            Given::Answered(
                Answer::Gap(words) | Answer::Text(words) | Answer::Number(words) | Answer::Open(words),
            ) => Some(words.clone()),
            Given::Answered(answer) => Some(shown(&self.question, answer).unwrap_or_default()),
            Given::Unreadable { raw, .. } => Some(raw.clone()),
            Given::Blank | Given::OnPaper | Given::NotShown => None,
        }
    }

    /// The score, where there is one.
    #[must_use]
    pub fn score(&self) -> Option<Score> {
        match &self.mark {
            Mark::Scored(score) | Mark::Given(score) => Some(*score),
            Mark::Awaits(_) => None,
        }
    }

    /// Whether it earned all points.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.score() == Some(Score::share(1, 1, self.points()))
    }
}

impl Graded<'_> {
    /// The sum of its marks, never below nothing.
    #[must_use]
    pub fn total(&self) -> Total {
        let points = |awaits: bool| {
            self.items
                .iter()
                .filter(|item| item.score().is_none() == awaits)
                .fold(0_u32, |sum, item| sum.saturating_add(item.points().0))
        };
        Total {
            // Where wrong answers take points away, the floor is that of the whole.
            score: self
                .items
                .iter()
                .filter_map(GradedItem::score)
                .sum::<Score>()
                .max(Score::ZERO),
            marked: Points(points(false)),
            awaiting: Points(points(true)),
        }
    }
}

impl fmt::Display for Total {
    /// `11 of 17, 2 points awaiting a mark`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.score.display(), self.marked)?;
        match self.awaiting.0 {
            0 => Ok(()),
            1 => write!(f, ", 1 point awaiting a mark"),
            points => write!(f, ", {points} points awaiting a mark"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::grade;
    use crate::grade::{Class, class_text, feedback, queue, report_json};
    use crate::item::sample::{any_answer, any_arrangement, any_response};
    use crate::item::{Answer, Points, Response, Score};
    use crate::quiz::{FormId, KeyFile, QuizFile};
    use crate::submission::sample::{single, source};
    use crate::submission::{Given, Paper, StudentId, Submission, read_cell, shown};

    const HARBURY_KEY: &str = include_str!("../../tests/golden/answers/harbury.key.json");

    fn key_of(quiz: &QuizFile, response: &Response) -> KeyFile {
        let mut key = KeyFile::parse(&source(HARBURY_KEY)).expect("the sample key is sound");
        key.items.truncate(1);
        key.items[0].key = response.key().clone();
        key.items[0].notes = response.notes().to_vec();
        key.forms.clone_from(&quiz.forms);
        key
    }

    fn submission(quiz: &QuizFile, given: Given) -> Submission {
        Submission {
            student: StudentId("Ana".to_owned()),
            form: FormId("A".to_owned()),
            answers: BTreeMap::from([(quiz.items[0].id.clone(), given)]),
        }
    }

    proptest! {
        #[test]
        fn the_right_answer_as_written_on_any_form_earns_all_points(
            (response, arrangement) in any_response().prop_flat_map(|response| {
                let arrangement = any_arrangement(response.shape());
                (Just(response), arrangement)
            })
        ) {
            let quiz = single(response.shape().clone(), arrangement);
            let key = key_of(&quiz, &response);
            let paper = Paper::new(&quiz, &quiz.forms[0]).expect("an order that fits");
            let answer = response.key().answer();
            let open = answer.is_none();
            let answer = answer.unwrap_or_else(|| Answer::Open("because".to_owned()));
            let cell = shown(&paper.questions[0], &answer).expect("the key fits");
            let given = read_cell(&paper.questions[0], &cell);
            let total = grade(&quiz, &key, &submission(&quiz, given)).expect("it can be graded").total();
            if open {
                prop_assert_eq!((total.marked, total.awaiting), (Points(0), Points(2)));
            } else {
                prop_assert_eq!((total.score, total.awaiting), (Score::share(1, 1, Points(2)), Points(0)));
            }
        }

        #[test]
        fn any_answer_is_graded_and_reported(
            (response, arrangement, answer) in any_response().prop_flat_map(|response| {
                let arrangement = any_arrangement(response.shape());
                let answer = any_answer(response.shape());
                (Just(response), arrangement, answer)
            })
        ) {
            let quiz = single(response.shape().clone(), arrangement);
            let key = key_of(&quiz, &response);
            let submission = submission(&quiz, Given::Answered(answer));
            let graded = vec![grade(&quiz, &key, &submission).expect("it can be graded")];
            let total = graded[0].total();
            prop_assert!(total.score >= Score::ZERO && total.score <= Score::share(1, 1, total.marked));
            prop_assert_eq!(total.marked.0 + total.awaiting.0, 2);
            prop_assert_eq!(queue(&graded).len(), usize::from(total.awaiting.0 > 0));
            let class = Class::new(&quiz, &key, &graded).expect("its form fits");
            prop_assert_eq!(class.items[0].marked() + class.items[0].awaiting, 1);
            let text = class_text("Title", &class, &graded, 100) + &feedback("Title", &graded[0]);
            prop_assert!(text.lines().all(|line| line.chars().count() <= 100), "{}", text);
            report_json(&quiz, &class, &graded, None).expect("it can be written");
        }
    }
}
