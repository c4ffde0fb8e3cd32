use serde::{Deserialize, Serialize};

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
