use super::{count, number, phrase};
use crate::derive::facts::{Fact, Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().labels.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "referent" => Some(Value::Text(fact.referent.clone())),
        "set" => Some(count(fact.set)),
        "count" => Some(count(fact.count)),
        "actor" => fact.actor.map(|actor| Value::Fact(Fact::Actor(actor))),
        "sort" => Some(Value::Word(fact.sort.word())),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
