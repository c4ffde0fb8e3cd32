use serde::{Deserialize, Serialize};

use crate::item::{ItemId, Key, Points, Shape};
use crate::quiz::{KeyFile, QuizFile};
use crate::statistics::{Tally, Unfit};
use crate::submission::{Question, letter};

/// Whether it is known that each student was counted once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compared {
    /// The students of a file, or of files that were graded together, were compared with each other.
    Checked,
    /// Whoever graded said that no student stands twice (`--unique-ids`).
    Asserted,
}

/// Which quiz, as its key has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Described {
    /// The quiz's opaque name.
    pub quiz: String,
    /// SHA-256 of the quiz file's bytes, as the key gives it.
    pub quiz_sha256: String,
    /// Its title.
    pub title: String,
}

/// How many answers to an item had which end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Marks {
    /// All points.
    pub full: u64,
    /// Some points.
    pub partial: u64,
    /// Answered, and no points.
    pub none: u64,
    /// Not answered.
    pub blank: u64,
    /// Awaiting a person; in none of the others.
    pub awaiting: u64,
}

/// An option as form A prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OptionText {
    /// Its letter.
    pub label: String,
    /// Its words.
    pub text: String,
    /// Whether it is right.
    pub right: bool,
}

/// An item and what became of the answers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemSummed {
    /// The item.
    pub id: ItemId,
    /// Its number on form A.
    pub number: usize,
    /// Its kind, by keyword.
    pub kind: String,
    /// The question.
    pub stem: String,
    /// What a full answer earns.
    pub points: Points,
    /// Of a single choice, the options in the order of form A.
    pub options: Vec<OptionText>,
    /// What became of the answers.
    pub marks: Marks,
}

/// Sums over the students of one quiz: exact, and without any student's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizSums {
    pub(super) described: Described,
    /// How many students.
    pub students: u64,
    /// Whether each was counted once.
    pub compared: Compared,
    /// The items, in the quiz's order.
    pub items: Vec<ItemSummed>,
    /// The answers to the items that are no open ones, of the students whose answers to them are all marked.
    pub(super) tally: Tally,
}

/// Why sums cannot be added up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmergeable {
    /// They are of another quiz.
    #[error("these are sums of quiz `{0}`, not of quiz `{1}`")]
    OtherQuiz(String, String),
    /// They are of the same quiz with another key, or of another version of it.
    #[error("item `{0}` is not the same: its words, points or right answers differ")]
    OtherItem(ItemId),
    /// They are of other items, or of another version of the quiz.
    #[error("the quiz is not the same: it was changed in between")]
    OtherVersion,
    /// The sums would be too large.
    #[error("the sums cannot be added: {0}")]
    Sums(#[from] Unfit),
}

impl QuizSums {
    /// Adds the students of other sums of the same quiz with the same key. In which order sums are added changes nothing.
    /// Fails, and adds nothing, where they do not belong together.
    pub fn merge(&mut self, other: &Self) -> Result<(), Unmergeable> {
        if self.described.quiz != other.described.quiz {
            return Err(Unmergeable::OtherQuiz(
                other.described.quiz.clone(),
                self.described.quiz.clone(),
            ));
        }
        if self.described != other.described || self.items.len() != other.items.len() {
            return Err(Unmergeable::OtherVersion);
        }
        for (own, other) in self.items.iter().zip(&other.items) {
            let unmarked = |item: &ItemSummed| ItemSummed {
                marks: Marks::default(),
                ..item.clone()
            };
            if unmarked(own) != unmarked(other) {
                return Err(Unmergeable::OtherItem(other.id.clone()));
            }
        }
        let mut tally = self.tally.clone();
        tally.merge(&other.tally)?;
        let students = self.students.checked_add(other.students).ok_or(Unfit::Size)?;
        for (own, other) in self.items.iter_mut().zip(&other.items) {
            own.marks = own.marks.plus(other.marks);
        }
        self.tally = tally;
        self.students = students;
        self.compared = self.compared.max(other.compared);
        Ok(())
    }

    /// The quiz's title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.described.title
    }

    /// How many students have all answers marked, open ones aside: those that coefficients are computed from.
    #[must_use]
    pub fn complete(&self) -> u64 {
        self.tally.students()
    }
}

impl Marks {
    /// All answers.
    #[must_use]
    pub fn all(self) -> u64 {
        self.marked() + self.awaiting
    }

    /// Those that are marked.
    #[must_use]
    pub fn marked(self) -> u64 {
        self.full + self.partial + self.none + self.blank
    }

    /// No larger than the number of students, which was checked.
    fn plus(self, other: Self) -> Self {
        Self {
            full: self.full + other.full,
            partial: self.partial + other.partial,
            none: self.none + other.none,
            blank: self.blank + other.blank,
            awaiting: self.awaiting + other.awaiting,
        }
    }
}

pub(super) fn described(quiz: &QuizFile, key: &KeyFile) -> Described {
    Described {
        quiz: quiz.quiz.clone(),
        quiz_sha256: key.quiz_sha256.clone(),
        title: quiz.title.clone(),
    }
}

pub(super) fn item_of(question: &Question, key: &KeyFile, marks: Marks) -> ItemSummed {
    let item = question.item;
    let entry = key.items.iter().find(|entry| entry.id == item.id);
    let right = entry.and_then(|entry| entry.key.arranged(question.order()).ok());
    let options = match (question.shape(), right) {
        (Shape::Choice { options }, Some(Key::Choice(right))) => options
            .iter()
            .enumerate()
            .map(|(place, text)| OptionText {
                label: letter(place).to_string(),
                text: text.clone(),
                right: right.index() == place,
            })
            .collect(),
        _ => Vec::new(),
    };
    ItemSummed {
        id: item.id.clone(),
        number: question.number,
        kind: item.response.kind().keyword().to_owned(),
        stem: item.stem.clone(),
        points: item.points,
        options,
        marks,
    }
}
