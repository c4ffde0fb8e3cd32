use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{List, Reading};

pub(super) fn value(_reading: &Reading, fact: &List) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "members": fact.members.iter().map(phrase_value).collect::<Vec<_>>(),
        "heading": fact.heading.as_ref().map(|heading| phrase_value(&heading.words)),
        "heading_is_clause": fact.heading.as_ref().map(|heading| heading.clause),
        "open": fact.open,
        "attributed": fact.attributed,
        "claim": fact.claim.map(|claim| claim.0),
        "sure": fact.sure,
    })
}
