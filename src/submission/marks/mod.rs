//! Marks that a person gave, in a file of their own: [`MarkFile`].

mod check;
mod file;
mod mark;
mod objects;
mod points;

pub use file::MarkFile;
pub use mark::{AsWritten, HandMark, is_in_words};
pub use objects::objects_at;
pub use points::{exact_points, read_points};
