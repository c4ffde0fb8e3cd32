use super::{CLAUSE, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("deed", CLAUSE, "what happens"),
    maybe(
        "actor",
        SlotType::Fact(FactKind::Actor),
        "who does it, where a named actor surely does",
    ),
    maybe("time", PHRASE, "when, without its preposition"),
    slot(
        "anchored",
        SlotType::Flag,
        "the time says by itself which day, date or year",
    ),
    maybe("place", PHRASE, "where"),
    maybe(
        "where_question",
        PHRASE,
        "as it follows \"Where\", the place left out",
    ),
    slot(
        "status",
        SlotType::Word(&["done", "planned", "promised"]),
        "whether it has happened",
    ),
    maybe("sign", PHRASE, "the words that show a plan or promise"),
    slot(
        "attributed",
        SlotType::Flag,
        "it is told as a source's claim, not in the reporter's own voice",
    ),
    SENTENCE,
    SURE,
];
