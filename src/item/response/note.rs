use serde::{Deserialize, Serialize};

use crate::language::SentenceNo;

/// How an option came to stand in its item; the families of STARC distractors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// It is right.
    Key,
    /// A misreading of the words that the key rests on.
    Misreading,
    /// True in another place of the article.
    TrueElsewhere,
    /// Nothing in the article supports it.
    Unsupported,
}

/// What the answer key says of one option (or statement, element, left entry, candidate sentence).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Note {
    /// Why it stands there.
    pub role: Role,
    /// What to say to a student who chose it (or erred on it), in at most 30 words.
    pub reason: String,
    /// The sentence that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<SentenceNo>,
}
