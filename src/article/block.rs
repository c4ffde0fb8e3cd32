use serde::Serialize;

use crate::source::Span;

/// What a block of the article's text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// A paragraph of the body: the only kind that is analysed and asked about.
    Body,
    /// The title line.
    Headline,
    /// A line under the title that sums up the article.
    Deck,
    /// Who wrote it.
    Byline,
    /// The day of publication.
    Date,
    /// The publisher.
    Outlet,
    /// Words under a picture, or a picture's credit.
    Caption,
    /// A heading inside the article.
    Subhead,
    /// A quote set in large type beside the text.
    PullQuote,
    /// Who else reported or edited it, and who holds the rights.
    Credit,
    /// Words of the page around the article: "Advertisement", "Share".
    Furniture,
}

impl BlockKind {
    /// Its name, in a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Headline => "headline",
            Self::Deck => "deck",
            Self::Byline => "byline",
            Self::Date => "date",
            Self::Outlet => "outlet",
            Self::Caption => "caption",
            Self::Subhead => "subhead",
            Self::PullQuote => "quote",
            Self::Credit => "credit",
            Self::Furniture => "furniture",
        }
    }
}

/// A stretch of the article's text that is one thing: a line of its head, a paragraph, a caption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands, outer white space left out.
    pub span: Span,
}
