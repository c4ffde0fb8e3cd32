use serde::Serialize;

use crate::item::PromptSort;
use crate::labels::Labels;
use crate::quiz::{KeyFile, QuizFile};
use crate::render::key_view::{QuotedView, by_sentence};
use crate::render::{Printable, standards};

/// A debrief question or a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PromptView {
    /// Worded for the class.
    pub words: Printable,
    /// What a good answer holds.
    pub expect: Printable,
    /// The words of the article that it speaks of, by sentence.
    pub quotes: Vec<QuotedView>,
    /// Marks of frameworks in short.
    pub standards: Vec<Printable>,
    /// Whether it rests on something that is not in the article.
    pub review: bool,
}

/// The prompts of one sort in the order of the key file.
pub(super) fn prompts(
    (quiz, key): (&QuizFile, &KeyFile),
    sort: PromptSort,
    labels: &Labels,
) -> Vec<PromptView> {
    let own = key.prompts.iter().filter(|prompt| prompt.sort == sort);
    own.map(|prompt| PromptView {
        words: Printable::from(&prompt.words),
        expect: Printable::from(&prompt.expect),
        quotes: by_sentence(&prompt.quotes, quiz, labels),
        standards: standards::shorts(labels, &prompt.tags),
        review: prompt.review,
    })
    .collect()
}
