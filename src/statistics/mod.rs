//! What the answers of many students tell of a test and its items.
//!
//! A [`Tally`] counts how often each answer with its score met each total, in whole numbers: tallies of parts merge into
//! that of the whole, in any order, to the same numbers. Everything else is computed from such counts, so each statistic
//! is the same however the students were split. It knows nothing of quizzes; items are known by their place.
//!
//! Floating point appears only in what is no score: in coefficients, which are ratios of exact integers wherever the
//! method allows it.

mod groups;
mod item;
mod mantel_haenszel;
mod options;
mod rasch;
mod reliability;
mod tally;

#[cfg(test)]
mod sample;

pub use groups::{Cuts, score_cuts};
pub use item::ItemSums;
pub use mantel_haenszel::{DifClass, MantelHaenszel};
pub use options::OptionUse;
pub use rasch::{Rasch, rasch};
pub use reliability::Reliability;
pub use tally::{Answered, Cell, Tally, Unfit, common_multiple};
