use serde::Serialize;

use crate::article::Article;
use crate::source::Span;

/// Words of an article, taken from it and from nowhere else.
///
/// Guaranteed: made only by slicing an article, so the text stands there letter for letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    span: Span,
    text: String,
}

impl Quote {
    /// The words of `article` under `span`; nothing where the span is empty, out of bounds or cuts a character.
    #[must_use]
    pub fn of(article: &Article, span: Span) -> Option<Self> {
        let text = article.source().slice(span)?;
        (!text.is_empty()).then(|| Self {
            span,
            text: text.to_owned(),
        })
    }

    /// Where the words stand.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}
