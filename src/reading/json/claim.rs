use serde_json::{Value, json};

use super::{clause_value, spans};
use crate::reading::{Claim, Manner, Quoting, Reading};

pub(super) fn value(reading: &Reading, number: usize, claim: &Claim) -> Value {
    let source = (!claim.source_spans.is_empty()).then(|| spans(reading, &claim.source_spans));
    json!({
        "number": number,
        "sentence": claim.sentence,
        "source": source,
        "cue": spans(reading, &claim.cue),
        "content": spans(reading, &claim.content),
        "sure": claim.sure,
        "credited_to": claim.source.map(|source| reading.sources[source.0].words.text.as_str()),
        "manner": match claim.manner {
            Manner::Statement => "statement",
            Manner::Promise => "promise",
            Manner::Criticism => "criticism",
            Manner::Denial => "denial",
            Manner::Belief => "belief",
            Manner::Request => "request",
        },
        "quoting": match claim.quoting {
            Quoting::Direct => "direct",
            Quoting::Partial => "partial",
            Quoting::Indirect => "indirect",
        },
        "inside": claim.inside.map(|outer| outer.0),
        "clause": claim.clause.as_ref().map(clause_value),
    })
}
