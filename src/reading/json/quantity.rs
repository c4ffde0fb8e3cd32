use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Quantity, Reading};

pub(super) fn value(_reading: &Reading, fact: &Quantity) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sure": fact.sure,
    })
}
