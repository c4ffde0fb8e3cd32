use crate::language::SentenceNo;
use crate::reading::{ActorNo, Phrase};
use crate::source::Span;

/// A source's place in [`Reading::sources`](crate::reading::Reading::sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceNo(pub usize);

/// What sort of source it is, where the article's own words show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// A newspaper, agency or broadcaster run by a state.
    StateMedia,
    /// Another news outlet.
    NewsOutlet,
    /// A holder of public office, a ministry, an agency, a court, the police, the military.
    Government,
    /// A party or its candidate.
    Party,
    /// A company or who speaks for it.
    Company,
    /// A group that campaigns for a cause, a union, a charity.
    Advocacy,
    /// A researcher, analyst, doctor or another professional who explains.
    Expert,
    /// Somebody who was there or is affected.
    Witness,
    /// A report, study, court paper, poll or the like.
    Document,
}

/// How the article's words tie a source to a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartyTie {
    /// "A spokesman for the company", "the group's lawyer".
    SpeaksFor,
    /// "A member of the council".
    MemberOf,
    /// "Supporters of the bill".
    Supports,
    /// "Opponents of the junta".
    Opposes,
    /// "The state-run paper", "owned by the bank".
    RunBy,
}

/// Whom or what the article credits with statements; all mentions of one are one source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact that banks ask for by its name, and they hold independently"
)]
pub struct Source {
    /// How to print it: the full name, or the description with its article ("rights groups", "a spokesman for ...").
    pub words: Phrase,
    /// The named actor that it is, if it is one.
    pub actor: Option<ActorNo>,
    /// Whether a reader could find it: a name of a person, group or document.
    pub named: bool,
    /// Whether it surely gives no name: "critics", "a teacher". Where neither holds, it is unclear.
    pub unnamed: bool,
    /// Several people or groups without names ("critics", "residents").
    pub plural: bool,
    /// What sort of source, with the words that show it.
    pub kind: Option<(SourceKind, Span)>,
    /// The words that tell why it may know: "a rights organization that tracks ...".
    pub description: Option<Phrase>,
    /// The party that the article's words tie it to, and how.
    pub party: Option<(PartyTie, Phrase)>,
    /// The sentence of its first statement.
    pub sentence: SentenceNo,
    /// Whether it is surely a source, surely one, and no other's double: a plain construction credits it at least once.
    pub sure: bool,
}
