use std::sync::Arc;

use crate::article::{Block, BlockKind, Metadata, Origin};
use crate::source::{SourceFile, Span};

/// A paragraph of the article's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The paragraph's text, without the line end; a dateline that opens it is left out.
    pub span: Span,
}

/// A news article: the stimulus that items are about.
///
/// Guaranteed: paragraphs and blocks are in text order, do not overlap, and each span slices the text. Every span of
/// the program indexes this text; [`Article::origin`] leads back to the file that it was loaded from.
#[derive(Clone, Debug)]
pub struct Article {
    source: Arc<SourceFile>,
    origin: Origin,
    metadata: Metadata,
    blocks: Vec<Block>,
    paragraphs: Vec<Paragraph>,
}

impl Article {
    /// Takes every non-empty line of `source` as a paragraph and looks for no metadata: for short examples.
    #[must_use]
    pub fn plain(source: SourceFile) -> Self {
        let mut blocks = Vec::new();
        let mut at = 0;
        for line in source.text().split('\n') {
            let text = line.trim();
            if !text.is_empty() {
                let start = at + (line.len() - line.trim_start().len());
                blocks.push(Block {
                    kind: BlockKind::Body,
                    span: Span::new(start, start + text.len()),
                });
            }
            at += line.len() + 1;
        }
        let source = Arc::new(source);
        Self::new(
            Arc::clone(&source),
            Origin::same(source),
            Metadata::default(),
            blocks,
        )
    }

    /// An article of sorted blocks, which must be in order and slice the text.
    pub(super) fn new(
        source: Arc<SourceFile>,
        origin: Origin,
        metadata: Metadata,
        blocks: Vec<Block>,
    ) -> Self {
        let body = blocks.iter().filter(|block| block.kind == BlockKind::Body);
        let paragraphs = body.map(|block| Paragraph { span: block.span }).collect();
        Self {
            source,
            origin,
            metadata,
            blocks,
            paragraphs,
        }
    }

    /// The article's text, under the name of the file it came from.
    #[must_use]
    pub fn source(&self) -> &Arc<SourceFile> {
        &self.source
    }

    /// The file that the article was loaded from, and the way back to its bytes.
    #[must_use]
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The whole text: the file's words, with Markdown's marks and the line ends inside wrapped paragraphs left out.
    #[must_use]
    pub fn text(&self) -> &str {
        self.source.text()
    }

    /// What the article says about itself.
    #[must_use]
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The body, in text order.
    #[must_use]
    pub fn paragraphs(&self) -> &[Paragraph] {
        &self.paragraphs
    }

    /// Everything that stands in the text, in text order: the body's paragraphs and what is not body.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }
}
