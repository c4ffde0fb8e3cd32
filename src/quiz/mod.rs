//! A quiz: a selection of items, its forms, and the two files that it is kept in.
//!
//! `NAME.quiz.json` ([`QuizFile`]) is all that students may see; `NAME.key.json` ([`KeyFile`]) holds keys, evidence,
//! notes, rubrics and the seed. They are joined by the digest of the quiz file.

mod file;

pub use file::{
    ArticleText, Backed, FormId, FormOrder, KeyFile, KeyItem, NumberedSentence, Origin, PlacedItem, QuizFile,
    QuizItem, QuotedWords, Section, Shortfall, Unused,
};
