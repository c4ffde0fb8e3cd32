use super::{PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "words",
        PHRASE,
        "the charge, without who makes it: \"taking bribes\"",
    ),
    slot("sign", PHRASE, "the accusing word: \"accused\""),
    maybe(
        "accuser",
        SlotType::Fact(FactKind::Source),
        "the source that makes the charge, where it is a sure one",
    ),
    maybe("by", PHRASE, "who makes the charge, as the sentence says"),
    maybe(
        "target",
        SlotType::Fact(FactKind::Actor),
        "the named actor that it is made against, if it is one",
    ),
    slot(
        "against",
        PHRASE,
        "whom it is made against, as the article has it",
    ),
    slot(
        "reply",
        SlotType::Word(&["given", "refused", "none", "unclear"]),
        "the answer in the article; `none` only where surely nothing is credited to the accused or who may speak for them",
    ),
    maybe(
        "reply_words",
        PHRASE,
        "the sentence of the answer, or of its refusal",
    ),
    maybe(
        "claim",
        SlotType::Fact(FactKind::Claim),
        "the claim that makes the charge, where it is one",
    ),
    SENTENCE,
    SURE,
];
