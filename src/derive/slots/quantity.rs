use super::{number, phrase};
use crate::derive::facts::{Fact, Facts, Value};
use crate::reading::{Bound, Sort};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().quantities.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "value" => Some(Value::Text(fact.value.clone())),
        "upper" => fact.upper.clone().map(Value::Text),
        "whole" => fact.whole.map(Value::Number),
        "unit" => fact.unit.as_ref().map(phrase),
        "sort" => Some(Value::Word(match fact.sort {
            Sort::Count => "count",
            Sort::Share => "share",
            Sort::Money => "money",
            Sort::Length => "length",
            Sort::Area => "area",
            Sort::Weight => "weight",
            Sort::Volume => "volume",
            Sort::Speed => "speed",
            Sort::Temperature => "temperature",
            Sort::Duration => "duration",
            Sort::Age => "age",
            Sort::Power => "power",
            Sort::Other => "other",
        })),
        "bound" => Some(Value::Word(match fact.bound {
            Bound::Exact => "exact",
            Bound::AtLeast => "at-least",
            Bound::AtMost => "at-most",
            Bound::About => "about",
            Bound::MoreThan => "more-than",
            Bound::LessThan => "less-than",
            Bound::Between => "between",
        })),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "how_many" => fact.how_many.as_ref().map(phrase),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
