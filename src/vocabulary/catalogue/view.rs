use super::{PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::Slot;

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "the words that report it: \"are seen\""),
    maybe("holder", PHRASE, "who holds it, as the sentence says"),
    SENTENCE,
    SURE,
];
