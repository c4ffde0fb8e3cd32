use crate::language::TokenNo;
use crate::reading::Manner;

/// By which construction a claim was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// "X said that ..."
    Clause,
    /// "..., X said, ..."
    Amid,
    /// "X said. "..."": a quotation beside the verb.
    Quotation,
    /// "X pledged to ..."
    Infinitive,
    /// "X criticised the plan"
    Object,
    /// "X described it as ..."
    As,
    /// "X warned of ..."
    Preposition,
    /// "It is seen by X as ...", "dismissed by X"
    Passive,
    /// "according to X"
    According,
    /// "X's claim that ..."
    Noun,
    /// "X: ...", "-- X"
    Label,
}

/// How the source is tied to the cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tie {
    /// It is the verb's own subject.
    Subject,
    /// It is the "by" of a passive.
    Agent,
    /// It is the subject of a verb above.
    Inherited,
    /// It possesses the noun or stands in its "of" or "by".
    Possessor,
    /// It follows "according to".
    Adjunct,
    /// It stands before a colon or after a dash.
    Label,
}

/// Who is given as saying it, here.
#[derive(Clone, Debug)]
pub(super) struct Holder {
    /// The noun, name or pronoun.
    pub head: TokenNo,
    /// All its words.
    pub tokens: Vec<TokenNo>,
    /// How it is tied to the cue.
    pub tie: Tie,
}

/// A claim as its construction shows it, before sources are grouped.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// The token that carries the cue.
    pub cue: TokenNo,
    /// All reporting words.
    pub cue_tokens: Vec<TokenNo>,
    /// Who says it; none where the construction gives nobody.
    pub holder: Option<Holder>,
    /// What is said, in text order.
    pub content: Vec<TokenNo>,
    /// The verb that governs the content, where it is a clause.
    pub content_head: Option<TokenNo>,
    /// By which construction.
    pub frame: Frame,
    /// What the cue makes of it.
    pub manner: Manner,
}
