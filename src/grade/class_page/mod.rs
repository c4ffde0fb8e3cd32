//! The class report as a page: what to go over first on a sheet of its own that names nobody, then scores, questions and
//! answers. It loads nothing and runs nothing; each chart has its numbers in a table beside it.

mod answers;
mod bar;
mod corrected;
mod debrief;
mod questions;
mod scores;

use serde::Serialize;

use crate::diagnostic::Diagnostics;
use crate::grade::working_text::{judgement_lines, reliability};
use crate::grade::{Class, Graded, GradedItem, Regrade, scoring_rules};
use crate::quiz::QuizFile;
use crate::render::{Printable, html_page};

use answers::Answers;
use corrected::Corrected;
use debrief::Topic;
use questions::{Question, Worked};
use scores::{Row, Spread};

/// Scores and counts for the teacher as a page for the browser, to be printed on A4 or Letter.
///
/// Same inputs, same bytes. What a class's size does not bear is not there, as in the text report.
///
/// # Errors
/// `render-template` where the program's template is at fault.
pub fn class_page(
    quiz: &QuizFile,
    class: &Class,
    graded: &[Graded],
    regrade: Option<&Regrade>,
) -> Result<String, Diagnostics> {
    html_page("report/class.html", &Page::of(quiz, class, graded, regrade))
}

#[derive(Serialize)]
struct Page {
    footer: String,
    title: Printable,
    quiz: Printable,
    /// How many handed in.
    handed_in: usize,
    /// How many the roster has; none without one.
    enrolled: Option<usize>,
    /// Answers that await a mark.
    awaiting: usize,
    debrief: Vec<Topic>,
    /// Whether a point was lost by anybody.
    marked: bool,
    spread: Option<Spread>,
    scores: Vec<Row>,
    absent: Vec<Printable>,
    strangers: Vec<Printable>,
    questions: Vec<Question>,
    /// How the questions worked; none where that cannot be said.
    worked: Vec<Worked>,
    /// From how many students that is.
    worked_from: usize,
    /// Whether difficulties by a model are known.
    rasch: bool,
    /// Reliability in a sentence, or why nothing can be said.
    working: Printable,
    judgements: Vec<String>,
    look_again: Vec<Again>,
    answers: Vec<Answers>,
    /// What was corrected after the answers were given; none where nothing was.
    corrected: Option<Corrected>,
    /// By which rules it was scored.
    rules: Vec<Printable>,
}

#[derive(Serialize)]
struct Again {
    number: usize,
    stem: Printable,
    reasons: Vec<Printable>,
}

impl Page {
    fn of(quiz: &QuizFile, class: &Class, graded: &[Graded], regrade: Option<&Regrade>) -> Self {
        let analysis = class.analysis.as_ref();
        let title = Printable::from(&quiz.title);
        let awaits = |item: &&GradedItem| item.score().is_none();
        let roll = class.roll.as_ref();
        Self {
            footer: format!("{title} \u{b7} class report"),
            title,
            quiz: Printable::from(&quiz.quiz),
            handed_in: class.students,
            enrolled: roll.map(|roll| roll.students),
            awaiting: graded.iter().flat_map(|one| &one.items).filter(awaits).count(),
            debrief: class
                .debrief
                .iter()
                .map(|missed| Topic::of(missed, class))
                .collect(),
            marked: class.distribution.is_some(),
            spread: class.distribution.as_ref().map(Spread::of),
            scores: graded.iter().map(|one| Row::of(one, roll)).collect(),
            absent: roll
                .into_iter()
                .flat_map(|roll| &roll.absent)
                .map(|person| Printable::from(&person.called))
                .collect(),
            strangers: roll
                .into_iter()
                .flat_map(|roll| &roll.strangers)
                .map(|stranger| Printable::from(&stranger.told()))
                .collect(),
            questions: class.items.iter().map(Question::of).collect(),
            worked: analysis.map_or_else(
                |_| Vec::new(),
                |analysis| {
                    let items = analysis.items.iter();
                    items.map(|item| Worked::of(item, class)).collect()
                },
            ),
            worked_from: analysis.map_or(0, |analysis| analysis.students),
            rasch: analysis.is_ok_and(|analysis| analysis.items.iter().any(|item| item.difficulty.is_some())),
            working: match analysis {
                Ok(analysis) => Printable::from(&reliability(analysis)),
                Err(why) => Printable::from(&format!("Not told: {why}.")),
            },
            judgements: judgement_lines(class.judgements),
            look_again: class
                .look_again
                .iter()
                .map(|again| Again {
                    number: again.number,
                    stem: stem(class, again.number),
                    reasons: again.reasons.iter().map(Printable::from).collect(),
                })
                .collect(),
            answers: class.items.iter().map(|item| Answers::of(item, class)).collect(),
            corrected: regrade.map(Corrected::of),
            rules: scoring_rules(quiz).iter().map(Printable::from).collect(),
        }
    }
}

/// The question with a number on form A.
fn stem(class: &Class, number: usize) -> Printable {
    let item = class.items.iter().find(|item| item.number == number);
    item.map_or_else(Printable::default, |item| Printable::from(&item.stem))
}
