use super::{PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "words",
        PHRASE,
        "what decides, with what it counts: \"Tuesday\", \"40 homes\", \"rose\"; the whole where nothing single does",
    ),
    slot(
        "part",
        PHRASE,
        "the part of it that can be replaced: \"Tuesday\", \"40\"",
    ),
    slot(
        "statement",
        PHRASE,
        "what the article says with it: its sentence without the full stop, or a clause of it",
    ),
    maybe(
        "other",
        PHRASE,
        "another part that is wrong there: one that the article gives for something else, or one that it does not have",
    ),
    maybe(
        "changed",
        PHRASE,
        "the statement with the other part in place of its own, or told as done where it is planned: the article says otherwise",
    ),
    slot(
        "sort",
        SlotType::Word(&[
            "number", "share", "money", "weekday", "month", "year", "opposite", "place", "plan", "plain",
        ]),
        "what decides; `opposite` is a word with a clear contrary (\"rose\"), `plain` nothing single",
    ),
    slot("exact", SlotType::Flag, "it is a day, month, year or number"),
    slot(
        "background",
        SlotType::Flag,
        "it may belong to what went before the news: a year or month that stands late, without a word of the headline",
    ),
    slot(
        "guessable",
        SlotType::Flag,
        "it may be known without a look: a small or usual number, one of the headline, a figure of speech",
    ),
    slot(
        "paragraph",
        SlotType::Number,
        "the number of its paragraph in the body",
    ),
    SENTENCE,
    SURE,
];
