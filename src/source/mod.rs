//! Decoded files and byte ranges of their text: the ground that every piece of evidence stands on.

mod decode;
mod file;
mod fold;
mod harmless;
mod line_index;
mod span;

pub use decode::{DecodeError, Decoded};
pub use file::SourceFile;
pub use fold::{fold, folded_words};
pub use harmless::harmless;
pub use line_index::{LineIndex, Position};
pub use span::Span;
