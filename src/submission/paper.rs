use crate::item::{Answer, Arrangement, Key, Note, Shape, ShapeMismatch};
use crate::quiz::{FormId, FormOrder, QuizFile, QuizItem};
use crate::submission::letter;

/// A form as a student had it before them: its questions in printed order.
#[derive(Clone, Debug)]
pub struct Paper<'q> {
    /// The form's name.
    pub form: FormId,
    /// Question 1 first.
    pub questions: Vec<Question<'q>>,
}

/// An item as printed on one form.
#[derive(Clone, Debug)]
pub struct Question<'q> {
    /// Its printed number, from 1.
    pub number: usize,
    /// The item, its lists in stored order.
    pub item: &'q QuizItem,
    shape: Shape,
    order: Arrangement,
}

/// Why a form does not fit its quiz.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("form `{form}` does not fit the quiz: {why}")]
pub struct FormMismatch {
    /// The form.
    pub form: FormId,
    /// What does not fit.
    pub why: String,
}

impl<'q> Paper<'q> {
    /// Lays out the items of `quiz` in the order of a form, which must print each item once.
    pub fn new(quiz: &'q QuizFile, order: &FormOrder) -> Result<Self, FormMismatch> {
        let mismatch = |why: String| FormMismatch {
            form: order.form.clone(),
            why,
        };
        let mut questions: Vec<Question<'q>> = Vec::with_capacity(order.items.len());
        for placed in &order.items {
            let id = &placed.item;
            let item = quiz
                .items
                .iter()
                .find(|item| item.id == *id)
                .ok_or_else(|| mismatch(format!("the quiz has no item `{id}`")))?;
            if questions.iter().any(|question| question.item.id == *id) {
                return Err(mismatch(format!("it prints item `{id}` twice")));
            }
            let shape = item
                .response
                .arranged(&placed.arrangement)
                .map_err(|why| mismatch(format!("item `{id}`: {why}")))?;
            questions.push(Question {
                number: questions.len() + 1,
                item,
                shape,
                order: placed.arrangement.clone(),
            });
        }
        if questions.len() != quiz.items.len() {
            return Err(mismatch("it does not print all items".to_owned()));
        }
        Ok(Self {
            form: order.form.clone(),
            questions,
        })
    }

    /// The question that prints an item.
    #[must_use]
    pub fn question(&self, item: &QuizItem) -> Option<&Question<'q>> {
        self.questions.iter().find(|question| question.item.id == item.id)
    }
}

impl Question<'_> {
    /// The response as printed, its lists in the form's order.
    #[must_use]
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// In which order the form prints the stored lists.
    #[must_use]
    pub fn order(&self) -> &Arrangement {
        &self.order
    }

    /// What a row is labelled with: a number for the left entries of a match, a small letter for what is judged, put in
    /// order or sorted.
    #[must_use]
    pub fn row_label(&self, place: usize) -> String {
        match self.shape {
            Shape::Match { .. } => (place + 1).to_string(),
            _ => letter(place).to_ascii_lowercase().to_string(),
        }
    }

    /// How many options or sentences an answer names and how many are asked for; the same number twice for kinds
    /// that do not count.
    #[must_use]
    pub fn tick_counts(&self, answer: &Answer) -> (usize, usize) {
        match (&self.shape, answer) {
            (Shape::Choices { choose, .. }, Answer::Choices(options)) => (options.len(), *choose),
            (Shape::Select { choose, .. }, Answer::Select(sentences)) => (sentences.len(), *choose),
            _ => (1, 1),
        }
    }

    /// A stored answer by the places that the form prints.
    pub fn printed(&self, answer: &Answer) -> Result<Answer, ShapeMismatch> {
        answer.printed(&self.order)
    }

    /// An answer by printed places, as it is stored and scored.
    pub fn stored(&self, answer: &Answer) -> Result<Answer, ShapeMismatch> {
        answer.stored(&self.order)
    }

    /// The answer that earns all points, by printed places; an error for an open question, which has none.
    pub fn printed_key(&self, key: &Key) -> Result<Answer, ShapeMismatch> {
        let answer = key.answer();
        self.printed(&answer.ok_or_else(|| ShapeMismatch("an open question has no one answer".to_owned()))?)
    }

    /// Notes in the order in which the form prints what they are on.
    #[must_use]
    pub fn printed_notes<'n>(&self, notes: &'n [Note]) -> Vec<&'n Note> {
        let order = match &self.shape {
            Shape::Match { .. } => &self.order.left,
            Shape::Choice { .. }
            | Shape::Choices { .. }
            | Shape::Truth { .. }
            | Shape::Gap { .. }
            | Shape::Order { .. }
            | Shape::Sort { .. } => &self.order.options,
            Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => {
                return notes.iter().collect();
            }
        };
        order
            .iter()
            .filter_map(|stored| notes.get(stored.index()))
            .collect()
    }
}
