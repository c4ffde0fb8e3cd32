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
    /// What the quiz practises, what to talk about, where to go and look.
    Teacher,
}

impl Paper {
    /// All papers.
    pub const ALL: [Self; 3] = [Self::Worksheet, Self::Key, Self::Teacher];

    /// The name of its template and the middle of its file name: `worksheet`, `key`, `teacher`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Worksheet => "worksheet",
            Self::Key => "key",
            Self::Teacher => "teacher",
        }
    }

    /// Whether each form has one of its own; the others are the same for all forms.
    #[must_use]
    pub fn differs_by_form(self) -> bool {
        match self {
            Self::Worksheet | Self::Key => true,
            Self::Teacher => false,
        }
    }

    /// Whether it shows what no student may see.
    #[must_use]
    pub fn needs_key(self) -> bool {
        match self {
            Self::Worksheet => false,
            Self::Key | Self::Teacher => true,
        }
    }
}

impl fmt::Display for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name().fmt(f)
    }
}
