use serde_json::{Value, json};

use super::{phrase_value, text};
use crate::reading::{Hedge, Reading};

pub(super) fn value(reading: &Reading, fact: &Hedge) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sign": text(reading, fact.sign),
        "sure": fact.sure,
    })
}
