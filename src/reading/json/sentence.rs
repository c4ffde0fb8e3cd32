use serde_json::{Value, json};

use super::text;
use crate::reading::{Attribution, Reading, SentenceFact};

pub(super) fn value(reading: &Reading, sentence: &SentenceFact) -> Value {
    json!({
        "number": sentence.number,
        "span": sentence.span,
        "text": text(reading, sentence.span),
        "attribution": match sentence.attribution {
            Attribution::Given => "given",
            Attribution::None => "none",
            Attribution::Unclear => "unclear",
        },
        "direct_quotation": sentence.direct_quotation,
    })
}
