use super::{number, phrase};
use crate::derive::facts::{Fact, Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, list: usize, at: usize, slot: &str) -> Option<Value> {
    let whole = facts.reading().lists.get(list)?;
    let member = whole.members.get(at)?;
    match slot {
        "words" => Some(phrase(member)),
        "list" => Some(Value::Fact(Fact::List(list))),
        "sentence" => Some(number(member.sentence)),
        "sure" => Some(Value::Flag(whole.sure)),
        _ => None,
    }
}
