//! The matrix product that nearly all of the time goes into.
//!
//! Every output is summed in one fixed order, each product rounded before it is added, and the lanes run across
//! outputs: so each path gives the same bits.

/// Outputs that are summed side by side.
pub(super) const LANES: usize = 16;
/// Inputs that are summed before they are added to the total: short sums round less.
const STRETCH: usize = 32;
/// Rows that share one pass over the weights.
const ROWS: usize = 4;

/// Which instructions to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Path {
    /// Registers of eight floats; set only where the machine was found to have them.
    avx2: bool,
}

impl Path {
    /// The best that this machine has.
    pub(super) fn best() -> Self {
        #[cfg(target_arch = "x86_64")]
        let avx2 = std::arch::is_x86_feature_detected!("avx2");
        #[cfg(not(target_arch = "x86_64"))]
        let avx2 = false;
        Self { avx2 }
    }

    /// What every machine of the target has.
    #[cfg(test)]
    pub(super) fn portable() -> Self {
        Self { avx2: false }
    }
}

/// Weights in blocks of [`LANES`] outputs, inside a block input by input.
pub(super) struct Matrix {
    inputs: usize,
    weights: Vec<f32>,
}

impl Matrix {
    /// Takes weights that are in that order already.
    pub(super) fn new(inputs: usize, weights: Vec<f32>) -> Self {
        Self { inputs, weights }
    }

    /// Values of one row of the product.
    pub(super) fn outputs(&self) -> usize {
        self.weights.len() / self.inputs
    }

    /// The product with each row of `input`; row `n` is the `inputs` values from `n * stride` on, so that rows
    /// may overlap.
    pub(super) fn multiply(&self, path: Path, input: &[f32], stride: usize, output: &mut [f32]) {
        if path.avx2 {
            multiply_wide(self, input, stride, output);
        } else {
            multiply(self, input, stride, output);
        }
    }
}

/// The product with AVX2; called only where [`Path::best`] has found it.
#[cfg(target_arch = "x86_64")]
fn multiply_wide(matrix: &Matrix, input: &[f32], stride: usize, output: &mut [f32]) {
    #[target_feature(enable = "avx2")]
    fn compiled_for_avx2(matrix: &Matrix, input: &[f32], stride: usize, output: &mut [f32]) {
        multiply(matrix, input, stride, output);
    }

    #[expect(unsafe_code, reason = "the only way to call code that is compiled for AVX2")]
    // SAFETY: `Path::best`, which alone sets the field that leads here, has found that the machine has AVX2.
    unsafe {
        compiled_for_avx2(matrix, input, stride, output);
    }
}

/// Machines of other kinds have no AVX2.
#[cfg(not(target_arch = "x86_64"))]
fn multiply_wide(matrix: &Matrix, input: &[f32], stride: usize, output: &mut [f32]) {
    multiply(matrix, input, stride, output);
}

#[expect(
    clippy::inline_always,
    reason = "compiled anew for the instructions of each path"
)]
#[inline(always)]
fn multiply(matrix: &Matrix, input: &[f32], stride: usize, output: &mut [f32]) {
    let inputs = matrix.inputs;
    let outputs = matrix.outputs();
    let row = |number: usize| &input[number * stride..][..inputs];
    for (group, output) in output.chunks_mut(ROWS * outputs).enumerate() {
        let first = group * ROWS;
        let count = output.len() / outputs;
        for (block, weights) in matrix.weights.chunks_exact(inputs * LANES).enumerate() {
            let (weights, _) = weights.as_chunks::<LANES>();
            let at = block * LANES;
            if count == ROWS {
                let sums = products(
                    weights,
                    std::array::from_fn::<_, ROWS, _>(|offset| row(first + offset)),
                );
                for (sums, output) in sums.iter().zip(output.chunks_exact_mut(outputs)) {
                    output[at..at + LANES].copy_from_slice(sums);
                }
            } else {
                for (offset, output) in output.chunks_exact_mut(outputs).enumerate() {
                    let [sums] = products(weights, [row(first + offset)]);
                    output[at..at + LANES].copy_from_slice(&sums);
                }
            }
        }
    }
}

#[expect(
    clippy::inline_always,
    reason = "compiled anew for the instructions of each path"
)]
#[inline(always)]
fn products<const R: usize>(weights: &[[f32; LANES]], rows: [&[f32]; R]) -> [[f32; LANES]; R] {
    let mut totals = [[0.0; LANES]; R];
    for (number, weights) in weights.chunks(STRETCH).enumerate() {
        let sums = stretch(weights, rows.map(|row| &row[number * STRETCH..]));
        for (totals, sums) in totals.iter_mut().zip(&sums) {
            for (total, sum) in totals.iter_mut().zip(sums) {
                *total += sum;
            }
        }
    }
    totals
}

#[expect(
    clippy::inline_always,
    reason = "compiled anew for the instructions of each path"
)]
#[inline(always)]
fn stretch<const R: usize>(weights: &[[f32; LANES]], rows: [&[f32]; R]) -> [[f32; LANES]; R] {
    let mut sums = [[0.0; LANES]; R];
    let rows = rows.map(|row| &row[..weights.len()]);
    for (k, weights) in weights.iter().enumerate() {
        for (sums, row) in sums.iter_mut().zip(&rows) {
            let value = row[k];
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += value * weight;
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of mixed size and sign, so that any other order of sums would show.
    fn values(count: usize, seed: u32) -> Vec<f32> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f32::from_bits((state >> 9) | 0x3f80_0000) - 1.5
        };
        (0..count).map(|_| next() * (next() * 20.0).exp2()).collect()
    }

    #[test]
    fn both_paths_give_the_same_bits() {
        for (inputs, outputs, rows) in [(96, 64, 1), (288, 288, 7), (576, 288, 9), (64, 112, 4)] {
            let matrix = Matrix::new(inputs, values(inputs * outputs, 1));
            let input = values(inputs * rows, 2);
            let bits = |path| {
                let mut output = vec![0.0; outputs * rows];
                matrix.multiply(path, &input, inputs, &mut output);
                output.into_iter().map(f32::to_bits).collect::<Vec<_>>()
            };
            assert_eq!(
                bits(Path::portable()),
                bits(Path::best()),
                "{inputs} to {outputs}"
            );
        }
    }

    #[test]
    fn rows_may_overlap() {
        // One block whose first output sums the inputs.
        let mut weights = vec![0.0; 3 * LANES];
        for k in 0..3 {
            weights[k * LANES] = 1.0;
        }
        let mut output = vec![0.0; 2 * LANES];
        Matrix::new(3, weights).multiply(Path::portable(), &[1.0, 2.0, 3.0, 4.0], 1, &mut output);
        assert_eq!((output[0], output[LANES]), (6.0, 9.0));
    }
}
