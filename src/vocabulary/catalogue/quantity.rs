use super::{MAYBE_ATTRIBUTED, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "words",
        PHRASE,
        "the amount as written, with bound and unit: \"at least 40 homes\"",
    ),
    maybe(
        "bare",
        PHRASE,
        "the amount without what bounds it, where it is surely read: \"40 homes\"",
    ),
    maybe(
        "placed",
        PHRASE,
        "the same with the number of its sentence: \"40 homes (sentence 3)\"",
    ),
    maybe(
        "given",
        SlotType::Word(&["plain", "rough", "nearly", "least", "most"]),
        "how the words beside it give it, where that is surely told: as it is, about, almost, at least, at most",
    ),
    maybe(
        "numeral",
        PHRASE,
        "the number alone, as written: \"40\", \"a dozen\"",
    ),
    slot(
        "value",
        SlotType::Text,
        "the number in plain decimals, the lower one of two: \"40\", \"3500000\", \"0.5\"",
    ),
    maybe(
        "upper",
        SlotType::Text,
        "the upper number where the amount lies between two",
    ),
    maybe(
        "whole",
        SlotType::Number,
        "the number where it is a whole one, and the only one",
    ),
    maybe(
        "unit",
        PHRASE,
        "what is counted, with its modifiers, or the unit of measure: \"homes\", \"percent\", \"dollars\"",
    ),
    slot(
        "figure",
        SlotType::Flag,
        "it is a count, share or size in figures, and none that is guessed or known anyway",
    ),
    slot("lone", SlotType::Flag, "its sentence has no other number"),
    maybe(
        "counted",
        PHRASE,
        "the unit, where it tells by itself what is counted: homes, not people",
    ),
    slot(
        "sort",
        SlotType::Word(&[
            "count",
            "share",
            "money",
            "length",
            "area",
            "weight",
            "volume",
            "speed",
            "temperature",
            "duration",
            "age",
            "power",
            "other",
        ]),
        "what is measured or counted",
    ),
    slot(
        "bound",
        SlotType::Word(&[
            "exact",
            "at-least",
            "at-most",
            "about",
            "more-than",
            "less-than",
            "between",
        ]),
        "how exact it is; \"about\" is also nearly and almost, \"at-most\" also up to and as many as",
    ),
    slot(
        "round",
        SlotType::Flag,
        "it may well be rounded though it is written as exact: a small number, tens, or no whole one",
    ),
    slot(
        "shaded",
        SlotType::Flag,
        "its words tell on which side of the number the amount lies: \"nearly\", \"just over\"",
    ),
    MAYBE_ATTRIBUTED,
    maybe(
        "claim",
        SlotType::Fact(FactKind::Claim),
        "the claim that holds it",
    ),
    maybe(
        "how_many",
        PHRASE,
        "as it follows \"How many\": \"homes did the storm destroy in Brekke\"",
    ),
    maybe(
        "a_third",
        SlotType::Text,
        "of a count given as a rough one, less than a third of it, in figures",
    ),
    maybe("half", SlotType::Text, "about half of it"),
    maybe("near", SlotType::Text, "a fiftieth less than it"),
    maybe("half_more", SlotType::Text, "about half more than it"),
    maybe("double", SlotType::Text, "about twice as much"),
    SENTENCE,
    SURE,
];
