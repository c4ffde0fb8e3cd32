use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Accusation, Reading, Reply};

pub(super) fn value(reading: &Reading, fact: &Accusation) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "sign": phrase_value(&fact.sign),
        "by": fact.by.as_ref().map(phrase_value),
        "accuser": fact.accuser.map(|source| reading.sources[source.0].words.text.as_str()),
        "against": phrase_value(&fact.against),
        "target": fact.target.map(|actor| reading.actors.get(actor).name.as_str()),
        "reply": reply_name(fact.reply),
        "reply_words": fact.reply_words.as_ref().map(phrase_value),
        "claim": fact.claim.map(|claim| claim.0),
        "sure": fact.sure,
    })
}

fn reply_name(reply: Reply) -> &'static str {
    reply.word()
}
