use super::{number, phrase};
use crate::derive::facts::{Fact, Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().references.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "sort" => Some(Value::Word(fact.sort.word())),
        "actor" => Some(Value::Fact(Fact::Actor(fact.actor))),
        "named" => Some(phrase(&fact.named)),
        "excerpt" => fact.excerpt.as_ref().map(phrase),
        "across" => Some(Value::Flag(fact.across)),
        "barred" => fact.barred.map(gender),
        "contested" => Some(Value::Flag(fact.contested)),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}

/// The word for a man or a woman.
pub(super) fn gender(woman: bool) -> Value {
    Value::Word(if woman { "woman" } else { "man" })
}
