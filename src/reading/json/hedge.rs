use serde_json::{Value, json};

use super::{clause_value, phrase_value, text};
use crate::reading::{Hedge, Reading};

pub(super) fn value(reading: &Reading, fact: &Hedge) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sign": text(reading, fact.sign),
        "sort": fact.sort.word(),
        "deed": fact.deed.as_ref().map(clause_value),
        "attributed": fact.attributed,
        "claim": fact.claim.map(|claim| claim.0),
        "sure": fact.sure,
    })
}
