use serde::Serialize;

use crate::language::HardWord;
use crate::render::Printable;

/// A hard word of the article with room for what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GlossView {
    /// Its dictionary form.
    pub word: Printable,
    /// The number of the sentence that it stands in.
    pub sentence: u32,
    /// What the article says that it means; none where a line is to be written on.
    pub explanation: Option<Printable>,
}

/// The words in the order of the article.
pub(in crate::render) fn glossary(words: &[HardWord]) -> Vec<GlossView> {
    let views = words.iter().map(|hard| GlossView {
        word: Printable::from(&hard.word),
        sentence: hard.sentence.0,
        explanation: hard.explanation.as_ref().map(Printable::from),
    });
    views.collect()
}
