use std::sync::Arc;

use crate::article::{Block, BlockKind, Metadata};
use crate::source::{SourceFile, Span};

/// A paragraph of the article's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The paragraph's text, without the line end; a dateline that opens it is left out.
    pub span: Span,
}

/// A news article: the stimulus that items are about.
///
/// Guaranteed: paragraphs are in text order, do not overlap, and each span slices the text.
#[derive(Clone, Debug)]
pub struct Article {
    source: Arc<SourceFile>,
    metadata: Metadata,
    blocks: Vec<Block>,
    paragraphs: Vec<Paragraph>,
}

impl Article {
    /// Takes every non-empty line of `source` as a paragraph and looks for no metadata: for short examples.
    #[must_use]
    pub fn plain(source: SourceFile) -> Self {
        let mut paragraphs = Vec::new();
        let mut at = 0;
        for line in source.text().split('\n') {
            let text = line.trim();
            if !text.is_empty() {
                let start = at + (line.len() - line.trim_start().len());
                paragraphs.push(Paragraph {
                    span: Span::new(start, start + text.len()),
                });
            }
            at += line.len() + 1;
        }
        let blocks = paragraphs
            .iter()
            .map(|paragraph| Block {
                kind: BlockKind::Body,
                span: paragraph.span,
            })
            .collect();
        Self {
            source: Arc::new(source),
            metadata: Metadata::default(),
            blocks,
            paragraphs,
        }
    }

    /// The file it came from.
    #[must_use]
    pub fn source(&self) -> &Arc<SourceFile> {
        &self.source
    }

    /// The whole decoded text; every span of the program indexes it.
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
