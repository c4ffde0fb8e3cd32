use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Actor, ActorKind};

pub(super) fn value(actor: &Actor) -> Value {
    json!({
        "name": actor.name,
        "aliases": actor.aliases,
        "kind": match actor.kind {
            ActorKind::Person => "person",
            ActorKind::Group => "group",
            ActorKind::Place => "place",
        },
        "role": actor.role.as_ref().map(phrase_value),
        "title": actor.title.as_ref().map(phrase_value),
        "within": actor.within.map(|number| number.0),
        "country": actor.country,
        "mentions": actor.mentions.iter().map(|mention| mention.span).collect::<Vec<_>>(),
        "sure": actor.sure,
    })
}
