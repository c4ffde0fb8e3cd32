use std::fmt;

use crate::flaw::Finding;

/// Why a model made no item of some facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// A bind found too few facts.
    TooFew { bind: String, found: usize, min: usize },
    /// A bind found a fact that may not be there.
    Present(String),
    /// Words need a slot that is absent here, or could not be put surely.
    NoWords(String),
    /// Too few options of one kind with the key.
    TooFewOptions { found: usize, needed: usize },
    /// The stem gives the key away.
    KeyInStem,
    /// The stem is longer than a stem may be.
    LongStem,
    /// The key could not be shown in the article.
    NoEvidence,
    /// A sentence cannot be shown with a gap.
    NoGap(&'static str),
    /// What should be a number is none, or is not there.
    NoNumber(String),
    /// The elements cannot be put in one order.
    NoOrder(&'static str),
    /// A sentence that it rests on is torn: it breaks off, or begins amid another.
    Torn,
    /// Two keys answer one stem.
    TwoKeys,
    /// The item has flaws of the item-writing rubric.
    Flawed(Vec<Finding>),
    /// Shape, key and notes do not agree.
    Malformed(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooFew { bind, found: 0, .. } => write!(f, "no sure `{bind}` in the article"),
            Self::TooFew { bind, found, min } => write!(f, "only {found} sure `{bind}`, {min} needed"),
            Self::Present(bind) => write!(f, "there is `{bind}`, which must not be"),
            Self::NoWords(what) => write!(f, "{what} cannot be put into words surely"),
            Self::TooFewOptions { found, needed } => write!(f, "only {found} good options, {needed} needed"),
            Self::KeyInStem => f.write_str("the stem would give the key away"),
            Self::LongStem => f.write_str("the stem would be too long"),
            Self::NoEvidence => f.write_str("the key cannot be shown in the article"),
            Self::NoGap(why) => write!(f, "no gap can be made: {why}"),
            Self::NoNumber(path) => write!(f, "{path} is no plain number here"),
            Self::NoOrder(why) => write!(f, "there is no certain order: {why}"),
            Self::Torn => f.write_str("a sentence that it rests on is torn"),
            Self::TwoKeys => f.write_str("the question has two answers in the article"),
            Self::Flawed(findings) => {
                let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
                f.write_str(&told.join("; "))
            }
            Self::Malformed(why) => write!(f, "options do not fit together: {why}"),
        }
    }
}
