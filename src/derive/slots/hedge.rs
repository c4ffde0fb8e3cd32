use super::{number, phrase, sliced};
use crate::derive::facts::{Fact, Facts, Value};
use crate::reading::HedgeSort;

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().hedges.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "sign" => sliced(facts, fact.sign),
        "sort" => Some(Value::Word(match fact.sort {
            HedgeSort::Possibility => "possibility",
            HedgeSort::Likelihood => "likelihood",
            HedgeSort::Appearance => "appearance",
            HedgeSort::Hearsay => "hearsay",
        })),
        "deed" => fact.deed.as_ref().map(|_| Value::Fact(Fact::HedgeClause(at))),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
