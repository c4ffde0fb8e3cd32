use serde_json::{Value, json};

use super::text;
use crate::reading::{Reading, SentenceFact};

pub(super) fn value(reading: &Reading, sentence: &SentenceFact) -> Value {
    json!({
        "number": sentence.number,
        "span": sentence.span,
        "text": text(reading, sentence.span),
        "attribution": sentence.attribution.word(),
        "direct_quotation": sentence.direct_quotation,
    })
}
