use super::{count, number, phrase, sliced};
use crate::derive::facts::{Fact, Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().reasons.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "sign" => sliced(facts, fact.sign),
        "sort" => Some(Value::Word(fact.sort.word())),
        "effect" => fact.effect.as_ref().map(phrase),
        "nominal" => Some(Value::Flag(fact.nominal)),
        "deed" => fact.deed.as_ref().map(|_| Value::Fact(Fact::ReasonClause(at))),
        "parts" => Some(count(fact.parts)),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
