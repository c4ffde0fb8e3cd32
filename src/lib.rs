//! Derives gradable questions from news articles.
//!
//! The modules stand in the order in which the data flows; each imports only modules above it in this list
//! (a test holds the floors):
//!
//! 0. [`source`]: decoded files and byte spans; [`labels`]: what papers say of their own accord, in several languages;
//!    [`statistics`]: what the answers of many tell of the items
//! 1. [`diagnostic`]: problems shown with excerpt, caret and hint
//! 2. [`article`]: the news text, its metadata, quotes and evidence from it; [`vocabulary`]: the kinds of facts
//!    that question banks may ask about
//! 3. [`language`]: English analysis into sentences, tokens, dependencies and entities; `toml_file`: what teachers write,
//!    read key by key
//! 4. [`reading`]: what a careful reader notices, as facts with evidence; [`item`]: what a question is
//! 5. [`bank`]: question banks, checked; [`flaw`]: item-writing flaws that a program can see
//! 6. [`derive`](mod@derive): facts and item models to a pool of sure items
//! 7. [`quiz`]: a selection of items, its forms and files
//! 8. [`render`], [`submission`], [`terminal`]: papers out, answers in
//! 9. [`review`], [`take`], [`mark`], [`grade`]: the desk of the one who makes it, the quiz in the terminal, the marking desk,
//!    scores and reports
//! 10. [`cli`]: the commands

pub mod article;
pub mod bank;
pub mod cli;
pub mod derive;
pub mod diagnostic;
pub mod flaw;
pub mod grade;
pub mod item;
pub mod labels;
pub mod language;
pub mod mark;
pub mod quiz;
pub mod reading;
pub mod render;
pub mod review;
pub mod source;
pub mod statistics;
pub mod submission;
pub mod take;
pub mod terminal;
mod toml_file;
pub mod vocabulary;
