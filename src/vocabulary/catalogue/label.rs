use super::{PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "the expression"),
    slot(
        "referent",
        SlotType::Text,
        "what it names: an actor's name, or the first expression for it",
    ),
    slot(
        "set",
        SlotType::Number,
        "labels with the same number name one thing",
    ),
    slot(
        "count",
        SlotType::Number,
        "how many different labels the article has for it",
    ),
    maybe(
        "actor",
        SlotType::Fact(FactKind::Actor),
        "the named actor that it is for",
    ),
    slot(
        "sort",
        SlotType::Word(&["actor", "group", "event"]),
        "what sort of thing it names",
    ),
    SENTENCE,
    SURE,
];
