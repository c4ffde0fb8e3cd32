//! From the forms of words to one vector a token that knows its neighbours.

use crate::language::english::kernel::Path;
use crate::language::english::layers::{Maxout, WIDTH};
use crate::language::english::murmur::row_hashes;
use crate::language::english::weights::Weights;

/// Window layers, each of which looks one token further to either side.
const DEPTH: usize = 4;
/// The seed of the first table; those after it count on.
const FIRST_SEED: u32 = 8;

/// Rows that are laid out at a time.
const BATCH: usize = 64;

/// Rows of the tables of norm, prefix, suffix and shape.
pub(super) const FORM_TABLES: [usize; 4] = [5000, 1000, 2500, 2500];
/// Rows of the tables of "a space follows" and "is white space".
pub(super) const SPACE_TABLES: [usize; 2] = [50, 50];

/// Hash tables, mixer and window layers.
pub(super) struct Tok2Vec {
    tables: Vec<Vec<f32>>,
    mixer: Maxout,
    windows: Vec<Maxout>,
}

/// The vectors of a text's tokens.
pub(super) struct Vectors {
    values: Vec<f32>,
}

impl Vectors {
    /// All tokens' vectors, one after the other.
    pub(super) fn values(&self) -> &[f32] {
        &self.values[DEPTH * WIDTH..self.values.len() - DEPTH * WIDTH]
    }
}

impl Tok2Vec {
    pub(super) fn read(weights: &mut Weights, tables: &[usize]) -> Self {
        Self {
            tables: tables.iter().map(|rows| weights.vector(rows * WIDTH)).collect(),
            mixer: Maxout::read(weights, tables.len() * WIDTH),
            windows: (0..DEPTH).map(|_| Maxout::read(weights, 3 * WIDTH)).collect(),
        }
    }

    /// The vectors of tokens: `kinds` are the different ones by their features (as many as there are tables),
    /// `tokens` says of which kind each token is.
    pub(super) fn vectors<const N: usize>(
        &self,
        path: Path,
        kinds: &[[u64; N]],
        tokens: &[usize],
    ) -> Vectors {
        let mixed = self.mix(path, kinds);
        // Zero rows before and after take part in every layer.
        let mut values = vec![0.0; (tokens.len() + 2 * DEPTH) * WIDTH];
        for (row, &kind) in values[DEPTH * WIDTH..].chunks_exact_mut(WIDTH).zip(tokens) {
            row.copy_from_slice(&mixed[kind * WIDTH..][..WIDTH]);
        }
        for layer in &self.windows {
            look_around(layer, path, &mut values);
        }
        Vectors { values }
    }

    /// One vector for each kind of token, without its neighbours.
    fn mix<const N: usize>(&self, path: Path, kinds: &[[u64; N]]) -> Vec<f32> {
        let mut mixed = Vec::with_capacity(kinds.len() * WIDTH);
        let mut embedded = Vec::new();
        for kinds in kinds.chunks(BATCH) {
            embedded.clear();
            embedded.resize(kinds.len() * N * WIDTH, 0.0);
            for (row, features) in embedded.chunks_exact_mut(N * WIDTH).zip(kinds) {
                self.embed(features, row);
            }
            self.mixer
                .apply(path, &embedded, N * WIDTH, kinds.len(), |_, result| {
                    mixed.extend(result);
                });
        }
        mixed
    }

    /// Four rows of each feature's table, summed.
    fn embed(&self, features: &[u64], row: &mut [f32]) {
        let parts = row
            .chunks_exact_mut(WIDTH)
            .zip(features)
            .zip(&self.tables)
            .zip(FIRST_SEED..);
        for (((part, &feature), table), seed) in parts {
            let rows = (table.len() / WIDTH) as u32;
            for hash in row_hashes(feature, seed) {
                let found = &table[(hash % rows) as usize * WIDTH..][..WIDTH];
                for (sum, value) in part.iter_mut().zip(found) {
                    *sum += value;
                }
            }
        }
    }
}

/// Adds to each row what the layer makes of it and its two neighbours; beyond the ends there are zeros.
fn look_around(layer: &Maxout, path: Path, values: &mut [f32]) {
    let rows = values.len() / WIDTH;
    // A batch of rows as they were, with one more at either end.
    let mut seen = vec![0.0; (BATCH + 2) * WIDTH];
    for first in (0..rows).step_by(BATCH) {
        let count = BATCH.min(rows - first);
        let known = (count + 1).min(rows - first) * WIDTH;
        seen[WIDTH..][..known].copy_from_slice(&values[first * WIDTH..][..known]);
        seen[WIDTH + known..].fill(0.0);
        let batch = &mut values[first * WIDTH..][..count * WIDTH];
        layer.apply(path, &seen, WIDTH, count, |row, result| {
            for (value, added) in batch[row * WIDTH..].iter_mut().zip(result) {
                *value += added;
            }
        });
        seen.copy_within(count * WIDTH..(count + 1) * WIDTH, 0);
    }
}
