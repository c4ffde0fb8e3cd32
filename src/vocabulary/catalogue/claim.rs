use super::{CLAUSE, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    maybe(
        "source",
        SlotType::Fact(FactKind::Source),
        "who says it; absent where the article names nobody",
    ),
    maybe("content", CLAUSE, "what is said, where it is one clause"),
    slot(
        "words",
        PHRASE,
        "the reporting sentence's own words: source, cue and content",
    ),
    maybe(
        "told",
        PHRASE,
        "source and content in one: \"according to Ana Ruiz, prices rose\"",
    ),
    maybe(
        "quote",
        PHRASE,
        "the speaker's exact words without quote marks, where all of it is one quotation",
    ),
    slot(
        "manner",
        SlotType::Word(&["statement", "promise", "criticism", "denial", "belief", "request"]),
        "what the reporting words make of it",
    ),
    slot(
        "quoting",
        SlotType::Word(&["direct", "partial", "indirect"]),
        "whose wording the content is in",
    ),
    slot("nested", SlotType::Flag, "it stands inside another claim"),
    SENTENCE,
    SURE,
];
