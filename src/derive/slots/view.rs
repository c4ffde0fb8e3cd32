use super::{number, phrase, words_at};
use crate::derive::facts::{Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let view = facts.reading().views.get(at)?;
    match slot {
        "words" => {
            let text = facts.reading().document.article().source().slice(view.cue)?;
            Some(words_at(text.to_owned(), view.cue, view.sentence))
        }
        "holder" => view.holder.as_ref().map(phrase),
        "sentence" => Some(number(view.sentence)),
        "sure" => Some(Value::Flag(view.sure)),
        _ => None,
    }
}
