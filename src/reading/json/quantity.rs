use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Quantity, Reading};

pub(super) fn value(_reading: &Reading, fact: &Quantity) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "value": fact.value,
        "upper": fact.upper,
        "unit": fact.unit.as_ref().map(phrase_value),
        "sort": fact.sort.word(),
        "bound": fact.bound.word(),
        "attributed": fact.attributed,
        "claim": fact.claim.map(|claim| claim.0),
        "how_many": fact.how_many.as_ref().map(|clause| clause.text.as_str()),
        "sure": fact.sure,
    })
}
