use super::{number, phrase};
use crate::derive::facts::{Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().reasons.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
