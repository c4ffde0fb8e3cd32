use super::{ATTRIBUTED, CLAUSE, PART_OF_CLAIM, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "words",
        PHRASE,
        "the clause that is less than certain, with the words that make it so",
    ),
    slot("sign", PHRASE, "the words that make it so"),
    slot(
        "sort",
        SlotType::Word(&["possibility", "likelihood", "appearance", "hearsay"]),
        "what they make of it: it may be, it probably is, it looks so, it is told without saying by whom",
    ),
    maybe(
        "deed",
        CLAUSE,
        "the same clause, standing by itself, hedge and all",
    ),
    ATTRIBUTED,
    PART_OF_CLAIM,
    SENTENCE,
    SURE,
];
