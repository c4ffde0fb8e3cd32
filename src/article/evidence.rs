use crate::article::{Article, Quote};
use crate::source::Span;

/// What backs an answer key.
///
/// Guaranteed: except for items that a person answers for, it is made only by functions that check the article,
/// so a derived key without backing cannot exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence(Backing);

/// The kinds of backing, for reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backing {
    /// The article's own words show it; never empty.
    Quoted(Vec<Quote>),
    /// The article was searched and the relation stands nowhere in it.
    Absent {
        /// What was looked for: "a statement credited to Hun Sen".
        relation: String,
        /// The places that could have held it: the mentions that were looked at.
        searched: Vec<Quote>,
    },
    /// A person wrote the item and answers for its key.
    Author,
}

impl Evidence {
    /// Evidence by the article's own words; nothing where a span does not slice the article or none is given.
    #[must_use]
    pub fn quoted(article: &Article, spans: &[Span]) -> Option<Self> {
        Some(Self(Backing::Quoted(quotes(article, spans)?)))
    }

    /// Evidence by absence: the caller searched the reading for `relation` at `searched` and found nothing.
    #[must_use]
    pub fn absent(article: &Article, relation: impl Into<String>, searched: &[Span]) -> Option<Self> {
        Some(Self(Backing::Absent {
            relation: relation.into(),
            searched: quotes(article, searched)?,
        }))
    }

    /// A person wrote the item.
    #[must_use]
    pub fn author() -> Self {
        Self(Backing::Author)
    }

    /// What kind of backing it is.
    #[must_use]
    pub fn backing(&self) -> &Backing {
        &self.0
    }

    /// The quotes shown with the key.
    #[must_use]
    pub fn quotes(&self) -> &[Quote] {
        match &self.0 {
            Backing::Quoted(quotes) | Backing::Absent { searched: quotes, .. } => quotes,
            Backing::Author => &[],
        }
    }
}

fn quotes(article: &Article, spans: &[Span]) -> Option<Vec<Quote>> {
    let quotes = spans
        .iter()
        .map(|&span| Quote::of(article, span))
        .collect::<Option<Vec<_>>>()?;
    (!quotes.is_empty()).then_some(quotes)
}
