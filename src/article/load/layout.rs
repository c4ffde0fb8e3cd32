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
