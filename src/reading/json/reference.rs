use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Reading, Reference};

pub(super) fn value(reading: &Reading, fact: &Reference) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sort": fact.sort.word(),
        "actor": reading.actors.get(fact.actor).name,
        "named": phrase_value(&fact.named),
        "excerpt": fact.excerpt.as_ref().map(phrase_value),
        "across": fact.across,
        "contested": fact.contested,
        "sure": fact.sure,
    })
}
