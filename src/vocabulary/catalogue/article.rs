use super::{maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    maybe("headline", SlotType::Text, "its headline"),
    maybe("byline", SlotType::Text, "who wrote it"),
    maybe("outlet", SlotType::Text, "who published it"),
    maybe("dateline", SlotType::Text, "the place, and agency, that opens it"),
    maybe("date", SlotType::Text, "the day of publication, as YYYY-MM-DD"),
    slot("sentences", SlotType::Number, "how many sentences its body has"),
    slot("paragraphs", SlotType::Number, "how many paragraphs its body has"),
];
