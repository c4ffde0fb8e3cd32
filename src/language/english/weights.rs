//! Reads the model's numbers.

use crate::language::english::kernel::{LANES, Matrix};

/// Half floats, little endian, one tensor after the other.
pub(super) struct Weights {
    rest: &'static [u8],
}

impl Weights {
    /// Starts at the first tensor.
    pub(super) fn new(bytes: &'static [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next `count` numbers.
    ///
    /// # Panics
    /// When the file is shorter than the model, which a test rules out.
    pub(super) fn vector(&mut self, count: usize) -> Vec<f32> {
        let (taken, rest) = self.rest.split_at(2 * count);
        self.rest = rest;
        let (halves, _) = taken.as_chunks::<2>();
        halves
            .iter()
            .map(|&half| widen(u16::from_le_bytes(half)))
            .collect()
    }

    /// The next matrix; its outputs are filled up to whole blocks.
    pub(super) fn matrix(&mut self, inputs: usize, outputs: usize) -> Matrix {
        Matrix::new(inputs, self.vector(inputs * outputs.next_multiple_of(LANES)))
    }

    /// The next bias of as many outputs.
    pub(super) fn bias(&mut self, outputs: usize) -> Vec<f32> {
        self.vector(outputs.next_multiple_of(LANES))
    }

    /// Whether all was read.
    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }
}

/// A finite half float as a float, exactly: the exponent is put right by a multiplication.
fn widen(half: u16) -> f32 {
    let sign = u32::from(half & 0x8000) << 16;
    let magnitude = f32::from_bits(u32::from(half & 0x7fff) << 13) * f32::from_bits(0x7780_0000);
    f32::from_bits(magnitude.to_bits() | sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_floats_are_widened_exactly() {
        let table: [(u16, f32); 6] = [
            (0x3c00, 1.0),
            (0xc000, -2.0),
            (0x3555, 0.333_251_95),
            (0x7bff, 65504.0),
            (0x0001, 5.960_464_5e-8),
            (0x8000, -0.0),
        ];
        for (half, wanted) in table {
            assert_eq!(widen(half).to_bits(), wanted.to_bits(), "{half:#06x}");
        }
    }
}
