//! Gives each token its Penn Treebank tag.

use crate::language::english::kernel::Path;
use crate::language::english::layers::{Linear, WIDTH};
use crate::language::english::scorer::best;
use crate::language::english::weights::Weights;

/// One linear form for each tag.
pub(super) struct Tagger {
    linear: Linear,
    tags: Vec<&'static str>,
}

impl Tagger {
    pub(super) fn read(weights: &mut Weights, tags: Vec<&'static str>) -> Self {
        Self {
            linear: Linear::read(weights, WIDTH, tags.len()),
            tags,
        }
    }

    /// The best tag of each token.
    pub(super) fn tags(&self, path: Path, vectors: &[f32]) -> Vec<&'static str> {
        let mut scores = vec![0.0; self.linear.outputs()];
        vectors
            .chunks_exact(WIDTH)
            .map(|vector| {
                self.linear.apply(path, vector, WIDTH, &mut scores);
                best(&scores[..self.tags.len()], |_| true).map_or("", |(number, _)| self.tags[number])
            })
            .collect()
    }
}
