use serde::Serialize;

use crate::statistics::{OptionUse, Reliability};

/// A coefficient for programs: as text with eight decimals, as scores stand as text.
pub(super) fn fixed(value: f64) -> String {
    format!("{value:.8}")
}

/// How reliable totals are.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Reliable {
    alpha: String,
    mean: String,
    standard_deviation: String,
    standard_error: String,
}

impl From<&Reliability> for Reliable {
    fn from(found: &Reliability) -> Self {
        Self {
            alpha: fixed(found.alpha),
            mean: fixed(found.mean),
            standard_deviation: fixed(found.deviation),
            standard_error: fixed(found.error),
        }
    }
}

/// How students with an answer did on the whole.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Standing {
    students: u64,
    mean_total: String,
    with_total: Option<String>,
    with_rest: Option<String>,
}

impl From<&OptionUse> for Standing {
    fn from(option: &OptionUse) -> Self {
        Self {
            students: option.students,
            mean_total: fixed(option.mean_total),
            with_total: option.with_total.map(fixed),
            with_rest: option.with_rest.map(fixed),
        }
    }
}
