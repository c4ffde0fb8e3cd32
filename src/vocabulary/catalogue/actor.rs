use super::{PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("name", PHRASE, "the fullest name, without titles"),
    slot(
        "kind",
        SlotType::Word(&["person", "group", "place"]),
        "sort of actor",
    ),
    maybe(
        "role",
        PHRASE,
        "the words that say who it is: \"Prime Minister\", \"a rights organization that ...\"",
    ),
    slot(
        "credited",
        SlotType::Flag,
        "the article credits it with a statement, a view or a quotation, or may do so",
    ),
    slot("mentions", SlotType::Number, "how often the article names it"),
    SENTENCE,
    SURE,
];
