//! What a class answered: counts, what to talk about first, and how the questions worked.

mod analysis;
mod counts;
mod debrief;
mod distribution;
mod judgements;
mod lines;
mod look_again;

use crate::grade::{Graded, GradedItem, Roll};
use crate::quiz::{KeyFile, QuizFile, Student};
use crate::submission::{FormMismatch, Paper};

pub use analysis::{Analysis, Difference, ItemAnalysis, NoAnalysis};
pub(super) use analysis::{FROM_STUDENTS, number_of};
pub use counts::ItemCounts;
pub use debrief::{Missed, ShownBy};
pub use distribution::{Distribution, Step};
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
    /// How the totals are spread; none where nothing is marked.
    pub distribution: Option<Distribution>,
    /// How statements were judged, over the whole class.
    pub judgements: Judgements,
    /// How the questions worked, or why that cannot be said.
    pub analysis: Result<Analysis, NoAnalysis>,
    /// Items that may be faulty, with reasons.
    pub look_again: Vec<LookAgain>,
    /// Who has handed in, where the class is known.
    pub roll: Option<Roll>,
}

impl Class {
    /// Counts over all graded submissions of a quiz; groups are those of the students with copies of their own.
    pub fn new(quiz: &QuizFile, key: &KeyFile, graded: &[Graded]) -> Result<Self, FormMismatch> {
        Self::of_roster(quiz, key, graded, &key.students)
    }

    /// Counts over all graded submissions of a quiz, whose students and groups `roster` knows. Its [`Class::roll`] is for
    /// the caller to add, who knows what the report calls them.
    pub fn of_roster(
        quiz: &QuizFile,
        key: &KeyFile,
        graded: &[Graded],
        roster: &[Student],
    ) -> Result<Self, FormMismatch> {
        let questions = match key.main_form() {
            Some(order) => Paper::new(quiz, order)?.questions,
            None => Vec::new(),
        };
        let items: Vec<ItemCounts> = questions
            .iter()
            .filter_map(|question| {
                let key = key.items.iter().find(|key| key.id == question.item.id)?;
                let answers: Vec<&GradedItem> = graded
                    .iter()
                    .filter_map(|one| one.items.iter().find(|item| item.key.id == question.item.id))
                    .collect();
                Some(counts::counts(question, key, &answers))
            })
            .collect();
        let analysis = Analysis::new(&questions, &items, roster, graded);
        Ok(Self {
            students: graded.len(),
            debrief: debrief::debrief(quiz, key, &questions, &items),
            distribution: Distribution::of(graded),
            judgements: Judgements::of(graded),
            look_again: look_again::look_again(&items, analysis.as_ref().ok()),
            analysis,
            items,
            roll: None,
        })
    }
}
