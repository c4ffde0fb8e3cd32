//! The slots of each kind of fact, a file a kind.

mod accusation;
mod actor;
mod article;
mod claim;
mod clause;
mod detail;
mod event;
mod extent;
mod hedge;
mod label;
mod list;
mod member;
mod phrase;
mod quantity;
mod reason;
mod reference;
mod sentence;
mod source;
mod superlative;
mod view;

use crate::vocabulary::{FactKind, Slot, SlotType};

const fn slot(name: &'static str, holds: SlotType, about: &'static str) -> Slot {
    Slot {
        name,
        holds,
        optional: false,
        about,
    }
}

const fn maybe(name: &'static str, holds: SlotType, about: &'static str) -> Slot {
    Slot {
        name,
        holds,
        optional: true,
        about,
    }
}

const SURE: Slot = slot("sure", SlotType::Flag, "sure enough to build a key on");
const SENTENCE: Slot = slot(
    "sentence",
    SlotType::Number,
    "the number of the sentence, as printed",
);
/// Whether the fact is a source's word.
const ATTRIBUTED: Slot = slot(
    "attributed",
    SlotType::Flag,
    "it stands inside what a source says",
);
/// As [`ATTRIBUTED`], for facts whose sentence may leave that open.
const MAYBE_ATTRIBUTED: Slot = slot(
    "attributed",
    SlotType::Flag,
    "a source says so, or may: its sentence gives one, or does not make it clear",
);
const PART_OF_CLAIM: Slot = maybe(
    "claim",
    SlotType::Fact(FactKind::Claim),
    "the claim that it is part of",
);
const PHRASE: SlotType = SlotType::Fact(FactKind::Phrase);
const CLAUSE: SlotType = SlotType::Fact(FactKind::Clause);

/// The slots of a kind, in the order in which authors are shown them.
#[must_use]
pub fn slots(kind: FactKind) -> &'static [Slot] {
    match kind {
        FactKind::Actor => actor::SLOTS,
        FactKind::Source => source::SLOTS,
        FactKind::Claim => claim::SLOTS,
        FactKind::Event => event::SLOTS,
        FactKind::View => view::SLOTS,
        FactKind::Sentence => sentence::SLOTS,
        FactKind::Quantity => quantity::SLOTS,
        FactKind::Extent => extent::SLOTS,
        FactKind::Superlative => superlative::SLOTS,
        FactKind::Detail => detail::SLOTS,
        FactKind::Reason => reason::SLOTS,
        FactKind::List => list::SLOTS,
        FactKind::Member => member::SLOTS,
        FactKind::Hedge => hedge::SLOTS,
        FactKind::Label => label::SLOTS,
        FactKind::Accusation => accusation::SLOTS,
        FactKind::Reference => reference::SLOTS,
        FactKind::Article => article::SLOTS,
        FactKind::Clause => clause::SLOTS,
        FactKind::Phrase => phrase::SLOTS,
    }
}
