use super::reference::gender;
use super::{count, gone, number, phrase, voice, words_at};
use crate::derive::facts::{Fact, Facts, Value};
use crate::reading::{self, ActorNo};

pub(in crate::derive) fn slot(facts: &Facts, at: ActorNo, slot: &str) -> Option<Value> {
    let actor = facts.reading().actors.list.get(at.0)?;
    let first = actor.mentions.first()?;
    match slot {
        "name" => Some(words_at(actor.name.clone(), first.span, first.sentence)),
        "kind" => Some(Value::Word(actor.kind.word())),
        "role" => actor.role.as_ref().map(phrase),
        "affiliated" => Some(Value::Flag(actor.role.as_ref().is_some_and(|role| {
            let words = role.text.split_whitespace().skip(1);
            words.into_iter().any(|word| word.starts_with(char::is_uppercase))
        }))),
        "title" => actor.title.as_ref().map(phrase),
        "roles" => Some(count(actor.roles())),
        "within" => actor.within.map(|number| Value::Fact(Fact::Actor(number))),
        "country" => actor.country.clone().map(Value::Text),
        "credited" => Some(Value::Flag(facts.may_be_credited(at))),
        "voice" => voice::voice(facts, at).map(Value::Word),
        "gone" => Some(Value::Flag(gone::may_be_dead(facts, at))),
        "gender" => reading::gender(&facts.reading().document, actor).map(gender),
        "mentions" => Some(count(
            actor.mentions.iter().filter(|mention| mention.by_name).count(),
        )),
        "sentence" => Some(number(first.sentence)),
        "sure" => Some(Value::Flag(actor.sure)),
        _ => None,
    }
}
