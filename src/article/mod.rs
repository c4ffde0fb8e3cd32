//! The news text that a quiz is about: paragraphs, metadata, and quotes that are checked against it.

mod block;
pub mod calendar;
mod evidence;
mod limits;
mod load;
mod metadata;
mod origin;
mod quote;
mod text;

pub use block::{Block, BlockKind};
pub use evidence::{Backing, Evidence};
pub use limits::Limits;
pub use metadata::{Found, Metadata};
pub use origin::Origin;
pub use quote::Quote;
pub use text::{Article, Paragraph};
