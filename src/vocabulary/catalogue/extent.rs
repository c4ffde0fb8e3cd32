use super::{PHRASE, SENTENCE, SURE, slot};
use crate::vocabulary::Slot;

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "the words that say how common or large it is"),
    SENTENCE,
    SURE,
];
