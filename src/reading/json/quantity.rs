use serde_json::{Value, json};

use super::phrase_value;
use crate::reading::{Bound, Quantity, Reading, Sort};

pub(super) fn value(_reading: &Reading, fact: &Quantity) -> Value {
    json!({
        "words": phrase_value(&fact.words),
        "value": fact.value,
        "upper": fact.upper,
        "unit": fact.unit.as_ref().map(phrase_value),
        "sort": match fact.sort {
            Sort::Count => "count",
            Sort::Share => "share",
            Sort::Money => "money",
            Sort::Length => "length",
            Sort::Area => "area",
            Sort::Weight => "weight",
            Sort::Volume => "volume",
            Sort::Speed => "speed",
            Sort::Temperature => "temperature",
            Sort::Duration => "duration",
            Sort::Age => "age",
            Sort::Power => "power",
            Sort::Other => "other",
        },
        "bound": match fact.bound {
            Bound::Exact => "exact",
            Bound::AtLeast => "at-least",
            Bound::AtMost => "at-most",
            Bound::About => "about",
            Bound::MoreThan => "more-than",
            Bound::LessThan => "less-than",
            Bound::Between => "between",
        },
        "attributed": fact.attributed,
        "claim": fact.claim.map(|claim| claim.0),
        "how_many": fact.how_many.as_ref().map(|clause| clause.text.as_str()),
        "sure": fact.sure,
    })
}
