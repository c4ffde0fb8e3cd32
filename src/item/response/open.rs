use serde::{Deserialize, Serialize};

use crate::item::ShapeMismatch;

/// How a person marks an open answer: what can be seen in it at each level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rubric {
    /// Highest level first; the last one earns 0.
    pub levels: Vec<Level>,
    /// Answers that show a level.
    #[serde(default)]
    pub anchors: Vec<Anchor>,
}

/// One level of a rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Level {
    /// Points that it earns.
    pub points: u32,
    /// What the answer holds.
    pub shows: String,
}

/// An example answer at a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Anchor {
    /// Points that it earns.
    pub points: u32,
    /// The answer.
    pub answer: String,
}

impl Rubric {
    /// What its highest level earns.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.levels.first().map_or(0, |level| level.points)
    }
}

pub fn check_key(rubric: &Rubric) -> Result<(), ShapeMismatch> {
    let levels = &rubric.levels;
    let Some(lowest) = levels.last().filter(|_| levels.len() >= 2) else {
        return Err(ShapeMismatch("a rubric needs at least two levels".to_owned()));
    };
    if lowest.points != 0 {
        return Err(ShapeMismatch(format!(
            "the lowest level of a rubric earns 0, not {}",
            lowest.points
        )));
    }
    if !levels.is_sorted_by(|higher, lower| higher.points > lower.points) {
        return Err(ShapeMismatch("the levels of a rubric must descend".to_owned()));
    }
    if levels.iter().any(|level| level.shows.trim().is_empty()) {
        return Err(ShapeMismatch(
            "a level of a rubric does not say what it shows".to_owned(),
        ));
    }
    match rubric
        .anchors
        .iter()
        .find(|anchor| levels.iter().all(|level| level.points != anchor.points))
    {
        Some(stray) => Err(ShapeMismatch(format!(
            "an anchor answer earns {}, which no level of the rubric does",
            stray.points
        ))),
        None => Ok(()),
    }
}
