//! Reads what a student wrote for one question, in the terms of the printed form: options by letter, left
//! entries and categories by number, statements and elements by small letter or number.

mod grid;
mod options;
mod rows;
mod sentences;
mod sequence;
mod written;

pub use grid::read_grid;
pub use written::read_written;

use crate::item::{Answer, Shape};
use crate::submission::{Given, Question, letter};

/// Reads the answer written for `question`. Words for `gap`, `text` and `open` items and numbers are kept as they
/// stand; scoring says what they are worth.
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
        Shape::Gap { .. } => Ok(Answer::Gap(raw.to_owned())),
        Shape::Text {} => Ok(Answer::Text(raw.to_owned())),
        Shape::Open { .. } => Ok(Answer::Open(raw.to_owned())),
        _ if matches!(cell, "-" | "\u{2013}" | "\u{2014}") => return Given::Blank,
        Shape::Number { .. } => Ok(Answer::Number(raw.to_owned())),
        Shape::Choice { options } => options::one(options, cell).map(Answer::Choice),
        Shape::Choices { options, .. } => options::several(options, cell).map(Answer::Choices),
        Shape::Truth { statements } => rows::verdicts(statements.len(), cell).map(Answer::Truth),
        Shape::Match { left, right } => rows::matches(left.len(), right, cell).map(Answer::Match),
        Shape::Order { elements, .. } => options::in_order(elements, cell)
            .map_or_else(|| sequence::sequence(elements.len(), cell), Ok)
            .map(Answer::Order),
        Shape::Sort { categories, elements } => {
            rows::sorted(elements.len(), categories, cell).map(Answer::Sort)
        }
        Shape::Select { sentences, .. } => sentences::numbers(sentences, cell).map(Answer::Select),
    };
    kept(question, raw, read)
}

/// An answer by printed places as it is stored; or what was written, with the reason why that could not be read.
fn kept(question: &Question, raw: &str, read: Result<Answer, String>) -> Given {
    match read.and_then(|answer| question.stored(&answer).map_err(|why| why.to_string())) {
        Ok(answer) if is_empty(&answer) => Given::Blank,
        Ok(answer) => Given::Answered(answer),
        Err(why) => Given::Unreadable {
            raw: raw.to_owned(),
            why,
            place: None,
        },
    }
}

