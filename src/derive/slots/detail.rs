use super::{count, number, phrase};
use crate::derive::facts::{Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().details.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "part" => Some(phrase(&fact.part)),
        "statement" => Some(phrase(&fact.statement)),
        "other" => fact.other.as_ref().map(phrase),
        "changed" => fact.changed.as_ref().map(phrase),
        "sort" => Some(Value::Word(fact.sort.word())),
        "paragraph" => Some(count(fact.paragraph)),
        "sentence" => Some(number(fact.statement.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
