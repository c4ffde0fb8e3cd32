//! The teacher's page: what the quiz practises, how long it takes, what to talk about and where to go and look.

mod prompt;
mod skills;

use serde::Serialize;

use crate::diagnostic::Diagnostics;
use crate::item::PromptSort;
use crate::labels::Labels;
use crate::quiz::{Backed, KeyFile, QuizFile};
use crate::render::key_view::{ShortfallView, belongs, key_of, shortfall};
use crate::render::paper_view::{GlossView, glossary, item_of, joined, quiz_language};
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
    /// The language of the labels, by its code: `en`.
    pub language: String,
    /// The language of the article, the questions and the prompts, where it is not that of the labels.
    pub quiz_language: Option<&'static str>,
    /// The quiz's opaque name.
    pub quiz: Printable,
    /// The article's headline, or the title that the teacher gave.
    pub title: Printable,
    /// "(form A)": the form whose numbers the page gives, where there are several.
    pub form_note: Option<String>,
    /// The same in a sentence.
    pub numbers_note: Option<String>,
    /// How many items there are.
    pub count: usize,
    /// "12 questions".
    pub count_label: String,
    /// What a full paper earns.
    pub points: u32,
    /// "19 points".
    pub points_label: String,
    /// "in all about 22 minutes: 3.5 minutes to read the article, 18 minutes for the questions"; none for files of older
    /// versions.
    pub minutes: Option<String>,
    /// These three in a line.
    pub about: String,
    /// What stands at the foot of every page: "TEACHER’S PAGE · Quiz LENNE-4K7".
    pub footer: String,
    /// How long the article is, and how hard it and the questions are to read.
    pub readability: Option<String>,
    /// The skills that the quiz practises, in the order of the paper.
    pub skills: Vec<SkillView>,
    /// The standards that its items carry, by framework.
    pub frameworks: Vec<FrameworkView>,
    /// How many items to look over before use.
    pub reviews: usize,
    /// "questions 3, 8", those to look over; none where none is.
    pub reviews_label: Option<String>,
    /// "The key marks them."; none where there is none to look over.
    pub marks_label: Option<String>,
    /// "question 5", those that a person wrote; none where none is.
    pub own_label: Option<String>,
    /// Questions to talk about; none in files of older versions.
    pub debrief: Vec<PromptView>,
    /// Tasks to leave the article for.
    pub looks: Vec<PromptView>,
    /// Hard words of the article.
    pub glossary: Vec<GlossView>,
    /// What the article could not give.
    pub shortfall: Vec<ShortfallView>,
    /// What a quiz does not ask, and what made this one.
    pub colophon: String,
}

impl TeacherView {
    /// The teacher's page of a quiz, its own words in the language of `labels`.
    ///
    /// # Errors
    /// Where the key belongs to another quiz or does not fit the items.
    pub fn new(quiz: &QuizFile, key: &KeyFile, labels: &Labels) -> Result<Self, Diagnostics> {
        belongs(quiz, key)?;
        let first = quiz.forms.first();
        let order = first.map_or(&[][..], |form| &form.items);
        let placed = order
            .iter()
            .zip(1..)
            .map(|(place, number)| {
                Ok(Placed {
                    number,
                    item: item_of(quiz, place)?,
                    key: key_of(key, place)?,
                })
            })
            .collect::<Result<Vec<_>, Diagnostics>>()?;
        let numbers = |holds: &dyn Fn(&Placed<'_>) -> bool| -> Vec<usize> {
            let own = placed.iter().filter(|one| holds(one));
            own.map(|one| one.number).collect()
        };
        let reviews = numbers(&|one| one.key.review);
        let own = numbers(&|one| one.key.evidence == Backed::Author);
        let points = placed
            .iter()
            .fold(0_u32, |sum, one| sum.saturating_add(one.item.points.0));
        let count_label = labels.told("questions", &[("n", placed.len().into())]);
        let points_label = wording::points(labels, points);
        let minutes = minutes(quiz, labels);
        let name = Printable::from(&quiz.quiz);
        let quiz_label = labels.told("quiz-name", &[("quiz", name.as_str().into())]);
        let several = first.filter(|_| quiz.forms.len() > 1);
        let letter = several.map(|form| Printable::from(&form.form.0));
        let of_form = |id| {
            let letter = letter.as_ref()?;
            Some(labels.told(id, &[("form", letter.as_str().into())]))
        };
        Ok(Self {
            language: labels.language().to_owned(),
            quiz_language: quiz_language(labels),
            title: Printable::from(&quiz.title),
            form_note: of_form("form-in-brackets"),
            numbers_note: of_form("numbers-of-form"),
            count: placed.len(),
            points,
            about: joined([&count_label, &points_label].into_iter().chain(&minutes)),
            count_label,
            points_label,
            minutes,
            footer: joined([&labels.told("teacher-page", &[]), &quiz_label]),
            readability: readability_line(quiz, labels),
            skills: skills::skills(&placed, labels),
            frameworks: skills::frameworks(&placed, labels),
            reviews: reviews.len(),
            reviews_label: wording::of_questions(labels, "questions-listed", &reviews),
            marks_label: (!reviews.is_empty())
                .then(|| labels.told("key-marks", &[("n", reviews.len().into())])),
            own_label: wording::of_questions(labels, "questions-listed", &own),
            debrief: prompt::prompts((quiz, key), PromptSort::Debrief, labels),
            looks: prompt::prompts((quiz, key), PromptSort::Look, labels),
            glossary: glossary(&key.glossary),
            shortfall: shortfall(&key.shortfall),
            colophon: colophon(&name, &Printable::from(&key.program), labels),
            quiz: name,
        })
    }
}

/// How long the quiz takes, and what of it takes how long.
fn minutes(quiz: &QuizFile, labels: &Labels) -> Option<String> {
    let all = quiz.seconds()?;
    let reading = quiz.reading_seconds();
    let given = [
        ("minutes", wording::about_minutes(labels, all)),
        ("reading", wording::minutes(labels, reading)),
        ("answering", wording::minutes(labels, all.saturating_sub(reading))),
    ];
    Some(labels.told(
        "minutes-in-all",
        &given.each_ref().map(|(id, said)| (*id, said.into())),
    ))
}

fn colophon(quiz: &Printable, program: &Printable, labels: &Labels) -> String {
    let given = [
        ("quiz", quiz.as_str().into()),
        ("program", program.as_str().into()),
    ];
    format!(
        "{} {}",
        labels.told("never-whether-true", &[]),
        labels.told("quiz-made-by", &given)
    )
}
