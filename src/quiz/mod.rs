//! A quiz: a selection of items, its forms, and the two files that it is kept in.
//!
//! `NAME.quiz.json` ([`QuizFile`]) is all that students may see; `NAME.key.json` ([`KeyFile`]) holds keys, evidence,
//! notes, rubrics, the seed and the forms of single students. They are joined by the digest of the quiz file.

mod assemble;
mod blueprint;
mod change;
mod check;
mod cue;
mod enroll;
mod evidence;
mod file;
mod focus;
mod form_order;
mod json;
mod pair;
mod place;
mod profile;
mod prompts;
mod rework;
#[cfg(test)]
pub(crate) mod sample;
mod seed;
mod select;
mod shortfall;
mod standby;
mod stimulus;
mod time;
mod together;
mod wish;

pub use assemble::assemble;
pub use blueprint::{Blueprint, Judgements, Preset, Shares, presets};
pub use change::{Change, ChangeKind};
pub use file::{
    ArticleText, Backed, FormId, FormOrder, KeyFile, KeyItem, KeyPrompt, NumberedSentence, Origin,
    PlacedItem, QuizFile, QuizItem, QuotedWords, Section, Shortfall, Student, Unused,
};
pub use focus::{Asked, Focus, Focused};
pub use pair::{Quiz, sha256};
pub use rework::{Entry, Rework};
pub use seed::Seed;
pub use shortfall::Reason;
pub use standby::{Obstacle, Standby, standbys};
pub use stimulus::Stimulus;
pub use time::{item_seconds, reading_seconds};
pub use together::{KeyPlaces, SetFinding, SetFlaw, together};
pub use wish::Wish;
