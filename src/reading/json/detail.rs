use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Detail, Reading};

pub(super) fn value(_reading: &Reading, fact: &Detail) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "part": phrase_value(&fact.part),
        "statement": phrase_value(&fact.statement),
        "other": fact.other.as_ref().map(phrase_value),
        "changed": fact.changed.as_ref().map(phrase_value),
        "sort": fact.sort.word(),
        "paragraph": fact.paragraph,
        "sure": fact.sure,
    })
}
