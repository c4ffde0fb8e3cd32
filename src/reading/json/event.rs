use serde_json::{Value, json};

use super::{clause_value, phrase_value};
use crate::reading::{Event, Reading, Status};

pub(super) fn value(reading: &Reading, event: &Event) -> Value {
    json!({
        "clause": clause_value(&event.clause),
        "actor": event.actor.map(|actor| reading.actors.get(actor).name.as_str()),
        "time": event.time.as_ref().map(|time| json!({
            "phrase": phrase_value(&time.phrase),
            "accept": time.accept,
            "anchored": time.anchored,
        })),
        "place": event.place.as_ref().map(phrase_value),
        "status": match event.status {
            Status::Done => "done",
            Status::Planned => "planned",
            Status::Promised => "promised",
        },
        "claim": event.claim.map(|claim| claim.0),
        "sure": event.sure,
    })
}
