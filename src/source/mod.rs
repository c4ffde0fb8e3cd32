//! Decoded files and byte ranges of their text: the ground that every piece of evidence stands on.

mod file;
mod fold;
mod line_index;
mod span;

pub use file::{DecodeError, SourceFile};
pub use fold::fold;
pub use line_index::{LineIndex, Position};
pub use span::Span;
