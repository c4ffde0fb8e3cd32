//! The response kinds, after QTI's interactions: one file a kind, each with its shape (what students see), its key,
//! the answer that a student gives, and how that is scored.
//!
//! A new kind is a new file and one variant in each of [`Shape`], [`Key`] and [`Answer`]; the compiler lists the rest.

mod arrange;
mod bounds;
mod check;
mod choice;
mod choices;
mod gap;
mod kind;
mod matching;
mod note;
mod number;
mod open;
mod option_list;
mod order;
#[cfg(test)]
pub mod sample;
mod score;
#[cfg(test)]
mod score_laws;
mod select;
mod sort;
mod text;
mod truth;

use serde::{Deserialize, Serialize};

use crate::item::{OptionId, Score};
use crate::language::SentenceNo;

pub use gap::with_blank;
pub use note::{Note, Role};
pub use number::{Decimal, NoDecimal, NumberKey, numbers_in};
pub use open::{Anchor, Level, Rubric};
pub use option_list::{Clash, OptionList};
pub use order::{misplaced, stands_in_order};
pub use score::score;
pub use text::listed as is_listed;
pub use truth::Truth;

/// The names of the response kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One of several options.
    Choice,
    /// A stated number of several options.
    Choices,
    /// For each statement: the article says this, says otherwise, does not say.
    Truth,
    /// Words left out of a sentence of the article.
    Gap,
    /// A word or phrase.
    Text,
    /// A number.
    Number,
    /// Each left entry to one right entry; right entries may be left over.
    Match,
    /// Elements put in order.
    Order,
    /// Each element into one category.
    Sort,
    /// Sentences of the article, by number.
    Select,
    /// An answer in the student's own words, marked by a person with a rubric.
    Open,
}

/// What students see of a response. Options stand in stored order; a form says in which order they are printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Shape {
    /// One of `options`.
    Choice {
        /// Three to 26.
        options: Vec<String>,
    },
    /// Just `choose` of `options`.
    Choices {
        /// Four to 26, at least two of them wrong: with fewer, blind ticking pays.
        options: Vec<String>,
        /// How many are right, at least two; printed with the stem.
        choose: usize,
    },
    /// A verdict for each of `statements`.
    Truth {
        /// Two to 26.
        statements: Vec<String>,
    },
    /// The words left out of a sentence.
    Gap {
        /// The sentence up to the words left out, with the space before them.
        before: String,
        /// The rest of the sentence, with the space before it.
        after: String,
        /// Words to choose from: three to 26, or none where the words are to be found without help.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        bank: Vec<String>,
    },
    /// A word or phrase.
    Text {},
    /// A number.
    Number {
        /// What is printed behind the line to write on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<String>,
    },
    /// For each of `left` one of `right`.
    Match {
        /// What is to be matched: two to 26.
        left: Vec<String>,
        /// What it may be matched to: two to 26; one may serve several left entries, or none.
        right: Vec<String>,
    },
    /// The `elements` in their order.
    Order {
        /// What is to be put in order: three to eight, never printed in the right order or its reverse.
        elements: Vec<String>,
        /// What the order begins with: "earliest".
        first: String,
        /// What it ends with: "latest".
        last: String,
    },
    /// For each of `elements` one of `categories`.
    Sort {
        /// Two to 26, in their natural order, never shuffled.
        categories: Vec<String>,
        /// What is to be sorted: two to 26.
        elements: Vec<String>,
    },
    /// Just `choose` of the sentences numbered in `sentences`.
    Select {
        /// The candidates, ascending: three to 26.
        sentences: Vec<SentenceNo>,
        /// How many are right.
        choose: usize,
    },
    /// Free text on ruled lines.
    Open {
        /// How many lines a paper prints.
        lines: u8,
    },
}

/// What is right, by places in the [`Shape`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Key {
    /// The right option.
    Choice(OptionId),
    /// The right options, ascending.
    Choices(Vec<OptionId>),
    /// The verdict for each statement.
    Truth(Vec<Truth>),
    /// The words that earn the points, those of the article first; compared folded.
    Gap(Vec<String>),
    /// The answers that earn the points, best first; compared folded.
    Text(Vec<String>),
    /// The number, and the bounds of what is accepted.
    Number(NumberKey),
    /// For each left entry the right one.
    Match(Vec<OptionId>),
    /// The elements in the right order.
    Order(Vec<OptionId>),
    /// For each element the place of its category.
    Sort(Vec<OptionId>),
    /// The right sentences, ascending.
    Select(Vec<SentenceNo>),
    /// How a person marks it.
    Open(Rubric),
}

/// What a student answered, by places in the [`Shape`]; a missing part is `null`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answer {
    /// The option chosen.
    Choice(OptionId),
    /// The options chosen, ascending.
    Choices(Vec<OptionId>),
    /// A verdict for each statement.
    Truth(Vec<Option<Truth>>),
    /// The words written.
    Gap(String),
    /// The words written.
    Text(String),
    /// The number as written.
    Number(String),
    /// For each left entry the right one.
    Match(Vec<Option<OptionId>>),
    /// The elements in the order given; some may be missing.
    Order(Vec<OptionId>),
    /// For each element the place of its category.
    Sort(Vec<Option<OptionId>>),
    /// The sentences chosen, ascending.
    Select(Vec<SentenceNo>),
    /// The words written.
    Open(String),
}

/// A response with its key and a note on every option.
///
/// Guaranteed by its constructor: shape, key and notes agree in kind and number, places are in range, options are
/// distinct when folded, and notes give the role [`Role::Key`] to the right options and to no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    shape: Shape,
    key: Key,
    notes: Vec<Note>,
    natural_order: bool,
}

/// The order in which a response's options stand: `order[new place] = old place`. Empty for kinds without options.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangement {
    /// Options, statements, elements, words of a bank, or right entries of a match.
    pub options: Vec<OptionId>,
    /// Left entries of a match; empty elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<OptionId>,
}

impl Response {
    /// What students see.
    #[must_use]
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// What is right.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// One note an option (statement, left entry, element, candidate sentence, word of a bank), in stored order; none
    /// for words and numbers.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Whether its options have an order of their own (numbers, dates, verdicts) that every form keeps; of single choices
    /// it may be the reverse.
    #[must_use]
    pub fn natural_order(&self) -> bool {
        self.natural_order
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.shape.kind()
    }
}

/// Why shape, key, notes or answer do not belong together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ShapeMismatch(pub String);

/// What scoring says of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marked {
    /// Scored.
    Scored(Score),
    /// A person has to decide; why.
    Awaits(&'static str),
}
