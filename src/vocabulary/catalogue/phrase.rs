use super::{SENTENCE, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("text", SlotType::Text, "the words themselves"),
    slot("words", SlotType::Number, "how many words"),
    SENTENCE,
];
