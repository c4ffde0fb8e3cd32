use std::collections::BTreeSet;

use super::words::words;

/// Words in a row by which a stem is compared with the article.
pub(super) const RUN: usize = 4;

/// An article's words and their runs, folded once, for all items that are compared with it.
#[derive(Clone, Debug, Default)]
pub struct ArticleWords {
    words: BTreeSet<String>,
    runs: BTreeSet<String>,
}

impl ArticleWords {
    /// Folds an article's text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let words = words(text);
        Self {
            runs: words.windows(RUN).map(|run| run.join(" ")).collect(),
            words: words.into_iter().collect(),
        }
    }

    /// Whether the article has a folded word.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether the article has as many folded words as a run holds, in this order.
    pub(super) fn has_run(&self, run: &[String]) -> bool {
        self.runs.contains(&run.join(" "))
    }
}
