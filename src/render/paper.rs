use std::fmt;

use serde::{Deserialize, Serialize};

/// What is printed: for students or for the teacher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// Article and items, with room to answer.
    Worksheet,
    /// Answers, evidence and rubrics.
    Key,
}

impl Paper {
    /// All papers.
    pub const ALL: [Self; 2] = [Self::Worksheet, Self::Key];

    /// The name of its template and the middle of its file name: `worksheet`, `key`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Worksheet => "worksheet",
            Self::Key => "key",
        }
    }
}

impl fmt::Display for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name().fmt(f)
    }
}
