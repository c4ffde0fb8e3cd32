use serde::{Deserialize, Serialize};

/// What the article says about a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// The article says this.
    Says,
    /// The article says the opposite.
    Opposite,
    /// The article does not say.
    NotSaid,
}
