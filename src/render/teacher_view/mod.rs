//! The teacher's page: what the quiz practises, how long it takes, what to talk about and where to go and look.

mod prompt;
mod skills;
mod words;

use serde::Serialize;

use crate::diagnostic::Diagnostics;
use crate::item::PromptSort;
use crate::quiz::{Backed, KeyFile, QuizFile};
use crate::render::key_view::{ShortfallView, belongs, key_of, shortfall};
use crate::render::paper_view::{GlossView, glossary, item_of};
use crate::render::readability::readability_line;
use crate::render::teacher_view::skills::Placed;
use crate::render::{Printable, wording};

pub use prompt::PromptView;
pub use skills::{FrameworkView, SkillView, StandardView};

/// All that the teacher's page prints, once for all forms; made from the two files alone.
///
/// Items go by their numbers on the first form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TeacherView {
    /// The quiz's opaque name.
    pub quiz: Printable,
    /// The article's headline, or the title that the teacher gave.
    pub title: Printable,
    /// The form whose numbers the page gives, where there are several.
    pub numbers_of: Option<Printable>,
    /// How many items there are.
    pub count: usize,
    /// What a full paper earns.
    pub points: u32,
    /// "about 22 minutes", the reading included; none for files of older versions.
    pub minutes: Option<String>,
    /// "3.5 minutes": what the reading takes of them.
    pub reading: String,
    /// "18 minutes": what the items take of them.
    pub answering: Option<String>,
    /// How long the article is, and how hard it and the questions are to read.
    pub readability: Option<String>,
    /// The skills that the quiz practises, in the order of the paper.
    pub skills: Vec<SkillView>,
    /// The standards that its items carry, by framework.
    pub frameworks: Vec<FrameworkView>,
    /// The numbers of items to look over before use.
    pub reviews: Vec<usize>,
    /// The numbers of items that a person wrote.
    pub own: Vec<usize>,
    /// Questions to talk about; none in files of older versions.
    pub debrief: Vec<PromptView>,
    /// Tasks to leave the article for.
    pub looks: Vec<PromptView>,
    /// Hard words of the article.
    pub glossary: Vec<GlossView>,
    /// What the article could not give.
    pub shortfall: Vec<ShortfallView>,
    /// Version of the program that made the quiz.
    pub program: Printable,
}

impl TeacherView {
    /// The teacher's page of a quiz.
    ///
    /// # Errors
    /// Where the key belongs to another quiz or does not fit the items.
    pub fn new(quiz: &QuizFile, key: &KeyFile) -> Result<Self, Diagnostics> {
        belongs(quiz, key)?;
        let first = quiz.forms.first();
        let order = first.map_or(&[][..], |form| &form.items);
        let numbered = order.iter().zip(1..);
        let placed = numbered
            .map(|(place, number)| {
                Ok(Placed {
                    number,
                    item: item_of(quiz, place)?,
                    key: key_of(key, place)?,
                })
            })
            .collect::<Result<Vec<_>, Diagnostics>>()?;
        let numbers = |holds: &dyn Fn(&Placed<'_>) -> bool| {
            let own = placed.iter().filter(|one| holds(one));
            own.map(|one| one.number).collect()
        };
        let reading = quiz.reading_seconds();
        let answering = quiz.seconds().map(|all| all.saturating_sub(reading));
        Ok(Self {
            quiz: Printable::from(&quiz.quiz),
            title: Printable::from(&quiz.title),
            numbers_of: first
                .filter(|_| quiz.forms.len() > 1)
                .map(|form| Printable::from(&form.form.0)),
            count: placed.len(),
            points: placed
                .iter()
                .fold(0_u32, |sum, one| sum.saturating_add(one.item.points.0)),
            minutes: quiz.seconds().map(wording::about_minutes),
            reading: wording::minutes(reading),
            answering: answering.map(wording::minutes),
            readability: readability_line(quiz),
            skills: skills::skills(&placed),
            frameworks: skills::frameworks(&placed),
            reviews: numbers(&|one| one.key.review),
            own: numbers(&|one| one.key.evidence == Backed::Author),
            debrief: prompt::prompts(&key.prompts, PromptSort::Debrief),
            looks: prompt::prompts(&key.prompts, PromptSort::Look),
            glossary: glossary(&key.glossary),
            shortfall: shortfall(&key.shortfall),
            program: Printable::from(&key.program),
        })
    }
}
