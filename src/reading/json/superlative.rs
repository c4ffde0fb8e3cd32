use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Reading, Superlative};

pub(super) fn value(_reading: &Reading, fact: &Superlative) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sure": fact.sure,
    })
}
