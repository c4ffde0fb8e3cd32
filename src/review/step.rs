use std::sync::Arc;

use crate::bank::OwnItem;
use crate::item::Part;
use crate::quiz::Section;
use crate::source::SourceFile;

/// What a teacher does to a quiz on the desk. Items are named by their places from 0 in the order of form A.
#[derive(Clone, Debug)]
pub enum Step {
    /// Keeps an item that is marked for looking over, and clears the mark.
    Accept(usize),
    /// Takes an item out; it stays at hand as a candidate.
    Drop(usize),
    /// Puts an unused candidate in an item's place: the one with this name, or else the best that fits.
    Swap(usize, Option<String>),
    /// Puts an unused candidate in beside the others: the one with this name, or else the best that fits.
    Add(Option<String>),
    /// Changes what an item earns.
    Points(usize, u32),
    /// Puts an item in another place of its section.
    Move {
        /// Where it stands.
        from: usize,
        /// Where it is to stand.
        to: usize,
    },
    /// Puts a part of an item in other words; what is accepted too becomes these words alone.
    Edit(usize, Part, String),
    /// Says what is accepted beside the right answer where students write: these answers and no other.
    Accepted(usize, Vec<String>),
    /// Puts an item in that a person wrote, with the file that it stands in.
    Write(Box<OwnItem>, Arc<SourceFile>),
    /// Says what a hard word means, or adds one that stands in the article; without words there is a line to fill in.
    Word {
        /// The word.
        word: String,
        /// What it means.
        meaning: Option<String>,
    },
    /// Takes a hard word out.
    NoWord(String),
    /// Prints the hard words on the worksheets, or does not.
    PrintWords(bool),
}

/// Why a step was not made; nothing was changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// No item stands there.
    #[error("there is no question {number}; {}", these("the questions are", "the quiz has question", .there))]
    NoItem {
        /// The number asked for.
        number: usize,
        /// The numbers that there are.
        there: Vec<usize>,
    },
    /// No candidate has the name.
    #[error("there is no unused candidate `{name}`; {}", candidates(.there))]
    NoCandidate {
        /// The name asked for.
        name: String,
        /// The names that there are.
        there: Vec<String>,
    },
    /// No candidate can stand beside the other items.
    #[error(
        "no unused candidate can stand beside the other questions; `others` (or --list) tells what speaks against each, and one can be chosen by name"
    )]
    NoneFits,
    /// There are no candidates at all.
    #[error("there is no unused candidate left")]
    NoSpare,
    /// The item bears no mark.
    #[error("question {0} bears no mark: there is nothing to accept")]
    NoMark(usize),
    /// The last item is not taken out.
    #[error("question {0} is the last one: a quiz needs a question")]
    Last(usize),
    /// Points out of bounds.
    #[error("{0} points where there must be 1 to {MOST_POINTS}")]
    Points(u32),
    /// The points of an open item come from its levels.
    #[error("question {number} is an open one: it earns what its highest level gives, {most}")]
    OpenPoints {
        /// Its number.
        number: usize,
        /// What its highest level earns.
        most: u32,
    },
    /// An item stays in its section.
    #[error("question {number} stands under \u{201c}{}\u{201d}, places {first} to {last}, and cannot be put at place {to}", crate::review::words::section(*.section))]
    Section {
        /// Its number.
        number: usize,
        /// Its section.
        section: Section,
        /// The place asked for, from 1.
        to: usize,
        /// The section's first place, from 1.
        first: usize,
        /// The section's last place, from 1.
        last: usize,
    },
    /// The item has no such part.
    #[error("question {number} has no {part}; its parts are {there}")]
    NoPart {
        /// Its number.
        number: usize,
        /// The part asked for.
        part: String,
        /// The parts that there are.
        there: String,
    },
    /// Nothing was given.
    #[error("there are no words to put there")]
    Blank,
    /// The words are as they were.
    #[error("that is how it reads already")]
    Same,
    /// More than a question can hold.
    #[error("that is {0} characters, and a part of a question has at most {LONGEST}")]
    TooLong(usize),
    /// The response would not fit together.
    #[error("that cannot stand: {0}")]
    Unfit(String),
    /// Two options could be defended.
    #[error("that would make two right answers: {0}")]
    TwoRight(String),
    /// The article does not have the word.
    #[error("the article does not have the word `{0}`")]
    NotInArticle(String),
    /// The glossary does not have the word.
    #[error("`{word}` is not among the hard words; they are: {there}")]
    NoWord {
        /// The word asked for.
        word: String,
        /// The words that there are.
        there: String,
    },
    /// There is nothing to take back.
    #[error("nothing was changed yet that could be undone")]
    NothingDone,
    /// There is nothing to do again.
    #[error("nothing was undone that could be done again")]
    NothingUndone,
}

impl Refused {
    /// The same of an item that is called by another number than that of its place.
    #[must_use]
    pub fn of(mut self, called: usize) -> Self {
        match &mut self {
            Self::NoMark(number)
            | Self::Last(number)
            | Self::OpenPoints { number, .. }
            | Self::Section { number, .. }
            | Self::NoPart { number, .. } => *number = called,
            Self::NoItem { .. }
            | Self::NoCandidate { .. }
            | Self::NoneFits
            | Self::NoSpare
            | Self::Points(_)
            | Self::Blank
            | Self::Same
            | Self::TooLong(_)
            | Self::Unfit(_)
            | Self::TwoRight(_)
            | Self::NotInArticle(_)
            | Self::NoWord { .. }
            | Self::NothingDone
            | Self::NothingUndone => {}
        }
        self
    }
}

/// More than this is no item of a quiz any more; as quiz files have it.
pub(super) const MOST_POINTS: u32 = 100;

/// Characters of one part; a long paragraph of an article has fewer.
pub(super) const LONGEST: usize = 2000;

/// What there is to choose from, in words.
fn these(several: &str, single: &str, there: &[usize]) -> String {
    match there {
        [] => "the quiz has none".to_owned(),
        [one] => format!("{single} {one} alone"),
        [first, .., last] if last - first + 1 == there.len() => format!("{several} {first} to {last}"),
        all => {
            let all: Vec<String> = all.iter().map(ToString::to_string).collect();
            format!("{several} {}", all.join(", "))
        }
    }
}

fn candidates(there: &[String]) -> String {
    match there {
        [] => "there is none left".to_owned(),
        all => format!("there are {}", all.join(", ")),
    }
}
