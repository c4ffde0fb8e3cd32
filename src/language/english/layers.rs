//! The layer that the encoder is built of: maxout, then layer norm.

use crate::language::english::kernel::{Matrix, Path};
use crate::language::english::weights::Weights;

/// Values of a token's vector.
pub(super) const WIDTH: usize = 96;
const PIECES: usize = 3;
/// Rows whose pieces are kept at a time.
const BATCH: usize = 64;

/// Takes the largest of three linear forms for each unit, then evens out the row.
pub(super) struct Maxout {
    matrix: Matrix,
    bias: Vec<f32>,
    gain: Vec<f32>,
    shift: Vec<f32>,
}

impl Maxout {
    pub(super) fn read(weights: &mut Weights, inputs: usize) -> Self {
        Self {
            matrix: weights.matrix(inputs, PIECES * WIDTH),
            bias: weights.bias(PIECES * WIDTH),
            gain: weights.vector(WIDTH),
            shift: weights.vector(WIDTH),
        }
    }

    /// Applies the layer to the rows of `input` (see [`Matrix::multiply`]) and hands over each result.
    pub(super) fn apply(
        &self,
        path: Path,
        input: &[f32],
        stride: usize,
        rows: usize,
        mut take: impl FnMut(usize, &[f32; WIDTH]),
    ) {
        let mut pieces = vec![0.0; BATCH.min(rows) * PIECES * WIDTH];
        for first in (0..rows).step_by(BATCH) {
            let count = BATCH.min(rows - first);
            let pieces = &mut pieces[..count * PIECES * WIDTH];
            self.matrix
                .multiply(path, &input[first * stride..], stride, pieces);
            for (offset, pieces) in pieces.chunks_exact(PIECES * WIDTH).enumerate() {
                take(first + offset, &self.norm(&self.largest(pieces)));
            }
        }
    }

    fn largest(&self, pieces: &[f32]) -> [f32; WIDTH] {
        let piece = |number: usize, unit: usize| {
            let at = number * WIDTH + unit;
            pieces[at] + self.bias[at]
        };
        std::array::from_fn(|unit| {
            let mut largest = piece(0, unit);
            for number in 1..PIECES {
                let other = piece(number, unit);
                if other > largest {
                    largest = other;
                }
            }
            largest
        })
    }

    fn norm(&self, row: &[f32; WIDTH]) -> [f32; WIDTH] {
        const EPSILON: f32 = 1e-8;
        let width = WIDTH as f32;
        let mean = sum(row) / width;
        let centred: [f32; WIDTH] = std::array::from_fn(|unit| row[unit] - mean);
        let squares = std::array::from_fn(|unit| centred[unit] * centred[unit]);
        let scale = 1.0 / (sum(&squares) / width + EPSILON).sqrt();
        std::array::from_fn(|unit| centred[unit] * scale * self.gain[unit] + self.shift[unit])
    }
}

/// The sum in a fixed order that eight lanes can share.
fn sum(row: &[f32; WIDTH]) -> f32 {
    let mut lanes = [0.0; 8];
    for chunk in row.as_chunks::<8>().0 {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += value;
        }
    }
    lanes.iter().sum()
}

/// A linear form of a token's vector.
pub(super) struct Linear {
    matrix: Matrix,
    bias: Vec<f32>,
}

impl Linear {
    pub(super) fn read(weights: &mut Weights, inputs: usize, outputs: usize) -> Self {
        Self {
            matrix: weights.matrix(inputs, outputs),
            bias: weights.bias(outputs),
        }
    }

    /// Values of one result, unused ones at the end included.
    pub(super) fn outputs(&self) -> usize {
        self.bias.len()
    }

    /// Applies the form to rows of `stride` values.
    pub(super) fn apply(&self, path: Path, input: &[f32], stride: usize, output: &mut [f32]) {
        self.matrix.multiply(path, input, stride, output);
        for row in output.chunks_exact_mut(self.bias.len()) {
            for (value, bias) in row.iter_mut().zip(&self.bias) {
                *value += bias;
            }
        }
    }
}
