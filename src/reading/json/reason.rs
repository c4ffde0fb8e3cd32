use serde_json::{Value, json};

use super::{clause_value, phrase_value, text};
use crate::reading::{Reading, Reason};

pub(super) fn value(reading: &Reading, fact: &Reason) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sign": text(reading, fact.sign),
        "sort": fact.sort.word(),
        "effect": fact.effect.as_ref().map(phrase_value),
        "nominal": fact.nominal,
        "deed": fact.deed.as_ref().map(clause_value),
        "parts": fact.parts,
        "attributed": fact.attributed,
        "claim": fact.claim.map(|claim| claim.0),
        "sure": fact.sure,
    })
}
