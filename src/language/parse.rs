use std::ops::Range;

use crate::language::document::{Entity, Token};

/// The analysis of one text taken whole, as spaCy gives it.
///
/// Guaranteed: tokens are in text order and each slices the text; a sentence is a run of tokens.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parse {
    /// All tokens in text order, runs of white space included; sentences count from 1.
    pub tokens: Vec<Token>,
    /// Sentences as token ranges, without gaps.
    pub sentences: Vec<Range<usize>>,
    /// Entities in text order.
    pub entities: Vec<Entity>,
    /// Base noun phrases in text order, as token ranges.
    pub noun_chunks: Vec<Range<usize>>,
}
