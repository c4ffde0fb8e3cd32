use super::{PHRASE, SENTENCE, SURE, slot};
use crate::vocabulary::Slot;

pub(super) const SLOTS: &[Slot] = &[slot("words", PHRASE, "the words that rank it"), SENTENCE, SURE];
