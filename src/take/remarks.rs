//! What practice tells of an answer, in the same words on the screen and line by line.

use crate::language::SentenceNo;
use crate::quiz::QuizFile;
use crate::submission::{Outcome, Remark};

/// A line of a remark.
pub enum Told<'q> {
    /// A paragraph.
    Words(String),
    /// A part of the right answer.
    Part(String),
    /// A sentence of the article.
    Sentence(SentenceNo, &'q str),
}

/// How an answer stands, in a few words.
pub fn headline(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Right => "Right.",
        Outcome::Partly => "Partly right.",
        Outcome::Wrong => "Not right.",
        Outcome::Unmarked => "Compare what you wrote with this:",
    }
}

/// What is told of an answer: why what was chosen is right or wrong, and once practice of the question is over the
/// right answer, why it is right, and the sentences that show it.
pub fn told<'q>(remark: &Remark, done: bool, quiz: &'q QuizFile) -> Vec<Told<'q>> {
    let sentence = |number: SentenceNo| quiz.sentence(number).map(|text| Told::Sentence(number, text));
    let mut lines = Vec::new();
    let mut shown = Vec::new();
    if remark.outcome != Outcome::Right {
        for reason in &remark.reasons {
            lines.push(Told::Words(reason.words.clone()));
            if let Some(number) = reason.sentence.filter(|number| !shown.contains(number)) {
                shown.push(number);
                lines.extend(sentence(number));
            }
        }
        if done && !remark.right.is_empty() {
            if remark.outcome != Outcome::Unmarked {
                lines.push(Told::Words("The answer is:".to_owned()));
            }
            lines.extend(remark.right.iter().cloned().map(Told::Part));
        }
    }
    if done {
        if !remark.why.is_empty() {
            lines.push(Told::Words(remark.why.clone()));
        }
        let others = remark.evidence.iter().filter(|number| !shown.contains(number));
        lines.extend(others.filter_map(|number| sentence(*number)));
    }
    lines
}
