//! The kinds of facts that question banks may ask about, their slots and types: the contract between a reading and
//! the banks.
//!
//! A bank names facts by *paths* (`claim.source.name`): a bound fact, then slots. Everything here is data, so that a
//! bank can be checked without an article and authors can be shown what there is.

mod catalogue;
mod kind;
mod nearest;

pub use catalogue::slots;
pub use kind::{FactKind, Slot, SlotType};
pub use nearest::nearest;
