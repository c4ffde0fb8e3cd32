use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Label, Reading};

pub(super) fn value(_reading: &Reading, fact: &Label) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sure": fact.sure,
    })
}
