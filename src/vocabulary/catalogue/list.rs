use super::{PHRASE, SENTENCE, SURE, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "the whole list as written"),
    slot("count", SlotType::Number, "how many members it has"),
    SENTENCE,
    SURE,
];
