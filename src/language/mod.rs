//! English analysis: sentences, tokens, tags, lemmas, dependencies and entities, all as spans of the article.
//!
//! Knows English, knows no news. In: an [`Article`](crate::article::Article); out: a [`Document`]. Cannot fail.

mod analyse;
mod breaks;
mod document;
mod english;
mod glossary;
mod parse;
mod print;
mod rarity;
mod readability;
pub mod wording;

pub use analyse::{analyse, parse_text};
pub use document::{Document, Entity, Sentence, SentenceNo, Token, TokenNo};
pub use glossary::{HardWord, hard_words};
pub use parse::Parse;
pub use print::{conllu, json_lines};
pub use readability::{Readability, syllables};
