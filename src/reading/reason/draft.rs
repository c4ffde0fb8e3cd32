use crate::language::{Document, TokenNo};
use crate::reading::ReasonSort;

/// What a reason is a reason for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Effect {
    /// The clause of this verb, without what hangs on the second token.
    Clause(TokenNo, TokenNo),
    /// The noun phrase of this noun.
    Noun(TokenNo),
}

/// A reason as a construction finds it.
#[derive(Debug)]
pub(super) struct Draft {
    pub sort: ReasonSort,
    /// The marking words.
    pub sign: Vec<TokenNo>,
    /// The reason's words.
    pub words: Vec<TokenNo>,
    /// The word that governs the reason's words.
    pub head: TokenNo,
    pub effect: Effect,
    /// How many are joined.
    pub parts: usize,
    /// The arcs that it rests on, by their dependents.
    pub arcs: Vec<TokenNo>,
    /// Whether the construction itself is beyond doubt.
    pub firm: bool,
}

/// The word that many prepositions of two words lead to: the noun of "because of the rain".
pub(super) fn governed(document: &Document, preposition: TokenNo) -> Option<TokenNo> {
    let below = |at: TokenNo| {
        document
            .children(at)
            .iter()
            .copied()
            .find(|&kid| kid > at && matches!(document.token(kid).dep, "pobj" | "pcomp"))
    };
    let first = below(preposition)?;
    let particle = matches!(document.token(first).tag, "IN" | "TO");
    if !particle {
        return Some(first);
    }
    below(first).or_else(|| {
        document
            .children(preposition)
            .iter()
            .copied()
            .find(|&kid| kid > first && document.token(kid).dep == "pobj")
    })
}
