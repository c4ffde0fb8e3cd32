//! The news text that a quiz is about: paragraphs, metadata, and quotes that are checked against it.

mod evidence;
mod metadata;
mod quote;
mod text;

pub use evidence::{Backing, Evidence};
pub use metadata::{Found, Metadata};
pub use quote::Quote;
pub use text::{Article, Paragraph};
