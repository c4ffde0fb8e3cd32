use std::sync::Arc;

use crate::bank::path::Path;
use crate::bank::predicate::Predicate;
use crate::bank::prompt::PromptModel;
use crate::bank::response::ResponseModel;
use crate::bank::template::Template;
use crate::item::{Direction, ModelId, Points, Process, Strand};
use crate::source::{SourceFile, Span};
use crate::vocabulary::FactKind;

/// Item models and prompt models, checked, in the order of their ids.
#[derive(Clone, Debug, Default)]
pub struct Bank {
    /// The item models; ids are unique over both kinds.
    pub models: Vec<ItemModel>,
    /// The prompt models: debrief questions and tasks.
    pub prompts: Vec<PromptModel>,
    /// The files that they came from.
    pub files: Vec<Arc<SourceFile>>,
}

/// A question archetype: which facts it needs, and how they become stem, key and options.
#[derive(Clone, Debug)]
pub struct ItemModel {
    /// Its name, unique over all banks.
    pub id: ModelId,
    /// The skill: the folder that its file stands in.
    pub skill: String,
    /// What the reader has to do.
    pub process: Process,
    /// For source items, the strand.
    pub strand: Option<Strand>,
    /// For judgements, the direction of the right answer.
    pub direction: Option<Direction>,
    /// Marks of frameworks.
    pub tags: Vec<String>,
    /// Whether a teacher should look its items over before use.
    pub review: bool,
    /// At most so many items of this model's file in a quiz, however many the blueprint would allow.
    pub most: Option<usize>,
    /// What a full answer earns.
    pub points: Points,
    /// The facts that it needs, in order; later ones may speak of earlier ones.
    pub binds: Vec<Bind>,
    /// The question.
    pub stem: Template,
    /// Why the key is right.
    pub rationale: Template,
    /// Further words shown as evidence, beside the key's own.
    pub evidence: Vec<Path>,
    /// What the item is about: two items about one piece of the article are not put in one quiz.
    pub about: Vec<Path>,
    /// The response, with the paths to its key and options.
    pub response: ResponseModel,
    /// Texts that it must make an item of.
    pub examples: Vec<Example>,
    /// Texts that it must make no item of.
    pub refusals: Vec<Refusal>,
    /// The file that it stands in.
    pub source: Arc<SourceFile>,
    /// Where in that file.
    pub span: Span,
}

/// A name for a fact, or for all facts, that meet conditions.
#[derive(Clone, Debug)]
pub struct Bind {
    /// The name, used in paths and templates.
    pub name: String,
    /// What kind of fact.
    pub fact: FactKind,
    /// What it has to meet.
    pub conditions: Vec<Predicate>,
    /// How many.
    pub take: Take,
}

/// How many of the facts that meet the conditions a bind stands for.
#[derive(Clone, Debug)]
pub enum Take {
    /// Each in turn: an item may come of every one.
    One,
    /// All at once, as a list.
    All {
        /// Fewer than this, and the model makes no item.
        min: usize,
        /// No more than this are used, those of greatest weight first.
        max: usize,
        /// No two may agree in any of these.
        distinct: Vec<Path>,
    },
    /// None may be there: one that is, and the model makes no item.
    Nothing,
}

/// A text that a model must make an item of.
#[derive(Clone, Debug)]
pub struct Example {
    /// The text, read as an article of one or more paragraphs.
    pub text: String,
    /// The key as printed: options joined by " | ", pairs as "left = right".
    pub key: String,
    /// The stem, where the example pins it.
    pub stem: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// A text that a model must make no item of.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// The text.
    pub text: String,
    /// Why not, for readers of the bank.
    pub because: String,
    /// Where it stands.
    pub span: Span,
}
