use super::{PHRASE, SENTENCE, SURE, slot};
use crate::vocabulary::Slot;

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "the amount as written: \"at least 40 homes\""),
    SENTENCE,
    SURE,
];
