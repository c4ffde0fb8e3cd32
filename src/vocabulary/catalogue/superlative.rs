use super::{MAYBE_ATTRIBUTED, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "words",
        PHRASE,
        "what is ranked, with the words that rank it: \"the oldest bridge in Norway\"",
    ),
    slot(
        "sort",
        SlotType::Word(&["most", "first", "only", "nth", "record"]),
        "how it is ranked",
    ),
    slot(
        "alone",
        SlotType::Flag,
        "its words say by themselves what is ranked among what: no \"its\", no \"we\"",
    ),
    slot(
        "one_of",
        SlotType::Flag,
        "it is one of several such: \"one of the oldest\"",
    ),
    MAYBE_ATTRIBUTED,
    maybe(
        "claim",
        SlotType::Fact(FactKind::Claim),
        "the claim that holds it",
    ),
    SENTENCE,
    SURE,
];
