use crate::article::Found;
use crate::source::Span;

/// What the file's own marks say of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    None,
    /// A heading.
    Heading,
    /// The description of a picture.
    Picture,
    /// An entry of a list, or words set off as a quotation: never a heading.
    SetOff,
}

/// A block of the text before it is known what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawBlock {
    /// Where it stands in the article's text, outer white space left out; never empty.
    pub span: Span,
    /// What the file's marks say of it.
    pub mark: Mark,
}

/// The blocks of a text, by their place among them.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    blocks: &'a [RawBlock],
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a str, blocks: &'a [RawBlock]) -> Self {
        Self { text, blocks }
    }

    pub fn len(self) -> usize {
        self.blocks.len()
    }

    /// The words of a block; none past the end.
    pub fn words(self, at: usize) -> &'a str {
        self.of(self.span(at)).unwrap_or_default()
    }

    /// What the file's marks say of a block.
    pub fn mark(self, at: usize) -> Mark {
        self.blocks.get(at).map_or(Mark::None, |block| block.mark)
    }

    /// Where a block stands; an empty place past the end.
    pub fn span(self, at: usize) -> Span {
        self.blocks.get(at).map_or(Span::new(0, 0), |block| block.span)
    }

    /// The words at a place.
    pub fn of(self, span: Span) -> Option<&'a str> {
        span.of(self.text)
    }

    /// The words at a place, as metadata.
    pub fn found(self, span: Span) -> Found<String> {
        Found {
            value: self.of(span).unwrap_or_default().to_owned(),
            span,
        }
    }
}
