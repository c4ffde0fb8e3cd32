use super::{PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "the word as printed: \"He\", \"the mayor\""),
    slot(
        "sort",
        SlotType::Word(&["pronoun", "description"]),
        "whether it is a pronoun, or \"the\" and a noun",
    ),
    slot(
        "actor",
        SlotType::Fact(FactKind::Actor),
        "whom or what it stands for",
    ),
    slot("named", PHRASE, "the last name of the actor before it"),
    maybe(
        "excerpt",
        PHRASE,
        "the sentence, or a piece of it, that holds the word once; what is left out is marked by an ellipsis",
    ),
    slot(
        "across",
        SlotType::Flag,
        "it is the first word for the actor in its sentence: the name stands in an earlier one",
    ),
    maybe(
        "barred",
        SlotType::Word(&["man", "woman"]),
        "whom a pronoun shuts out: \"woman\" for \"he\"",
    ),
    slot(
        "contested",
        SlotType::Flag,
        "another sure actor of the kind, not shut out, is named in it or within eight sentences before it",
    ),
    SENTENCE,
    SURE,
];
