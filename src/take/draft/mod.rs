//! An answer while it is given on the screen: one file a way of answering, which several response kinds share. Pure:
//! keys in, answers by printed places out.

mod order;
mod pick;
mod rows;
mod sentences;
mod words;

use crate::item::{Answer, OptionId, Shape, Truth};
use crate::source::fold;
use crate::submission::Question;
use crate::terminal::KeyEvent;

pub use order::Ordering;
pub use pick::Pick;
pub use rows::{Labels, Rows};
pub use sentences::Sentences;
pub use words::Words;

/// What became of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The answer is another one now.
    Changed,
    /// The cursor stands elsewhere, or nothing is to be done.
    Moved,
    /// The answer is whole, and the student is done with it.
    Confirmed,
    /// The student is done with it, but something is missing; what to say.
    Unfinished(String),
    /// It cannot be done; what to say.
    Refused(String),
    /// It means nothing here.
    Ignored,
}

/// The answer to the question in front of the student.
#[derive(Clone, Debug)]
pub enum Draft {
    /// Options to choose from: single and multiple choice, and gaps with a bank of words.
    Pick(Pick),
    /// A value for each of several rows: verdicts, matches, categories.
    Rows(Rows),
    /// Elements to be put in order.
    Order(Ordering),
    /// Words to be written.
    Words(Words),
    /// Sentences of the article to be chosen.
    Sentences(Sentences),
}

impl Draft {
    /// Begins with the stored answer so far, if there is one that fits.
    #[must_use]
    pub fn of(question: &Question, answer: Option<&Answer>) -> Self {
        let answer = answer.and_then(|answer| question.printed(answer).ok());
        match question.shape() {
            Shape::Choice { options } => {
                let chosen = match answer {
                    Some(Answer::Choice(option)) => vec![option.index()],
                    _ => Vec::new(),
                };
                Self::Pick(Pick::new(options.len(), 1, chosen))
            }
            Shape::Choices { options, choose } => {
                let chosen = match answer {
                    Some(Answer::Choices(options)) => options.into_iter().map(OptionId::index).collect(),
                    _ => Vec::new(),
                };
                Self::Pick(Pick::new(options.len(), *choose, chosen))
            }
            Shape::Gap { bank, .. } if !bank.is_empty() => {
                let chosen = match answer {
                    Some(Answer::Gap(words)) => bank.iter().position(|entry| fold(entry) == fold(&words)),
                    _ => None,
                };
                Self::Pick(Pick::new(bank.len(), 1, chosen.into_iter().collect()))
            }
            Shape::Gap { .. } | Shape::Text {} | Shape::Number { .. } | Shape::Open { .. } => {
                let words = match &answer {
                    Some(
                        Answer::Gap(words)
                        | Answer::Text(words)
                        | Answer::Number(words)
                        | Answer::Open(words),
                    ) => words.as_str(),
                    _ => "",
                };
                let many_lines = matches!(question.shape(), Shape::Open { .. });
                Self::Words(Words::new(words, many_lines))
            }
            Shape::Truth { statements } => {
                let given = match answer {
                    Some(Answer::Truth(rows)) => {
                        rows.into_iter().map(|row| row.and_then(verdict_place)).collect()
                    }
                    _ => Vec::new(),
                };
                Self::Rows(Rows::new(
                    statements.len(),
                    Truth::ALL.len(),
                    Labels::Verdicts,
                    given,
                ))
            }
            Shape::Match { left, right } => Self::Rows(Rows::new(
                left.len(),
                right.len(),
                Labels::Letters,
                places(answer),
            )),
            Shape::Sort { categories, elements } => Self::Rows(Rows::new(
                elements.len(),
                categories.len(),
                Labels::Numbers,
                places(answer),
            )),
            Shape::Order { elements, .. } => {
                let given = match answer {
                    Some(Answer::Order(given)) => given.into_iter().map(OptionId::index).collect(),
                    _ => Vec::new(),
                };
                Self::Order(Ordering::new(elements.len(), given))
            }
            Shape::Select { sentences, choose } => {
                let chosen = match answer {
                    Some(Answer::Select(chosen)) => chosen,
                    _ => Vec::new(),
                };
                Self::Sentences(Sentences::new(sentences.clone(), *choose, chosen))
            }
        }
    }

