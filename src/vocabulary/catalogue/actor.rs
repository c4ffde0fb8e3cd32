use super::{PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("name", PHRASE, "the fullest name, without titles"),
    slot(
        "kind",
        SlotType::Word(&["person", "group", "place"]),
        "sort of actor",
    ),
    maybe(
        "role",
        PHRASE,
        "the words that say who it is: \"Prime Minister\", \"a rights organization that ...\"",
    ),
    slot(
        "affiliated",
        SlotType::Flag,
        "its role names something: a body, a place",
    ),
    slot(
        "anchored",
        SlotType::Flag,
        "its role can be read by itself: \"head of the firm\" cannot",
    ),
    maybe(
        "does",
        PHRASE,
        "what a person does, where nobody else of the article may do it: \"runs the Harbour Trust\"",
    ),
    maybe(
        "title",
        PHRASE,
        "the title before a person's name, which may differ from the role: \"Prime Minister\"",
    ),
    slot(
        "roles",
        SlotType::Number,
        "how many different descriptions there are of it: none, one (role or title), or two that differ",
    ),
    maybe(
        "within",
        SlotType::Fact(FactKind::Actor),
        "the place of this article that a place lies in: a city's country",
    ),
    maybe(
        "country",
        SlotType::Text,
        "the country that a place lies in, whether the article names it or not",
    ),
    slot(
        "credited",
        SlotType::Flag,
        "the article credits it with a statement, a view or a quotation, or may do so",
    ),
    maybe(
        "voice",
        SlotType::Word(&["quoted", "not-quoted"]),
        "whether the article surely gives words of its own, or surely none",
    ),
    slot(
        "headlined",
        SlotType::Flag,
        "the headline has the last word of its name",
    ),
    slot(
        "gone",
        SlotType::Flag,
        "the article may tell of a death beside the name: nobody to be asked",
    ),
    maybe(
        "gender",
        SlotType::Word(&["man", "woman"]),
        "whether a person is a man or a woman, where name, title and pronouns tell and agree",
    ),
    slot("mentions", SlotType::Number, "how often the article names it"),
    SENTENCE,
    SURE,
];
