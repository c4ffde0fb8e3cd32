use serde_json::Value;

/// Changes every text of `data`, wherever it stands.
pub(super) fn each_text(data: &mut Value, change: &mut impl FnMut(&mut String)) {
    match data {
        Value::String(text) => change(text),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| each_text(entry, change)),
        Value::Object(fields) => fields.values_mut().for_each(|field| each_text(field, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
