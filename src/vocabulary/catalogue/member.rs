use super::{PHRASE, SENTENCE, SURE, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "it, as written"),
    slot("list", SlotType::Fact(FactKind::List), "the list that it is in"),
    SENTENCE,
    SURE,
];
