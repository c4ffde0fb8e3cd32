use super::{PHRASE, SENTENCE, SURE, slot};
use crate::vocabulary::Slot;

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "the clause that is less than certain"),
    slot("sign", PHRASE, "the words that make it so"),
    SENTENCE,
    SURE,
];
