use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::Actor;

pub(super) fn value(actor: &Actor) -> Value {
    json!({
        "name": actor.name,
        "aliases": actor.aliases,
        "kind": actor.kind.word(),
        "role": actor.role.as_ref().map(phrase_value),
        "title": actor.title.as_ref().map(phrase_value),
        "within": actor.within.map(|number| number.0),
        "country": actor.country,
        "mentions": actor.mentions.iter().map(|mention| mention.span).collect::<Vec<_>>(),
        "sure": actor.sure,
    })
}
