use std::collections::BTreeSet;

use super::slips::{Slip, slips};
use crate::grade::corrections::told_to_student;
use crate::grade::right::{option, right_answer};
use crate::grade::{Graded, GradedItem, Mark};
use crate::item::{Answer, Marked, Points, Score, Scoring, Shape, score};
use crate::language::SentenceNo;
use crate::quiz::Backed;
use crate::submission::{Given, shown};

/// What a student is told of one of their answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// The question's number on the student's form.
    pub number: usize,
    /// The question.
    pub stem: String,
    /// What it came to.
    pub outcome: Outcome,
    /// `1 of 2`, `awaiting a mark`.
    pub earned: String,
    /// The student's answer.
    pub given: String,
    /// How the question was corrected after the answers were given, and why, a line each.
    pub corrected: Vec<String>,
    /// What those who marked it wrote to the student, a line each.
    pub comments: Vec<String>,
    /// Where it goes wrong, a part a line.
    pub slips: Vec<String>,
    /// The right answer, a part a line; empty where it was given, or where only a person can tell. Where another answer was
    /// accepted too, what the key says.
    pub right: Vec<String>,
    /// Why that is right; empty while a mark is awaited, and where everybody has the same points.
    pub rationale: String,
    /// Sentences to read again, ascending: those that show the right answer, and those that the slips speak of.
    pub sentences: Vec<SentenceNo>,
}

/// What an answer came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// All points.
    Full,
    /// Some of them.
    Partly,
    /// None.
    Nothing,
    /// Nothing was answered.
    Blank,
    /// A person has to mark it.
    Awaits,
    /// The question was dropped, or every answer counts as right: there is nothing to learn from the answer.
    Settled,
}

impl Outcome {
    fn of(item: &GradedItem) -> Self {
        let everyone = |item: &GradedItem| {
            let corrected = item.correction.as_ref();
            corrected.is_some_and(|corrected| corrected.everyone_right())
        };
        match item.score() {
            _ if item.is_dropped() => Self::Settled,
            Some(_) if item.is_full() && everyone(item) => Self::Settled,
            None => Self::Awaits,
            Some(_) if item.is_full() => Self::Full,
            Some(score) if score > Score::ZERO => Self::Partly,
            Some(_) if item.given == Given::Blank => Self::Blank,
            Some(_) => Self::Nothing,
        }
    }

    /// Whether points were lost.
    pub fn is_short(self) -> bool {
        matches!(self, Self::Partly | Self::Nothing | Self::Blank)
    }
}

/// What a student is told of each answer, in the order of their form.
pub(super) fn told(graded: &Graded) -> Vec<Told> {
    graded.items.iter().map(item).collect()
}

fn item(item: &GradedItem) -> Told {
    let outcome = Outcome::of(item);
    let short = outcome.is_short();
    let slips = if short { slips(item) } else { Vec::new() };
    let mut sentences = BTreeSet::new();
    if short {
        sentences.extend(slips.iter().filter_map(|slip| slip.note.sentence));
        if let Backed::Quoted(quotes) = &item.key.evidence {
            sentences.extend(quotes.iter().filter_map(|quote| quote.sentence));
        }
    }
    Told {
        number: item.question.number,
        stem: item.question.item.stem.clone(),
        outcome,
        earned: match item.score() {
            Some(_) if item.points() == Points(0) => "does not count".to_owned(),
            Some(score) => format!("{} of {}", score.display(), item.points()),
            None => "awaiting a mark".to_owned(),
        },
        given: given(item),
        corrected: told_to_student(item),
        comments: item.comments.clone(),
        slips: slips.iter().map(Slip::told).collect(),
        right: if short || outcome == Outcome::Full && another_accepted(item) {
            right_answer(&item.question, &item.key.key)
        } else {
            Vec::new()
        },
        rationale: if outcome == Outcome::Settled || matches!(item.mark, Mark::Awaits(_)) {
            String::new()
        } else {
            item.key.rationale.clone()
        },
        sentences: sentences.into_iter().collect(),
    }
}

/// Whether the answer was accepted besides that of the key, which its reason belongs to.
fn another_accepted(item: &GradedItem) -> bool {
    let accepts = item
        .correction
        .as_ref()
        .is_some_and(|corrected| corrected.accepted().next().is_some());
    let Given::Answered(answer) = &item.given else {
        return false;
    };
    let shape = &item.question.item.response;
    let by_key = score(shape, &item.key.key, answer, Points(1), Scoring::default());
    accepts && by_key != Ok(Marked::Scored(Score::whole(true, Points(1))))
}

fn given(item: &GradedItem) -> String {
    match &item.given {
        Given::Answered(answer) => answer_words(item, answer),
        Given::Unreadable { raw, .. } => raw.trim().to_owned(),
        Given::Blank => "none".to_owned(),
        Given::OnPaper => "on paper".to_owned(),
        Given::NotShown => "not shown".to_owned(),
    }
}

/// A choice with its words, other answers as they are written on the form.
fn answer_words(item: &GradedItem, answer: &Answer) -> String {
    let question = &item.question;
    match (question.shape(), question.printed(answer)) {
        (Shape::Choice { options }, Ok(Answer::Choice(place))) => option(options, place),
        (_, _) => shown(question, answer).unwrap_or_default(),
    }
}
