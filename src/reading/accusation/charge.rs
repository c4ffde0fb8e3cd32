use crate::language::TokenNo;

/// A charge as its construction shows it.
#[derive(Clone, Debug)]
pub(super) struct Charge {
    /// The accusing verb or noun.
    pub sign: TokenNo,
    /// Who accuses: the noun, name or pronoun.
    pub by: Option<TokenNo>,
    /// Who is accused.
    pub against: TokenNo,
    /// The wrong that they are charged with.
    pub words: Vec<TokenNo>,
    /// The verb by which the accused answers it in the same clause: "denied allegations of fraud".
    pub answered: Option<TokenNo>,
    /// Whether the construction leaves no doubt.
    pub sure: bool,
}
