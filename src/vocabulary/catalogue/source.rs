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
        "unnamed",
        SlotType::Flag,
        "it surely gives no name (\"critics\", \"a teacher\")",
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
