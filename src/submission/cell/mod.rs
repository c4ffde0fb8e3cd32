//! Reads what a student wrote for one question, in the terms of the printed form: options by letter, statements,
//! left entries and elements by number.

mod options;
mod rows;
mod sentences;

use crate::item::{Answer, Shape};
use crate::submission::{Given, Question, letter};

/// Reads the answer written for `question`. Words for `text` and `open` items are kept as they stand.
///
/// What cannot be read for sure is [`Given::Unreadable`]: two options where one is asked for, an option that is not
/// there, a row too many.
#[must_use]
pub fn read_cell(question: &Question, raw: &str) -> Given {
    let cell = raw.trim();
    if cell.is_empty() {
        return Given::Blank;
    }
    let read = match question.shape() {
        Shape::Text {} => Ok(Answer::Text(raw.to_owned())),
        Shape::Open { .. } => Ok(Answer::Open(raw.to_owned())),
        _ if matches!(cell, "-" | "\u{2013}" | "\u{2014}") => return Given::Blank,
        Shape::Choice { options } => options::one(options, cell).map(Answer::Choice),
        Shape::Choices { options, .. } => options::several(options, cell).map(Answer::Choices),
        Shape::Truth { statements } => rows::verdicts(statements.len(), cell).map(Answer::Truth),
        Shape::Match { left, right } => rows::matches(left.len(), right, cell).map(Answer::Match),
        Shape::Sort { categories, elements } => {
            rows::sorted(elements.len(), categories, cell).map(Answer::Sort)
        }
        Shape::Select { sentences, .. } => sentences::numbers(sentences, cell).map(Answer::Select),
    };
    match read.and_then(|answer| question.stored(&answer).map_err(|why| why.to_string())) {
        Ok(answer) if is_empty(&answer) => Given::Blank,
        Ok(answer) => Given::Answered(answer),
        Err(why) => Given::Unreadable {
            raw: raw.to_owned(),
            why,
        },
    }
}

/// Whether all rows were left out.
fn is_empty(answer: &Answer) -> bool {
    match answer {
        Answer::Truth(rows) => rows.iter().all(Option::is_none),
        Answer::Match(rows) | Answer::Sort(rows) => rows.iter().all(Option::is_none),
        Answer::Choices(options) => options.is_empty(),
        Answer::Select(sentences) => sentences.is_empty(),
        Answer::Choice(_) | Answer::Text(_) | Answer::Open(_) => false,
    }
}

/// What may be written for a question, in a sentence for the student.
#[must_use]
pub fn asked(question: &Question) -> String {
    match question.shape() {
        Shape::Choice { options } => format!(
            "Type one letter, A to {}.",
            letter(options.len().saturating_sub(1))
        ),
        Shape::Choices { options, choose } => format!(
            "Type {choose} letters, A to {}, with spaces between them.",
            letter(options.len().saturating_sub(1))
        ),
        Shape::Truth { statements } => format!(
            "Type {} letters, one a statement: S = says this, O = says the opposite, N = does not say.",
            statements.len()
        ),
        Shape::Text {} => "Type a word or a few words.".to_owned(),
        Shape::Match { left, right } => format!(
            "Type a letter, A to {}, for each number 1 to {}, in order or like this: 1=B 2=A.",
            letter(right.len().saturating_sub(1)),
            left.len()
        ),
        Shape::Sort { categories, elements } => format!(
            "Type {} letters, A {} {}: one for each number, in order.",
            elements.len(),
            if categories.len() == 2 { "or" } else { "to" },
            letter(categories.len().saturating_sub(1))
        ),
        Shape::Select { sentences, choose } => {
            let numbers: Vec<_> = sentences.iter().map(ToString::to_string).collect();
            format!(
                "Type {} of the sentence numbers {}.",
                if *choose == 1 {
                    "one".to_owned()
                } else {
                    choose.to_string()
                },
                numbers.join(", ")
            )
        }
        Shape::Open { .. } => "Type your answer; an empty line ends it.".to_owned(),
    }
}
