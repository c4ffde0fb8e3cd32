use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::View;

pub(super) fn value(view: &View) -> Value {
    json!({
        "sentence": view.sentence,
        "cue": view.cue,
        "holder": view.holder.as_ref().map(phrase_value),
        "sure": view.sure,
    })
}
