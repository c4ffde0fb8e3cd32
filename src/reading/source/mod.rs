//! Whom or what the article credits with statements: mentions grouped, put into words, sorted by kind.

mod anaphor;
#[cfg(test)]
mod cases;
mod description;
mod doubt;
#[cfg(test)]
mod echoes;
mod fact;
mod focus;
mod group;
mod identity;
mod kind;
mod naming;
mod only;
mod outlet;
mod paper;
mod party;
mod somebody;
mod words;

pub use anaphor::is_stand_in;
pub use fact::{PartyTie, Source, SourceKind, SourceNo};
pub(in crate::reading) use group::{Mention, Mentioned, group};
pub(crate) use identity::is_people_noun;
pub(in crate::reading) use identity::settle;
pub(in crate::reading) use outlet::is_outlet;
pub(in crate::reading) use paper::is_paper;
pub use somebody::is_somebody;
pub(in crate::reading) use words::{noun_phrase, phrase, whole_words};
