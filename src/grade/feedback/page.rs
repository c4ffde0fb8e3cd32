use serde::Serialize;

use super::summary::Summary;
use super::told::{Outcome, Told, told};
use crate::diagnostic::Diagnostics;
use crate::grade::Graded;
use crate::language::SentenceNo;
use crate::quiz::{FormId, QuizFile};
use crate::render::{Printable, html_page};

/// What a student reads after grading, as a page to print: what [`super::feedback`] tells, and the sentences to read again.
///
/// # Errors
/// `render-template` where the program's template is at fault.
pub fn feedback_page(quiz: &QuizFile, graded: &Graded) -> Result<String, Diagnostics> {
    html_page("report/feedback.html", &Page::of(quiz, graded))
}

#[derive(Serialize)]
struct Page {
    footer: String,
    title: Printable,
    student: Printable,
    form: Printable,
    score: String,
    right: Option<String>,
    again: Option<String>,
    sentences: Vec<Sentence>,
    awaiting: Option<String>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Sentence {
    number: u32,
    text: Printable,
}

#[derive(Serialize)]
struct Item {
    number: usize,
    stem: Printable,
    /// `full`, `partly`, `nothing`, `blank`, `awaits` or `settled`.
    outcome: &'static str,
    earned: Printable,
    given: Printable,
    corrected: Vec<Printable>,
    comments: Vec<Printable>,
    slips: Vec<Printable>,
    right: Vec<Printable>,
    rationale: Printable,
}

impl Page {
    fn of(quiz: &QuizFile, graded: &Graded) -> Self {
        let told = told(graded);
        let summary = Summary::of(&told);
        let student = Printable::from(&graded.student.0);
        Self {
            footer: student.to_string(),
            title: Printable::from(&quiz.title),
            student,
            form: form(&graded.form),
            score: graded.total().to_string(),
            right: summary.right,
            again: summary.again,
            sentences: sentences(quiz, &told),
            awaiting: summary.awaiting,
            items: told.iter().map(item).collect(),
        }
    }
}

fn form(form: &FormId) -> Printable {
    Printable::from(&form.0)
}

/// The sentences to read again, with their words where the quiz holds the article.
fn sentences(quiz: &QuizFile, told: &[Told]) -> Vec<Sentence> {
    let mut numbers: Vec<SentenceNo> = told.iter().flat_map(|one| one.sentences.clone()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let found = numbers.into_iter().filter_map(|number| {
        let text = quiz.sentence(number)?;
        Some(Sentence {
            number: number.0,
            text: Printable::from(text),
        })
    });
    found.collect()
}

fn item(told: &Told) -> Item {
    let lines = |lines: &[String]| lines.iter().map(Printable::from).collect();
    Item {
        number: told.number,
        stem: Printable::from(&told.stem),
        outcome: match told.outcome {
            Outcome::Full => "full",
            Outcome::Partly => "partly",
            Outcome::Nothing => "nothing",
            Outcome::Blank => "blank",
            Outcome::Awaits => "awaits",
            Outcome::Settled => "settled",
        },
        earned: Printable::from(&told.earned),
        given: Printable::from(&told.given),
        corrected: lines(&told.corrected),
        comments: lines(&told.comments),
        slips: lines(&told.slips),
        right: lines(&told.right),
        rationale: Printable::from(&told.rationale),
    }
}
