use serde::{Deserialize, Serialize};

use crate::article::Evidence;
use crate::item::ModelId;
use crate::language::SentenceNo;

/// What a prompt asks of the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PromptSort {
    /// To talk about once the quiz is done: the article in hand is enough.
    Debrief,
    /// To leave the article for: "go and look".
    Look,
}

/// A question or a task for the class after the quiz: it has no key and earns no points.
///
/// One that speaks of the article rests on sure facts, as an item does; one that does not is good for any article.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// The model that it was made by.
    pub model: ModelId,
    /// What it asks for.
    pub sort: PromptSort,
    /// How much a teacher would want it beside others: higher first.
    pub worth: usize,
    /// The question or task, worded for the class.
    pub words: String,
    /// What a good answer holds, for the teacher.
    pub expect: String,
    /// Marks of frameworks ("sift:trace").
    pub tags: Vec<String>,
    /// Whether it rests on something that is not in the article, so that a teacher looks it over first.
    pub review: bool,
    /// The words that it speaks of; none where it is good for any article.
    pub evidence: Option<Evidence>,
    /// The sentences that they stand in, ascending.
    pub sentences: Vec<SentenceNo>,
}
