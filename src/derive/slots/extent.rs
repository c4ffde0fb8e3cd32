use super::{number, phrase};
use crate::derive::facts::{Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().extents.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "sign" => Some(phrase(&fact.sign)),
        "attitude" => Some(Value::Flag(fact.attitude)),
        "measured" => Some(Value::Flag(fact.measured)),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
