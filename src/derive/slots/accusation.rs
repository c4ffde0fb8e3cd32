use super::{number, phrase};
use crate::derive::facts::{Fact, Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().accusations.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "sign" => Some(phrase(&fact.sign)),
        "accuser" => fact.accuser.map(|source| Value::Fact(Fact::Source(source))),
        "by" => fact.by.as_ref().map(phrase),
        "target" => fact.target.map(|actor| Value::Fact(Fact::Actor(actor))),
        "against" => Some(phrase(&fact.against)),
        "reply" => Some(Value::Word(fact.reply.word())),
        "reply_words" => fact.reply_words.as_ref().map(phrase),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "sentence" => Some(number(fact.sign.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}
