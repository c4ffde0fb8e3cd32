use super::{ATTRIBUTED, PART_OF_CLAIM, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "the whole list as written"),
    slot("count", SlotType::Number, "how many members it has"),
    maybe(
        "heading",
        PHRASE,
        "what says what the members are: a noun (\"the transfers\") or the words before them (\"Ana Ruiz visited\")",
    ),
    maybe(
        "heading_sort",
        SlotType::Word(&["noun", "clause"]),
        "whether the heading is a noun, or a clause that each member completes",
    ),
    slot(
        "open",
        SlotType::Flag,
        "more may exist: it is brought in by \"such as\" or the like, or ends in \"and others\"",
    ),
    ATTRIBUTED,
    PART_OF_CLAIM,
    SENTENCE,
    SURE,
];
