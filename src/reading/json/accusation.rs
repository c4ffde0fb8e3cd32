use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Accusation, Reading};

pub(super) fn value(_reading: &Reading, fact: &Accusation) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sure": fact.sure,
    })
}
