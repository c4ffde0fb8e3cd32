use super::{number, phrase};
use crate::derive::facts::{Fact, Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().quantities.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "numeral" => fact.numeral.as_ref().map(phrase),
        "value" => Some(Value::Text(fact.value.clone())),
        "upper" => fact.upper.clone().map(Value::Text),
        "whole" => fact.whole.map(Value::Number),
        "unit" => fact.unit.as_ref().map(phrase),
        "sort" => Some(Value::Word(fact.sort.word())),
        "bound" => Some(Value::Word(fact.bound.word())),
        "shaded" => Some(Value::Flag(
            fact.words
                .text
                .to_lowercase()
                .split(' ')
                .any(|word| SHADES.contains(&word)),
        )),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "how_many" => fact.how_many.as_ref().map(phrase),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}

/// Words that tell on which side of a number the amount lies.
const SHADES: &[&str] = &["almost", "barely", "close", "just", "nearly", "slightly", "well"];
