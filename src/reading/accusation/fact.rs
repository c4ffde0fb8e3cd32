use crate::reading::{ActorNo, ClaimNo, Phrase, SourceNo};

/// Which answer to a charge the article gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reply {
    /// The accused, or who speaks for them, answers.
    Given,
    /// They declined to answer or did not.
    Refused,
    /// Nothing in the article is credited to them or to anybody who may speak for them.
    None,
    /// Not sure.
    Unclear,
}

impl Reply {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Refused => "refused",
            Self::None => "none",
            Self::Unclear => "unclear",
        }
    }
}

/// A charge of wrongdoing against somebody, with the answer that the article gives, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accusation {
    /// The charge without accuser and accusing words: "taking bribes".
    pub words: Phrase,
    /// The accusing words: "accused".
    pub sign: Phrase,
    /// Who makes it, as the sentence says.
    pub by: Option<Phrase>,
    /// The source that makes it.
    pub accuser: Option<SourceNo>,
    /// Whom it is made against, as the article has it.
    pub against: Phrase,
    /// The named actor that it is made against, if it is one.
    pub target: Option<ActorNo>,
    /// Which answer the article gives.
    pub reply: Reply,
    /// The answering words.
    pub reply_words: Option<Phrase>,
    /// The claim that makes it, where it is one.
    pub claim: Option<ClaimNo>,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}
