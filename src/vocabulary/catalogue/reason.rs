use super::{PHRASE, SENTENCE, SURE, slot};
use crate::vocabulary::Slot;

pub(super) const SLOTS: &[Slot] = &[
    slot(
        "words",
        PHRASE,
        "the reason or purpose, without the word that marks it",
    ),
    SENTENCE,
    SURE,
];
