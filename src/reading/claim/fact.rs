use crate::language::{SentenceNo, TokenNo};
use crate::reading::{Clause, Phrase, SourceNo};
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

impl Manner {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Promise => "promise",
            Self::Criticism => "criticism",
            Self::Denial => "denial",
            Self::Belief => "belief",
            Self::Request => "request",
        }
    }
}

/// Whose wording the content is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quoting {
    /// All of it between quote marks.
    Direct,
    /// Some of it between quote marks, some retold.
    Partial,
    /// A whole clause between quote marks, and outside them no more than when or where, or words in the first person: whether
    /// that is the speaker's too is left open ("In May “we had no water,” she said").
    Framed,
    /// None of it.
    Indirect,
}

impl Quoting {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Partial => "partial",
            Self::Framed => "framed",
            Self::Indirect => "indirect",
        }
    }
}

/// What sort of thing a statement reached the article through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChannelSort {
    /// A statement or press release.
    Statement,
    /// An interview.
    Interview,
    /// A news conference, or talk with reporters.
    Briefing,
    /// A speech.
    Speech,
    /// Another news outlet.
    Outlet,
    /// A post on the web.
    Post,
    /// A letter, report, book or court paper.
    Document,
    /// Words in court.
    Court,
    /// Words before lawmakers.
    Parliament,
}

/// Through what the article got a statement; never who says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// What sort of thing it is.
    pub sort: ChannelSort,
    /// It, as the article has it: "the Daily Post", "a statement".
    pub words: Phrase,
}

/// What the article shows for a statement beside its source's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Support {
    /// Papers, pictures or files.
    Documents,
    /// Counts or measurements with their origin.
    Figures,
    /// Somebody who was there.
    Witness,
    /// An example.
    Example,
    /// Surely nothing, in its sentence and those beside it.
    NoneShown,
    /// Not sure.
    Unclear,
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
    /// Through what the article got it, where it says so.
    pub channel: Option<Channel>,
    /// When it was said, where the reporting words tell.
    pub told_on: Option<Phrase>,
    /// What is shown for it.
    pub support: Support,
    /// The words that show the support.
    pub support_sign: Option<Phrase>,
    /// Whether somebody is surely said to say this, whoever it is: all that `sure` asks for but a sure source.
    pub said: bool,
    /// Whether source and content are sure enough to build a key on: a plain construction of a main clause that asserts
    /// the report (no negation, question or condition, quote marks that pair) and a sure source.
    pub sure: bool,
}
