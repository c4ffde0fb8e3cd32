use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Reading, Superlative};

pub(super) fn value(_reading: &Reading, fact: &Superlative) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sort": fact.rank.word(),
        "one_of": fact.one_of,
        "attributed": fact.attributed,
        "claim": fact.claim.map(|claim| claim.0),
        "sure": fact.sure,
    })
}
