//! English analysis: sentences, tokens, tags, lemmas, dependencies and entities, all as spans of the article.
//!
//! Knows English, knows no news. In: an [`Article`](crate::article::Article); out: a [`Document`]. Cannot fail.

mod analyse;
mod document;
mod english;
mod parse;
mod print;

pub use analyse::{analyse, parse_text};
pub use document::{Document, Entity, Sentence, SentenceNo, Token, TokenNo};
pub use parse::Parse;
pub use print::{conllu, json_lines};
