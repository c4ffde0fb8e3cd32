use crate::item::{OptionId, Shape};
use crate::quiz::{FormId, FormOrder, QuizFile, QuizItem};

/// A form as a student had it before them: its questions in printed order.
#[derive(Clone, Debug)]
pub struct Paper<'q> {
    /// The form's name.
    pub form: FormId,
    /// Question 1 first.
    pub questions: Vec<Question<'q>>,
}

/// An item as printed on one form.
///
/// Guaranteed: the orders are complete, each stored place once.
#[derive(Clone, Debug)]
pub struct Question<'q> {
    /// Its printed number, from 1.
    pub number: usize,
    /// The item.
    pub item: &'q QuizItem,
    options: Vec<OptionId>,
    left: Vec<OptionId>,
}

/// Why a form does not fit its quiz.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotThisQuiz(pub String);

impl<'q> Paper<'q> {
    /// Lays out the items of `quiz` in the order of a form.
    pub fn new(quiz: &'q QuizFile, order: &FormOrder) -> Result<Self, NotThisQuiz> {
        let form = &order.form;
        let mut questions: Vec<Question<'q>> = Vec::with_capacity(order.items.len());
        for (place, placed) in order.items.iter().enumerate() {
            let item = quiz
                .items
                .iter()
                .find(|item| item.id == placed.item)
                .ok_or_else(|| {
                    NotThisQuiz(format!("form `{form}` names item `{}`, which the quiz does not have", placed.item))
                })?;
            let (options, left) = sizes(&item.response);
            if !is_order(&placed.arrangement.options, options) || !is_order(&placed.arrangement.left, left) {
                return Err(NotThisQuiz(format!(
                    "form `{form}` does not order all options of item `{}`",
                    item.id
                )));
            }
            if questions.iter().any(|question| question.item.id == item.id) {
                return Err(NotThisQuiz(format!("form `{form}` prints item `{}` twice", item.id)));
            }
            questions.push(Question {
                number: place + 1,
                item,
                options: placed.arrangement.options.clone(),
                left: placed.arrangement.left.clone(),
            });
        }
        if questions.len() != quiz.items.len() {
            return Err(NotThisQuiz(format!("form `{form}` does not print all items of the quiz")));
        }
        Ok(Self {
            form: form.clone(),
            questions,
        })
    }
}

impl Question<'_> {
    /// The stored places of the options in printed order: options, statements, elements, or right entries.
    #[must_use]
    pub fn options(&self) -> &[OptionId] {
        &self.options
    }

    /// The stored places of a match's left entries in printed order; empty for other kinds.
    #[must_use]
    pub fn left(&self) -> &[OptionId] {
        &self.left
    }

    /// Where a stored option is printed, from 0.
    #[must_use]
    pub fn printed(&self, stored: OptionId) -> Option<usize> {
        self.options.iter().position(|&option| option == stored)
    }
}

/// How many options and left entries a form has to order.
fn sizes(shape: &Shape) -> (usize, usize) {
    match shape {
        Shape::Choice { options } | Shape::Choices { options, .. } => (options.len(), 0),
        Shape::Truth { statements } => (statements.len(), 0),
        Shape::Match { left, right } => (right.len(), left.len()),
        Shape::Sort { elements, .. } => (elements.len(), 0),
        Shape::Text {} | Shape::Select { .. } | Shape::Open { .. } => (0, 0),
    }
}

fn is_order(order: &[OptionId], size: usize) -> bool {
    let mut places: Vec<_> = order.iter().map(|option| option.index()).collect();
    places.sort_unstable();
    places.into_iter().eq(0..size)
}
