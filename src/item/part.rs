use std::fmt;

use crate::item::{OptionId, Shape};

/// A part of an item that is made of words, which a person may put in other words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The question.
    Stem,
    /// An option, statement, element, word of a bank, or right entry of a match, by its letter.
    Option(OptionId),
    /// A left entry of a match, by its place from 0.
    Left(usize),
    /// What is said to a student who chose an option, or erred on a row: by the place of its note from 0.
    Reason(usize),
    /// Why the key is right.
    Rationale,
    /// The right answer, where students write it.
    Answer,
    /// Other answers that earn the points too, where students write words.
    Accepted,
    /// What an open answer of so many points holds.
    Level(u32),
}

impl Part {
    /// What it is called for people in an item of this shape: "question", "statement b".
    #[must_use]
    pub fn named(self, shape: &Shape) -> String {
        match self {
            Self::Stem => "question".to_owned(),
            Self::Option(letter) => match shape {
                Shape::Truth { .. } => format!("statement {letter}"),
                Shape::Gap { .. } => format!("word {letter}"),
                Shape::Order { .. } | Shape::Sort { .. } => format!("element {letter}"),
                Shape::Match { .. } => format!("right entry {letter}"),
                Shape::Choice { .. }
                | Shape::Choices { .. }
                | Shape::Text {}
                | Shape::Number { .. }
                | Shape::Select { .. }
                | Shape::Open { .. } => format!("option {letter}"),
            },
            Self::Left(place) => format!("left entry {}", place.saturating_add(1)),
            Self::Reason(place) => format!("what to say to {}", note_name(place, shape)),
            Self::Rationale => "why the key is right".to_owned(),
            Self::Answer => "right answer".to_owned(),
            Self::Accepted => "other accepted answers".to_owned(),
            Self::Level(points) => format!("level of {points}"),
        }
    }
}

/// What the note at a place is about: "b", "left entry 2", "sentence 12".
fn note_name(place: usize, shape: &Shape) -> String {
    match shape {
        Shape::Match { .. } => format!("left entry {}", place.saturating_add(1)),
        Shape::Select { sentences, .. } => sentences.get(place).map_or_else(
            || "that sentence".to_owned(),
            |number| format!("sentence {number}"),
        ),
        Shape::Choice { .. }
        | Shape::Choices { .. }
        | Shape::Truth { .. }
        | Shape::Gap { .. }
        | Shape::Text {}
        | Shape::Number { .. }
        | Shape::Order { .. }
        | Shape::Sort { .. }
        | Shape::Open { .. } => Letter(place).to_string(),
    }
}

/// The letter of a place; its number past `z`.
struct Letter(usize);

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match OptionId::at(self.0) {
            Some(letter) => letter.fmt(f),
            None => self.0.saturating_add(1).fmt(f),
        }
    }
}
