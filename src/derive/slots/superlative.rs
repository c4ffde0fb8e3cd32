use super::{number, phrase};
use crate::derive::facts::{Fact, Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().superlatives.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "sort" => Some(Value::Word(fact.rank.word())),
        "one_of" => Some(Value::Flag(fact.one_of)),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
