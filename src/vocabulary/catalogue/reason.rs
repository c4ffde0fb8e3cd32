use super::{ATTRIBUTED, CLAUSE, PART_OF_CLAIM, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "words",
        PHRASE,
        "the reason or purpose, without the word that marks it",
    ),
    slot(
        "sign",
        PHRASE,
        "the words that mark it: \"because of\", \"led to\"",
    ),
    slot(
        "sort",
        SlotType::Word(&["reason", "purpose"]),
        "whether it tells why, or what for",
    ),
    maybe(
        "effect",
        PHRASE,
        "what it is a reason for, as written and without the reason",
    ),
    slot(
        "nominal",
        SlotType::Flag,
        "the effect is a noun and what belongs to it (\"the delay\"), not a clause",
    ),
    maybe(
        "deed",
        CLAUSE,
        "the clause that it is a reason for, without the reason",
    ),
    slot(
        "parts",
        SlotType::Number,
        "how many reasons for the same stand joined here, each a fact of its own",
    ),
    ATTRIBUTED,
    PART_OF_CLAIM,
    SENTENCE,
    SURE,
];
