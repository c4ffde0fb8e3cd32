use super::{PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "name",
        PHRASE,
        "how to print it: the full name, or the description",
    ),
    slot(
        "named",
        SlotType::Flag,
        "a reader could find it: a name of a person, group or document",
    ),
    slot(
        "headlined",
        SlotType::Flag,
        "the headline has the last word of its name",
    ),
    slot(
        "unnamed",
        SlotType::Flag,
        "it surely gives no name (\"critics\", \"a teacher\")",
    ),
    slot(
        "telling",
        SlotType::Flag,
        "its words say what sort of people it is: no mere side (\"critics\"), no share of a survey",
    ),
    slot(
        "plural",
        SlotType::Flag,
        "several people or groups without names (\"critics\")",
    ),
    maybe(
        "kind",
        SlotType::Word(&[
            "state-media",
            "news-outlet",
            "government",
            "party",
            "company",
            "advocacy",
            "expert",
            "witness",
            "document",
        ]),
        "sort of source, where the article's own words show it",
    ),
    maybe("sign", PHRASE, "the words that show the kind"),
    maybe("description", PHRASE, "the words that tell why it may know"),
    maybe(
        "presented",
        SlotType::Word(&["named-described", "described", "named"]),
        "what lets a reader judge whether it may know: a name and more, what sort of people it is, a name alone; \
         absent where that is not sure",
    ),
    maybe(
        "party",
        PHRASE,
        "the party that the article's words tie it to: \"the company\" for \"a spokesman for the company\"",
    ),
    maybe(
        "tie",
        SlotType::Word(&["speaks-for", "member-of", "supports", "opposes", "run-by"]),
        "how they tie it to the party",
    ),
    slot(
        "claims",
        SlotType::Number,
        "how many statements it is credited with",
    ),
    maybe(
        "actor",
        SlotType::Fact(FactKind::Actor),
        "the named actor that it is, if it is one",
    ),
    SENTENCE,
    SURE,
];
