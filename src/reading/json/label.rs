use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Label, Reading};

pub(super) fn value(_reading: &Reading, fact: &Label) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "referent": fact.referent,
        "set": fact.set,
        "count": fact.count,
        "actor": fact.actor.map(|actor| actor.0),
        "sort": fact.sort.word(),
        "sure": fact.sure,
    })
}
