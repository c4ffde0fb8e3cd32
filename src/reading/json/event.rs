use serde_json::{Value, json};

use super::{clause_value, phrase_value};
use crate::reading::{ActorNo, Event, Reading};

pub(super) fn value(reading: &Reading, event: &Event) -> Value {
    let name = |actor: Option<ActorNo>| actor.map(|actor| reading.actors.get(actor).name.as_str());
    json!({
        "clause": clause_value(&event.clause),
        "actor": name(event.actor),
        "subject": name(event.subject),
        "whom": event.whom.as_ref().map(phrase_value),
        "target": name(event.target),
        "destination": event.destination.as_ref().map(phrase_value),
        "origin": event.origin.as_ref().map(phrase_value),
        "told_on": event.told_on.as_ref().map(phrase_value),
        "time": event.time.as_ref().map(|time| json!({
            "phrase": phrase_value(&time.phrase),
            "accept": time.accept,
            "anchored": time.anchored,
            "day": time.day.map(|day| day.text()),
        })),
        "place": event.place.as_ref().map(phrase_value),
        "status": event.status.word(),
        "expected": event.expected,
        "attributed": event.reported || event.claim.is_some(),
        "claim": event.claim.map(|claim| claim.0),
        "sure": event.sure,
    })
}