/// Whether all rows were left out.
fn is_empty(answer: &Answer) -> bool {
    match answer {
        Answer::Truth(rows) => rows.iter().all(Option::is_none),
        Answer::Match(rows) | Answer::Sort(rows) => rows.iter().all(Option::is_none),
        Answer::Choices(options) | Answer::Order(options) => options.is_empty(),
        Answer::Select(sentences) => sentences.is_empty(),
        Answer::Choice(_) | Answer::Gap(_) | Answer::Text(_) | Answer::Number(_) | Answer::Open(_) => false,
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
            "Type {} letters, one a statement: S = says this, O = says otherwise, N = does not say.",
            statements.len()
        ),
        Shape::Gap { bank, .. } if bank.is_empty() => "Type what is missing.".to_owned(),
        Shape::Gap { .. } => "Type what is missing, taken from the list.".to_owned(),
        Shape::Text {} => "Type a word or a few words.".to_owned(),
        Shape::Number { unit: None } => "Type a number.".to_owned(),
        Shape::Number { unit: Some(unit) } => format!("Type a number ({unit})."),
        Shape::Match { left, right } => format!(
            "Type a letter, A to {}, for each number 1 to {}, in order or like this: 1=B 2=A.",
            letter(right.len().saturating_sub(1)),
            left.len()
        ),
        Shape::Order {
            elements,
            first,
            last,
        } => format!(
            "Type the letters a to {} in order, from {first} to {last}.",
            letter(elements.len().saturating_sub(1)).to_ascii_lowercase()
        ),
        Shape::Sort { categories, elements } => format!(
            "Type {} numbers, 1 {} {}: one for each letter, in order.",
            elements.len(),
            if categories.len() == 2 { "or" } else { "to" },
            categories.len()
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_empty, read_cell};
    use crate::item::Answer;
    use crate::item::sample::{any_answer, any_arrangement, any_response};
    use crate::submission::sample::{harbury, papers, single};
    use crate::submission::{Given, Paper, shown};

    /// What a cell is read as, in the plainest spelling; `blank`; or why not.
    fn read(paper: &Paper, number: usize, cell: &str) -> String {
        let question = &paper.questions[number - 1];
        match read_cell(question, cell) {
            Given::Answered(answer) => shown(question, &answer).expect("an answer that was read fits"),
            Given::Unreadable { raw, why, .. } => {
                assert_eq!(raw, cell);
                why
            }
            Given::Blank => "blank".to_owned(),
            Given::OnPaper | Given::NotShown => panic!("a cell is no paper"),
        }
    }

    /// Question, cell, what it is read as on form A.
    const CELLS: &[(usize, &str, &str)] = &[
        // Words stay as they are.
        (1, "  Saturday, I think ", "  Saturday, I think "),
        (8, "=1+1\nline two", "=1+1\nline two"),
        (1, " ", "blank"),
        // One option.
        (5, "B", "B"),
        (5, " b) ", "B"),
        (5, "(b).", "B"),
        (5, "\u{ff22}", "B"),
        (5, "Ana  RUIZ", "B"),
        (5, "B) Ana Ruiz", "B"),
        (5, "-", "blank"),
        (5, "\u{2014}", "blank"),
        (5, "E", "there is no option E: the last is D"),
        (5, "A C", "2 options are given where one is asked for"),
        (5, "AC", "2 options are given where one is asked for"),
        (
            5,
            "2",
            "it is neither a letter from A to D nor the words of an option",
        ),
        (
            5,
            "A?B!",
            "it is neither a letter from A to D nor the words of an option",
        ),
        (
            5,
            "Ana",
            "it is neither a letter from A to D nor the words of an option",
        ),
        (
            5,
            "A) Ana Ruiz",
            "it is neither a letter from A to D nor the words of an option",
        ),
        // Several options.
        (2, "A C", "A C"),
        (2, "C,A", "A C"),
        (2, "ac", "A C"),
        (2, "a;c;", "A C"),
        (2, "A and C", "A C"),
        (2, "(A) / (C)", "A C"),
        (
            2,
            "a new pool near the station, a start of the work next year",
            "A C",
        ),
        (
            2,
            "A start of the work next year;A new pool near the station;",
            "A C",
        ),
        (2, "A A", "option A is given twice"),
        (2, "ABCDE", "A B C D E"),
        (
            2,
            "ABCDEF",
            "it is neither a letter from A to E nor the words of an option",
        ),
        // Verdicts.
        (3, "S O N", "S O N"),
        (3, "son", "S O N"),
        (3, "s,o,n", "S O N"),
        (3, "S - N", "S - N"),
        (3, "- - -", "blank"),
        (3, "1=S 3=N", "S - N"),
        (3, "3: n; 1: s; 2: o", "S O N"),
        (3, "says this; says otherwise; does not say", "S O N"),
        (
            3,
            "The article says this; the article says otherwise; the article does not say",
            "S O N",
        ),
        (3, "S O", "there are 3 rows and 2 answers"),
        (
            3,
            "S O X",
            "`x` is none of S (says this), O (says otherwise), N (does not say)",
        ),
        (
            3,
            "T F T",
            "`t` is none of S (says this), O (says otherwise), N (does not say)",
        ),
        (3, "1=S 1=N", "row 1 is answered twice"),
        (3, "4=S", "there is no row 4: the last is 3"),
        (3, "1=S N", "`n` has no row number, others have"),
        // Categories.
        (4, "A B A B", "1 2 1 2"),
        (4, "abab", "1 2 1 2"),
        (4, "1 2 1 2", "1 2 1 2"),
        (4, "a=1 b=2 c=1 d=2", "1 2 1 2"),
        (4, "a: happened; d: planned or promised", "1 - - 2"),
        (4, "1 3 1 2", "`3` is no category from 1 to 2"),
        (3, "a=S b=O c=N", "S O N"),
        (3, "c = n, a = s", "S - N"),
        (6, "a=B b=C", "`a=b` is no letter from A to C"),
        (4, "1212", "1 2 1 2"),
        (4, "1=A 2=B 3=A 4=B", "1 2 1 2"),
        (
            4,
            "happened, planned or promised, happened, planned or promised",
            "1 2 1 2",
        ),
        (4, "A B A C", "`c` is no category from 1 to 2"),
        // Pairs.
        (6, "1=B 2=C", "1=B 2=C"),
        (6, "1 = B, 2 = C", "1=B 2=C"),
        (6, "1B 2C", "1=B 2=C"),
        (6, "1-B 2-C", "1=B 2=C"),
        (6, "1 -> b; 2 -> c", "1=B 2=C"),
        (6, "1. B 2. C", "1=B 2=C"),
        (6, "B C", "1=B 2=C"),
        (6, "bc", "1=B 2=C"),
        (6, "2=C", "1=- 2=C"),
        (6, "1=D", "`d` is no letter from A to C"),
        // Sentences.
        (7, "5", "5"),
        (7, "S5", "5"),
        (7, "sentence 5.", "5"),
        (7, "3 and 5", "3 5"),
        (7, "5;3", "3 5"),
        (7, "4", "sentence 4 is not one of 1, 3, 5, 6"),
        (7, "3.5", "`3.5` is no sentence number"),
        (7, "5 5", "sentence 5 is given twice"),
        (7, "and", "it names no sentence"),
        (7, "99999999999999", "`99999999999999` is no sentence number"),
    ];

    #[test]
    fn cells_are_read_as_people_write_them() {
        let quiz = harbury();
        let papers = papers(&quiz);
        for &(number, cell, expected) in CELLS {
            assert_eq!(
                read(&papers[0], number, cell),
                expected,
                "question {number}: {cell}"
            );
        }
    }

    #[test]
    fn words_that_join_in_two_ways_are_left_to_a_person() {
        let options = ["red", "red, white", "white", "white, blue", "blue"].map(str::to_owned);
        let shape = crate::item::Shape::Choices {
            options: options.to_vec(),
            choose: 2,
        };
        let arrangement = crate::item::Arrangement::stored(&shape);
        let quiz = single(shape, arrangement);
        let paper = Paper::new(&quiz, &quiz.forms[0]).expect("an order that fits");
        let why = "the words can be read as different options: commas stand in them and between them";
        for (cell, expected) in [
            ("blue, red", "A E"),
            ("red, white", why),
            ("red, white, blue", why),
            ("white; red", "A C"),
            (
                "green",
                "it is neither a letter from A to E nor the words of an option",
            ),
        ] {
            assert_eq!(read(&paper, 1, cell), expected, "{cell}");
        }
    }

    #[test]
    fn letters_are_those_of_the_students_form() {
        let quiz = harbury();
        let papers = papers(&quiz);
        let bell = read_cell(&papers[1].questions[5], "C");
        assert_eq!(bell, read_cell(&papers[0].questions[4], "A"));
        assert_eq!(bell, read_cell(&papers[0].questions[4], "Tom Bell"));
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(
            (shape, arrangement, answer) in any_response().prop_flat_map(|response| {
                let shape = response.shape().clone();
                (Just(shape.clone()), any_arrangement(&shape), any_answer(&shape))
            })
        ) {
            let quiz = single(shape, arrangement);
            let paper = Paper::new(&quiz, &quiz.forms[0]).expect("an order that fits");
            let question = &paper.questions[0];
            let cell = shown(question, &answer).expect("an answer that fits");
            let blank = is_empty(&answer)
                || matches!(
                    &answer,
                    Answer::Gap(words) | Answer::Text(words) | Answer::Number(words) | Answer::Open(words)
                        if words.is_empty()
                );
            let expected = if blank { Given::Blank } else { Given::Answered(answer) };
            prop_assert_eq!(read_cell(question, &cell), expected);
        }

        #[test]
        fn no_cell_makes_it_panic(cell in "\\PC{0,12}|[A-Da-d1-4=:.)> ,;-]{0,12}") {
            let quiz = harbury();
            for paper in papers(&quiz) {
                for question in &paper.questions {
                    if let Given::Answered(answer) = read_cell(question, &cell) {
                        shown(question, &answer).expect("an answer that was read fits");
                    }
                }
            }
        }
    }
}
