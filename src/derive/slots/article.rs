use super::{count, provenance};
use crate::derive::facts::{Facts, Value};

pub(in crate::derive) fn slot(facts: &Facts, slot: &str) -> Option<Value> {
    let document = &facts.reading().document;
    let metadata = document.article().metadata();
    let text = |found: Option<String>| found.map(Value::Text);
    match slot {
        "headline" => text(metadata.headline.as_ref().map(|found| found.value.clone())),
        "byline" => text(metadata.byline.as_ref().map(|found| found.value.clone())),
        "outlet" => text(metadata.outlet.as_ref().map(|found| found.value.clone())),
        "dateline" => text(metadata.dateline.as_ref().map(|found| found.value.clone())),
        "date" => text(metadata.date.as_ref().map(|found| found.value.to_string())),
        "sentences" => Some(count(document.sentences().len())),
        "paragraphs" => Some(count(document.article().paragraphs().len())),
        _ => provenance::slot(facts, slot),
    }
}
