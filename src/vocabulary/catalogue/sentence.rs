use super::{PHRASE, SENTENCE, maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "its text"),
    slot(
        "attribution",
        SlotType::Word(&["given", "none", "unclear"]),
        "whether it says where its information comes from",
    ),
    slot(
        "who",
        SlotType::Word(&["named", "unnamed", "mixed", "nobody"]),
        "the sources of what it reports: all surely named, all surely without a name, neither, or none at all",
    ),
    slot(
        "points_back",
        SlotType::Flag,
        "a pronoun is all that it gives for a source of what it reports: \"he said\"",
    ),
    slot(
        "open",
        SlotType::Flag,
        "some word of it may tell of a plan, a wish, a condition or a doubt",
    ),
    slot(
        "past",
        SlotType::Flag,
        "it surely tells of what was done or came about: no word looks ahead, and nobody says or thinks anything",
    ),
    maybe(
        "to_come",
        PHRASE,
        "the words by which it surely tells of something still to come: \"is due to\"",
    ),
    slot(
        "plainly_told",
        SlotType::Flag,
        "it reports what somebody says, and only with the plainest words: say, tell, according to",
    ),
    slot(
        "cues",
        SlotType::Number,
        "how many verbs and nouns of saying, judging, asking and promising it holds",
    ),
    slot(
        "doubtful",
        SlotType::Flag,
        "some word of it may make what it tells less than certain, or open",
    ),
    slot(
        "marked",
        SlotType::Flag,
        "it holds any quote mark, be it for one word, or leads up to a quotation by a colon",
    ),
    slot(
        "checkable",
        SlotType::Flag,
        "it holds a name or a figure that could be looked up",
    ),
    slot("quoted", SlotType::Flag, "it holds a speaker's exact words"),
    SENTENCE,
];
