use super::{count, number, phrase};
use crate::derive::facts::{Fact, Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().lists.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "count" => Some(count(fact.members.len())),
        "heading" => fact.heading.as_ref().map(|heading| phrase(&heading.words)),
        "heading_sort" => {
            let heading = fact.heading.as_ref()?;
            Some(Value::Word(if heading.clause { "clause" } else { "noun" }))
        }
        "open" => Some(Value::Flag(fact.open)),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
