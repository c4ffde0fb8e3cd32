use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An item model's name, unique over all banks: kebab-case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ModelId(pub String);

/// An item's name in its quiz: `q1`, `q2`, ... in the order of form A.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemId(pub String);

/// An option's place in its item as stored in the quiz file, from 0; written as a letter: `a`, `b`, ...
///
/// Numbered after shuffling, so it says nothing of which option is the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OptionId(pub u8);

/// A text that is no option letter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no option letter from `a` to `z`")]
pub struct NoLetter(String);

impl fmt::Display for ModelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl OptionId {
    /// The place in a list.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The option at a place; nothing past the 26 letters.
    #[must_use]
    pub fn at(index: usize) -> Option<Self> {
        u8::try_from(index).ok().filter(|&place| place < 26).map(Self)
    }
}

impl fmt::Display for OptionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", char::from(b'a' + self.0))
    }
}

impl FromStr for OptionId {
    type Err = NoLetter;

    fn from_str(text: &str) -> Result<Self, NoLetter> {
        match text.as_bytes() {
            [letter] if letter.is_ascii_alphabetic() => Ok(Self(letter.to_ascii_lowercase() - b'a')),
            _ => Err(NoLetter(text.to_owned())),
        }
    }
}

impl TryFrom<String> for OptionId {
    type Error = NoLetter;

    fn try_from(text: String) -> Result<Self, NoLetter> {
        text.parse()
    }
}

impl From<OptionId> for String {
    fn from(id: OptionId) -> Self {
        id.to_string()
    }
}
