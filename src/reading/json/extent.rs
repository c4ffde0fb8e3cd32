use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Extent, Reading};

pub(super) fn value(_reading: &Reading, fact: &Extent) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sign": phrase_value(&fact.sign),
        "attitude": fact.attitude,
        "measured": fact.measured,
        "attributed": fact.attributed,
        "sure": fact.sure,
    })
}
