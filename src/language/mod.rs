//! English analysis: sentences, tokens, tags, lemmas, dependencies and entities, all as spans of the article.
//!
//! Knows English, knows no news. In: an [`Article`](crate::article::Article); out: a [`Document`]. Cannot fail.

mod document;
pub mod wording;

pub use document::{Document, Entity, Sentence, SentenceNo, Token, TokenNo};
