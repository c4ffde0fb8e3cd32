use serde::Serialize;

use crate::item::Rubric;
use crate::labels::Labels;
use crate::render::{Printable, wording};

/// One level of a rubric, with the answers that show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LevelView {
    /// Points that it earns.
    pub points: u32,
    /// "2 points".
    pub points_label: String,
    /// What the answer holds.
    pub shows: Printable,
    /// Example answers.
    pub anchors: Vec<AnchorView>,
}

/// An example answer at a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnchorView {
    /// The answer.
    pub answer: Printable,
}

/// The levels with their anchors.
pub(super) fn levels(rubric: &Rubric, labels: &Labels) -> Vec<LevelView> {
    let anchors_at = |points| {
        let anchors = rubric
            .anchors
            .iter()
            .filter(move |anchor| anchor.points == points);
        anchors
            .map(|anchor| AnchorView {
                answer: Printable::from(&anchor.answer),
            })
            .collect()
    };
    rubric
        .levels
        .iter()
        .map(|level| LevelView {
            points: level.points,
            points_label: wording::points(labels, level.points),
            shows: Printable::from(&level.shows),
            anchors: anchors_at(level.points),
        })
        .collect()
}
