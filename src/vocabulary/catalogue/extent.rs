use super::{PHRASE, SENTENCE, SURE, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "words",
        PHRASE,
        "the extent with what it extends: \"widely dismissed\", \"many residents\"",
    ),
    slot("sign", PHRASE, "the words of extent alone: \"widely\", \"many\""),
    slot(
        "attitude",
        SlotType::Flag,
        "it extends an attitude or a judgement: support, fear, see as",
    ),
    slot(
        "measured",
        SlotType::Flag,
        "a number for it stands in the same or the next sentence",
    ),
    slot(
        "attributed",
        SlotType::Flag,
        "a source says so, or its sentence gives a source",
    ),
    SENTENCE,
    SURE,
];
