//! What one student reads after grading: nothing of anybody else, and nothing of the class.

mod page;
mod slips;
mod summary;
mod text;
mod told;

pub use page::feedback_page;
pub use slips::said;
pub use text::feedback;
