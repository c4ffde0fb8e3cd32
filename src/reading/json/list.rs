use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{List, Reading};

pub(super) fn value(_reading: &Reading, fact: &List) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "members": fact.members.iter().map(phrase_value).collect::<Vec<_>>(),
        "sure": fact.sure,
    })
}
