use super::{number, phrase, words_at};
use crate::derive::facts::{Fact, Facts, Value, Words};
use crate::reading::Precision;

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let event = facts.reading().events.get(at)?;
    match slot {
        "deed" => Some(Value::Fact(Fact::EventClause(at))),
        "actor" => event.actor.map(|actor| Value::Fact(Fact::Actor(actor))),
        "subject" => event.subject.map(|actor| Value::Fact(Fact::Actor(actor))),
        "whom" => event.whom.as_ref().map(phrase),
        "target" => event.target.map(|actor| Value::Fact(Fact::Actor(actor))),
        "destination" => event.destination.as_ref().map(phrase),
        "origin" => event.origin.as_ref().map(phrase),
        "told_on" => event.told_on.as_ref().map(phrase),
        "day" => Some(Value::Text(event.time.as_ref()?.day?.text())),
        "rank" => Some(Value::Number(event.time.as_ref()?.day?.rank())),
        "precision" => Some(Value::Word(match event.time.as_ref()?.day?.precision {
            Precision::Day => "day",
            Precision::Month => "month",
            Precision::Year => "year",
        })),
        "expected" => Some(Value::Flag(event.expected)),
        "time" => event.time.as_ref().map(|time| {
            Value::Words(Words {
                text: time.phrase.text.clone(),
                span: time.phrase.span,
                sentence: time.phrase.sentence,
                accept: time.accept.clone(),
            })
        }),
        "anchored" => Some(Value::Flag(event.time.as_ref().is_some_and(|time| time.anchored))),
        "place" => event.place.as_ref().map(phrase),
        "where_question" => Some(words_at(
            event.place_question.clone()?,
            event.clause.span,
            event.clause.sentence,
        )),
        "status" => Some(Value::Word(event.status.word())),
        "sign" => {
            let span = event.status_span?;
            let text = facts.reading().document.article().source().slice(span)?;
            Some(words_at(text.to_owned(), span, event.clause.sentence))
        }
        "attributed" => Some(Value::Flag(event.reported || event.claim.is_some())),
        "sentence" => Some(number(event.clause.sentence)),
        "sure" => Some(Value::Flag(event.sure)),
        _ => None,
    }
}
