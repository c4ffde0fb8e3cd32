//! The article as a piece of reporting: judgements and their holders, and where each sentence's information comes from.

mod borrowed;
#[cfg(test)]
mod cases;
mod deeds;
mod fact;
mod foot;
mod hearsay;
mod sentences;
mod views;

pub use deeds::is_deed;
pub use fact::{Attribution, SentenceFact, View};
pub use sentences::sentences;
pub use views::views;
