use serde::{Deserialize, Serialize};

/// What the reader has to do, after the reading processes of PISA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Process {
    /// Find what stands in the text.
    Locate,
    /// Put together what the text says.
    Understand,
    /// Judge where it comes from and what supports it.
    Evaluate,
}

/// The two kinds of source evaluation; a balanced quiz has both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strand {
    /// Who says so, and how is that person or group described?
    FindTheSource,
    /// How well is a claim supported, and what is missing?
    JudgeTheSupport,
}

/// Which way the right answer of a judgement points; a quiz that knows only one way teaches cynicism or trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Supported, clear, named.
    Supported,
    /// Unsupported, unclear, not stated.
    Unsupported,
    /// The item asks for both within itself.
    Both,
}
