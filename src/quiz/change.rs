use serde::{Deserialize, Serialize};

use crate::item::ItemId;

/// What a person did to a quiz that was made by rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Looked an item over that was marked for it, and kept it.
    Accepted,
    /// Took an item out.
    Dropped,
    /// Put an unused candidate in an item's place.
    Swapped,
    /// Put an unused candidate in beside the others.
    Added,
    /// Wrote an item.
    Written,
    /// Changed words of an item that its key does not rest on: the question, a wrong option, a reason.
    Worded,
    /// Changed what is right, or words that say it: a person answers for the key from then on.
    Answered,
    /// Changed what an item earns.
    Pointed,
    /// Put an item in another place.
    Moved,
    /// Changed the hard words.
    Glossary,
}

/// One change that a person made, with what stood there before and what stands there since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Change {
    /// What was done.
    pub kind: ChangeKind,
    /// The item that it was done to, by its name in the quiz as it is now; none where it stands there no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// The part of it: "question", "option b".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What stood there before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What stands there since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}
