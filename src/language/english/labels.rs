//! The model's outputs by name.

use serde::Deserialize;

/// A transition system's move: its action by number, and its label.
pub(super) type Move = (u8, &'static str);

/// What each output of the three classifiers stands for.
#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Labels {
    pub(super) tagger: Vec<&'static str>,
    pub(super) parser: Vec<Move>,
    pub(super) ner: Vec<Move>,
}
