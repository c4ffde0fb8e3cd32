use super::quotation::QUOTE_MARKS;
use super::{number, words_at};
use crate::derive::facts::{Facts, Value};
use crate::language::SentenceNo;

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let sentence = facts.reading().sentences.get(at)?;
    match slot {
        "words" => {
            let text = facts.reading().document.article().source().slice(sentence.span)?;
            Some(words_at(text.to_owned(), sentence.span, sentence.number))
        }
        "attribution" => Some(Value::Word(sentence.attribution.word())),
        "who" => Some(Value::Word(who(facts, sentence.number))),
        "marked" => {
            let text = facts.reading().document.article().source().slice(sentence.span)?;
            Some(Value::Flag(text.contains(QUOTE_MARKS)))
        }
        "quoted" => Some(Value::Flag(sentence.direct_quotation)),
        "sentence" => Some(number(sentence.number)),
        _ => None,
    }
}

/// Whether the sources of all that a sentence reports, sure or not, are named.
fn who(facts: &Facts, sentence: SentenceNo) -> &'static str {
    let reading = facts.reading();
    let mut claims = reading
        .claims
        .iter()
        .filter(|claim| claim.sentence == sentence)
        .peekable();
    if claims.peek().is_none() {
        return "nobody";
    }
    let (mut named, mut unnamed) = (true, true);
    for claim in claims {
        let source = claim.source.and_then(|source| reading.sources.get(source.0));
        named &= source.is_some_and(|source| source.sure && source.named);
        unnamed &= source.is_some_and(|source| source.sure && source.unnamed);
    }
    match (named, unnamed) {
        (true, false) => "named",
        (false, true) => "unnamed",
        _ => "mixed",
    }
}
