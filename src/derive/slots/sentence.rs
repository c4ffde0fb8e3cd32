use super::quotation::QUOTE_MARKS;
use super::{number, words_at};
use crate::derive::facts::{Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let sentence = facts.reading().sentences.get(at)?;
    match slot {
        "words" => {
            let text = facts.reading().document.article().source().slice(sentence.span)?;
            Some(words_at(text.to_owned(), sentence.span, sentence.number))
        }
        "attribution" => Some(Value::Word(sentence.attribution.word())),
        "marked" => {
            let text = facts.reading().document.article().source().slice(sentence.span)?;
            Some(Value::Flag(text.contains(QUOTE_MARKS)))
        }
        "quoted" => Some(Value::Flag(sentence.direct_quotation)),
        "sentence" => Some(number(sentence.number)),
        _ => None,
    }
}
