//! Scores the moves of a transition system: what parser and entity recogniser have in common.

use crate::language::english::kernel::{Matrix, Path};
use crate::language::english::layers::{Linear, WIDTH};
use crate::language::english::weights::Weights;

/// Units of the hidden layer.
const HIDDEN: usize = 64;
const PIECES: usize = 2;
/// Values that one token adds to the hidden layer in one role.
const PART: usize = HIDDEN * PIECES;
/// Tokens whose parts are worked out together.
const BLOCK: usize = 64;
/// Blocks that are kept: bounds the memory that a long text takes.
const KEPT: usize = 32;

/// Weights of the scorer; `ROLES` tokens describe a state.
pub(super) struct Scorer<const ROLES: usize> {
    linear: Linear,
    lower: Matrix,
    bias: Vec<f32>,
    missing: Vec<f32>,
    upper: Linear,
    moves: usize,
}

impl<const ROLES: usize> Scorer<ROLES> {
    pub(super) fn read(weights: &mut Weights, moves: usize) -> Self {
        Self {
            linear: Linear::read(weights, WIDTH, HIDDEN),
            lower: weights.matrix(HIDDEN, ROLES * PART),
            bias: weights.vector(PART),
            missing: weights.vector(ROLES * PART),
            upper: Linear::read(weights, HIDDEN, moves),
            moves,
        }
    }

    /// Starts on a text.
    pub(super) fn run<'a>(&'a self, path: Path, vectors: &'a [f32]) -> Run<'a, ROLES> {
        Run {
            scorer: self,
            path,
            vectors,
            blocks: vec![(usize::MAX, Vec::new()); KEPT],
            scores: vec![0.0; self.upper.outputs()],
        }
    }
}

/// A text under way.
pub(super) struct Run<'a, const ROLES: usize> {
    scorer: &'a Scorer<ROLES>,
    path: Path,
    vectors: &'a [f32],
    /// The blocks at hand with their numbers; one in each place.
    blocks: Vec<(usize, Vec<f32>)>,
    scores: Vec<f32>,
}

impl<const ROLES: usize> Run<'_, ROLES> {
    /// The score of every move in a state that these tokens describe.
    pub(super) fn scores(&mut self, tokens: [Option<usize>; ROLES]) -> &[f32] {
        let mut pieces = [0.0; PART];
        for (role, token) in tokens.into_iter().enumerate() {
            let part = match token {
                Some(token) => self.part(token, role),
                None => &self.scorer.missing[role * PART..][..PART],
            };
            for (sum, value) in pieces.iter_mut().zip(part) {
                *sum += value;
            }
        }
        for (sum, bias) in pieces.iter_mut().zip(&self.scorer.bias) {
            *sum += bias;
        }
        let (first, second) = pieces.split_at(HIDDEN);
        let hidden: [f32; HIDDEN] = std::array::from_fn(|unit| {
            if second[unit] > first[unit] {
                second[unit]
            } else {
                first[unit]
            }
        });
        self.scorer
            .upper
            .apply(self.path, &hidden, HIDDEN, &mut self.scores);
        &self.scores[..self.scorer.moves]
    }

    /// What `token` adds in `role`.
    fn part(&mut self, token: usize, role: usize) -> &[f32] {
        let number = token / BLOCK;
        let place = number % KEPT;
        if self.blocks[place].0 != number {
            let from = number * BLOCK * WIDTH;
            let rows = (self.vectors.len() - from).min(BLOCK * WIDTH) / WIDTH;
            let mut narrow = vec![0.0; rows * HIDDEN];
            self.scorer
                .linear
                .apply(self.path, &self.vectors[from..], WIDTH, &mut narrow);
            let (held, parts) = &mut self.blocks[place];
            *held = number;
            parts.resize(rows * ROLES * PART, 0.0);
            self.scorer.lower.multiply(self.path, &narrow, HIDDEN, parts);
        }
        &self.blocks[place].1[(token % BLOCK * ROLES + role) * PART..][..PART]
    }
}

/// The best of the moves that are allowed (the first of equals) and how far it is ahead of the next.
pub(super) fn best(scores: &[f32], allowed: impl Fn(usize) -> bool) -> Option<(usize, f32)> {
    let mut best: Option<usize> = None;
    let mut second: Option<f32> = None;
    for (number, &score) in scores.iter().enumerate().filter(|&(number, _)| allowed(number)) {
        match best {
            Some(leader) if score <= scores[leader] => {
                second = Some(second.map_or(score, |old| old.max(score)))
            }
            _ => {
                second = best.map(|leader| scores[leader]);
                best = Some(number);
            }
        }
    }
    best.map(|leader| (leader, second.map_or(f32::MAX, |second| scores[leader] - second)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_move_and_its_margin() {
        let scores = [1.0, 3.0, 3.0, 2.5, 9.0];
        assert_eq!(best(&scores, |_| true), Some((4, 6.0)));
        assert_eq!(best(&scores, |number| number < 4), Some((1, 0.0)));
        assert_eq!(best(&scores, |number| number == 0 || number == 3), Some((3, 1.5)));
        assert_eq!(best(&scores, |number| number == 3), Some((3, f32::MAX)));
        assert_eq!(best(&scores, |_| false), None);
    }
}
