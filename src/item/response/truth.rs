use serde::{Deserialize, Serialize};

use crate::item::response::{bounds, matching};
use crate::item::{Points, RowsRule, Score, ShapeMismatch};

/// What the article says about a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// The article says this.
    Says,
    /// The article says otherwise.
    Otherwise,
    /// The article does not say.
    NotSaid,
}

impl Truth {
    /// Every verdict, in the order in which papers print them.
    pub const ALL: [Self; 3] = [Self::Says, Self::Otherwise, Self::NotSaid];

    /// The verdict in words: "says this".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Says => "says this",
            Self::Otherwise => "says otherwise",
            Self::NotSaid => "does not say",
        }
    }
}

pub fn check_shape(statements: &[String]) -> Result<(), ShapeMismatch> {
    bounds::list("statements", statements, 2)
}

/// Every statement by itself, or all or nothing.
pub fn score(
    key: &[Truth],
    answer: &[Option<Truth>],
    points: Points,
    rule: RowsRule,
) -> Result<Score, ShapeMismatch> {
    matching::score_rows(key, answer, points, rule)
}
