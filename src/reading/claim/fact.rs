use crate::language::{SentenceNo, TokenNo};
use crate::reading::{Clause, SourceNo};
use crate::source::Span;

/// A claim's place in [`Reading::claims`](crate::reading::Reading::claims).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimNo(pub usize);

/// What the reporting words make of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    /// Said, told, according to.
    Statement,
    /// Pledged, vowed, promised.
    Promise,
    /// Criticised, dismissed, condemned.
    Criticism,
    /// Denied, rejected.
    Denial,
    /// Believes, thinks, fears, expects.
    Belief,
    /// Asked, urged, called for, demanded.
    Request,
}

/// Whose wording the content is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quoting {
    /// All of it between quote marks.
    Direct,
    /// Some of it between quote marks.
    Partial,
    /// None of it.
    Indirect,
}

/// Something that somebody says, by the article: source, cue and content (the roles of PolNeAR and PARC).
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The source, or none where the construction gives none ("it is said"). A pronoun that could not be resolved has a
    /// source of its own, which is not sure.
    pub source: Option<SourceNo>,
    /// The words of the article that give the source here; empty where there is none.
    pub source_spans: Vec<Span>,
    /// The reporting words.
    pub cue: Vec<Span>,
    /// The token that carries the cue: the verb or noun.
    pub cue_token: TokenNo,
    /// What is said.
    pub content: Vec<Span>,
    /// The sentence of the cue.
    pub sentence: SentenceNo,
    /// What the cue makes of it.
    pub manner: Manner,
    /// Whether the reporting word is one of plain saying: say, tell, add, according to.
    pub plain: bool,
    /// Whose wording it is in.
    pub quoting: Quoting,
    /// The claim inside whose content this one stands; such a claim is never sure.
    pub inside: Option<ClaimNo>,
    /// The content as one clause, where it is one that can be put into other words.
    pub clause: Option<Clause>,
    /// Whether source and content are sure enough to build a key on: a plain construction of a main clause that asserts
    /// the report (no negation, question or condition, quote marks that pair) and a sure source.
    pub sure: bool,
}
