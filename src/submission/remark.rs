use crate::language::SentenceNo;

/// How an answer stands to the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It earns all points.
    Right,
    /// It earns some.
    Partly,
    /// It earns none.
    Wrong,
    /// A person has to judge it.
    Unmarked,
}

/// Why a part of an answer is right or wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// In a sentence or two, behind the label of what was chosen.
    pub words: String,
    /// The sentence of the article that shows it.
    pub sentence: Option<SentenceNo>,
}

/// What is said of an answer in practice. Made from the key: it is for students who practise, never for an exam.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// How the answer stands.
    pub outcome: Outcome,
    /// Why what was chosen is right or wrong; says nothing of what was not chosen.
    pub reasons: Vec<Reason>,
    /// The right answer, a line a part; for an open question what a full answer does.
    pub right: Vec<String>,
    /// Why that is right.
    pub why: String,
    /// The sentences of the article that show it.
    pub evidence: Vec<SentenceNo>,
}