    /// The answer by printed places; none where nothing is answered.
    #[must_use]
    pub fn answer(&self, shape: &Shape) -> Option<Answer> {
        match (self, shape) {
            (Self::Pick(pick), Shape::Choice { .. }) => {
                pick.first().and_then(OptionId::at).map(Answer::Choice)
            }
            (Self::Pick(pick), Shape::Choices { .. }) => {
                let chosen = ids(pick.chosen());
                (!chosen.is_empty()).then_some(Answer::Choices(chosen))
            }
            (Self::Pick(pick), Shape::Gap { bank, .. }) => pick
                .first()
                .and_then(|place| bank.get(place))
                .cloned()
                .map(Answer::Gap),
            (Self::Rows(rows), shape) => {
                let given = rows.given();
                if given.iter().all(Option::is_none) {
                    return None;
                }
                let places = || given.iter().map(|row| row.and_then(OptionId::at)).collect();
                match shape {
                    Shape::Truth { .. } => {
                        let verdict =
                            |row: &Option<usize>| row.and_then(|place| Truth::ALL.get(place).copied());
                        Some(Answer::Truth(given.iter().map(verdict).collect()))
                    }
                    Shape::Match { .. } => Some(Answer::Match(places())),
                    Shape::Sort { .. } => Some(Answer::Sort(places())),
                    _ => None,
                }
            }
            (Self::Order(order), _) => {
                let placed = ids(order.placed());
                (!placed.is_empty()).then_some(Answer::Order(placed))
            }
            (Self::Sentences(sentences), _) => {
                let chosen = sentences.chosen();
                (!chosen.is_empty()).then(|| Answer::Select(chosen.to_vec()))
            }
            (Self::Words(words), shape) => {
                let text = words.text();
                if text.is_empty() {
                    return None;
                }
                match shape {
                    Shape::Gap { .. } => Some(Answer::Gap(text)),
                    Shape::Text {} => Some(Answer::Text(text)),
                    Shape::Number { .. } => Some(Answer::Number(text)),
                    Shape::Open { .. } => Some(Answer::Open(text)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Takes a key.
    pub fn press(&mut self, key: &KeyEvent) -> Pressed {
        match self {
            Self::Pick(pick) => pick.press(key),
            Self::Rows(rows) => rows.press(key),
            Self::Order(order) => order.press(key),
            Self::Words(words) => words.press(key),
            Self::Sentences(sentences) => sentences.press(key),
        }
    }
}

/// Rows that name options.
fn places(answer: Option<Answer>) -> Vec<Option<usize>> {
    match answer {
        Some(Answer::Match(rows) | Answer::Sort(rows)) => {
            rows.into_iter().map(|row| row.map(OptionId::index)).collect()
        }
        _ => Vec::new(),
    }
}

fn verdict_place(verdict: Truth) -> Option<usize> {
    Truth::ALL.iter().position(|one| *one == verdict)
}

fn ids(places: &[usize]) -> Vec<OptionId> {
    places.iter().filter_map(|&place| OptionId::at(place)).collect()
}

/// The place that a letter names, `a` and `A` the first.
fn letter_place(character: char) -> Option<usize> {
    let lower = character.to_ascii_lowercase();
    lower
        .is_ascii_lowercase()
        .then(|| usize::from(lower as u8 - b'a'))
}

/// The place that a digit names, `1` the first.
fn digit_place(character: char) -> Option<usize> {
    let digit = character.to_digit(10)?;
    usize::try_from(digit).ok()?.checked_sub(1)
}

/// The next place up or down a list, which does not turn over at its ends.
fn step(at: usize, down: bool, count: usize) -> usize {
    let last = count.saturating_sub(1);
    if down {
        (at + 1).min(last)
    } else {
        at.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Draft, Pressed};
    use crate::item::Answer;
    use crate::item::sample::{any_answer, any_arrangement, any_response};
    use crate::submission::Paper;
    use crate::submission::sample::single;
    use crate::terminal::rehearse::keys;
    use crate::terminal::{Event, KeyEvent};

    /// Presses keys, and gives what became of the last one.
    pub fn pressed(line: &str, mut press: impl FnMut(&KeyEvent) -> Pressed) -> Pressed {
        let mut last = Pressed::Ignored;
        for event in keys(line) {
            if let Event::Key(key) = event {
                last = press(&key);
            }
        }
        last
    }

    proptest! {
        #[test]
        fn an_answer_is_taken_up_as_it_was_given(
            (shape, arrangement, answer) in any_response().prop_flat_map(|response| {
                let shape = response.shape().clone();
                (Just(shape.clone()), any_arrangement(&shape), any_answer(&shape))
            })
        ) {
            let quiz = single(shape, arrangement);
            let paper = Paper::new(&quiz, &quiz.forms[0]).expect("an order that fits");
            let question = &paper.questions[0];
            let printed = question.printed(&answer).expect("an answer that fits");
            let draft = Draft::of(question, Some(&answer));
            let expected = match &printed {
                Answer::Truth(rows) if rows.iter().all(Option::is_none) => None,
                Answer::Match(rows) | Answer::Sort(rows) if rows.iter().all(Option::is_none) => None,
                Answer::Choices(places) | Answer::Order(places) if places.is_empty() => None,
                Answer::Select(places) if places.is_empty() => None,
                // Words that no bank offers are no choice from it, and words are kept without outer space.
                Answer::Gap(_) | Answer::Text(_) | Answer::Number(_) | Answer::Open(_) => return Ok(()),
                _ => Some(printed.clone()),
            };
            prop_assert_eq!(draft.answer(question.shape()), expected);
        }

        #[test]
        fn every_answer_by_any_keys_can_be_stored(
            (shape, arrangement) in any_response().prop_flat_map(|response| {
                let shape = response.shape().clone();
                (Just(shape.clone()), any_arrangement(&shape))
            }),
            typed in "([a-hson1-9 ]|<Up>|<Down>|<Left>|<Right>|<Enter>|<Space>|<Home>|<End>|<Back>){0,30}",
        ) {
            let quiz = single(shape, arrangement);
            let paper = Paper::new(&quiz, &quiz.forms[0]).expect("an order that fits");
            let question = &paper.questions[0];
            let mut draft = Draft::of(question, None);
            pressed(&typed, |key| draft.press(key));
            if let Some(answer) = draft.answer(question.shape()) {
                let (given, asked) = question.tick_counts(&answer);
                prop_assert!(given <= asked);
                let stored = question.stored(&answer).expect("it belongs to the question");
                prop_assert_eq!(question.printed(&stored), Ok(answer));
            }
        }
    }
}
