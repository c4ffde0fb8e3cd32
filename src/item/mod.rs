//! What a question is: stem, response, key, rationale and evidence, in assessment's own words.
//!
//! An [`Item`] is complete and checked but not yet placed on a paper: a quiz orders its options and splits it into
//! what students see ([`Shape`]) and what the answer key holds ([`Key`], [`Note`]s).

mod candidate;
mod id;
mod part;
mod process;
mod prompt;
mod response;
mod score;
mod scoring;

#[cfg(test)]
pub(crate) use response::sample;

use crate::article::Evidence;

pub use candidate::Candidate;
pub use id::{ItemId, ModelId, OptionId};
pub use part::Part;
pub use process::{Direction, Process, Strand};
pub use prompt::{Prompt, PromptSort};
pub use response::{
    Anchor, Answer, Arrangement, Clash, Decimal, Key, Kind, Level, Marked, NoDecimal, Note, NumberKey,
    OptionList, Response, Role, Rubric, Shape, ShapeMismatch, Truth, is_listed, misplaced, numbers_in, score,
    stands_in_order, with_blank,
};
pub use score::{Points, Score};
pub use scoring::{ChoiceRule, ChoicesRule, NoRule, OrderRule, RowsRule, Scoring};

/// A question with its key, as derived from an article or written by a person.
#[derive(Clone, Debug)]
pub struct Item {
    /// The item model it was made by.
    pub model: ModelId,
    /// The skill that the model belongs to: its folder among the question banks.
    pub skill: String,
    /// What the reader has to do.
    pub process: Process,
    /// For source items: whether the source is to be found or its support judged.
    pub strand: Option<Strand>,
    /// For judgements: which way the right answer points.
    pub direction: Option<Direction>,
    /// Marks of frameworks ("cor:behind"), for reports.
    pub tags: Vec<String>,
    /// The question, one sentence or two, complete without its options.
    pub stem: String,
    /// The response asked for, with its key.
    pub response: Response,
    /// Why the key is right, in at most 30 words, naming the sentence.
    pub rationale: String,
    /// What backs the key.
    pub evidence: Evidence,
    /// What a full answer earns.
    pub points: Points,
    /// Whether the key rests on reasoning that a teacher should look over before use.
    pub review: bool,
}
