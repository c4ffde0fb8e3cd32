//! What a class answered: counts, what to talk about first, and how the questions worked.

mod analysis;
mod counts;
mod debrief;
mod judgements;
mod lines;
mod look_again;

use crate::grade::{Graded, GradedItem};
use crate::quiz::{KeyFile, QuizFile};
use crate::submission::{FormMismatch, Paper};

pub use analysis::{Analysis, Difference, ItemAnalysis, NoAnalysis};
pub(super) use analysis::{FROM_STUDENTS, number_of};
pub use counts::ItemCounts;
pub use debrief::{Missed, ShownBy};
pub use judgements::Judgements;
pub use lines::Line;
pub use look_again::LookAgain;

use lines::lines;

/// From this many students on a share in per cent says more than chance.
const SHARE_FROM: usize = 30;

/// What a class answered, item by item, and what follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// How many students.
    pub students: usize,
    /// One an item, in the order and with the numbers and letters of form A.
    pub items: Vec<ItemCounts>,
    /// What was missed most, at most three items, the most missed first.
    pub debrief: Vec<Missed>,
    /// How statements were judged, over the whole class.
    pub judgements: Judgements,
    /// How the questions worked, or why that cannot be said.
    pub analysis: Result<Analysis, NoAnalysis>,
    /// Items that may be faulty, with reasons.
    pub look_again: Vec<LookAgain>,
}

impl Class {
    /// Counts over all graded submissions of a quiz.
    pub fn new(quiz: &QuizFile, key: &KeyFile, graded: &[Graded]) -> Result<Self, FormMismatch> {
        let order = key
            .forms
            .iter()
            .find(|order| order.form.0 == "A")
            .or(key.forms.first());
        let questions = match order {
            Some(order) => Paper::new(quiz, order)?.questions,
            None => Vec::new(),
        };
        let items: Vec<ItemCounts> = questions
            .iter()
            .map(|question| {
                let answers: Vec<&GradedItem> = graded
                    .iter()
                    .filter_map(|one| one.items.iter().find(|item| item.key.id == question.item.id))
                    .collect();
                counts::counts(question, &answers)
            })
            .collect();
        let analysis = Analysis::new(&questions, &items, key, graded);
        Ok(Self {
            students: graded.len(),
            debrief: debrief::debrief(quiz, key, &questions, &items),
            judgements: Judgements::of(graded),
            look_again: look_again::look_again(&items, analysis.as_ref().ok()),
            analysis,
            items,
        })
    }
}
