//! A token while its analysis grows.

/// What is known of a token's grammar.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Word {
    pub(super) lower: String,
    pub(super) is_space: bool,
    pub(super) tag: &'static str,
    pub(super) pos: &'static str,
    pub(super) morph: &'static str,
    pub(super) dep: &'static str,
    pub(super) lemma: Option<String>,
}
