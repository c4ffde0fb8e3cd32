//! The entity recogniser: begin, in, last, unit or out, token by token.

use std::ops::Range;

use crate::language::english::kernel::Path;
use crate::language::english::labels::Move;
use crate::language::english::scorer::{Scorer, best};
use crate::language::english::weights::Weights;

/// Tokens that describe a state.
const ROLES: usize = 3;

/// The recogniser's weights and moves.
pub(super) struct Recogniser {
    scorer: Scorer<ROLES>,
    moves: Vec<(Action, &'static str)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Begin,
    In,
    Last,
    Unit,
    Out,
}

/// A named entity as found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    pub(super) tokens: Range<usize>,
    pub(super) kind: &'static str,
    /// The least lead of its moves over the next best.
    pub(super) margin: f32,
}

/// An entity whose end is not reached.
#[derive(Clone, Copy)]
struct Open {
    start: usize,
    kind: &'static str,
    margin: f32,
}

impl Recogniser {
    pub(super) fn read(weights: &mut Weights, moves: &[Move]) -> Self {
        let action = |number| match number {
            1 => Action::Begin,
            2 => Action::In,
            3 => Action::Last,
            4 => Action::Unit,
            _ => Action::Out,
        };
        let moves: Vec<_> = moves
            .iter()
            .map(|&(number, label)| (action(number), label))
            .collect();
        Self {
            scorer: Scorer::read(weights, moves.len()),
            moves,
        }
    }

    /// The entities of a text, none of which runs over a sentence start.
    pub(super) fn names(
        &self,
        path: Path,
        vectors: &[f32],
        tokens: usize,
        starts_sentence: impl Fn(usize) -> bool,
        is_space: impl Fn(usize) -> bool,
    ) -> Vec<Name> {
        let mut run = self.scorer.run(path, vectors);
        let mut names = Vec::new();
        let mut open: Option<Open> = None;
        for token in 0..tokens {
            let start = open.map(|open| open.start);
            let scores = run.scores([Some(token), start, start.and(token.checked_sub(1))]);
            let goes_on = token + 1 < tokens && !starts_sentence(token + 1);
            let is_word = !is_space(token);
            let allowed = |number: usize| {
                let (action, label) = self.moves[number];
                match action {
                    Action::Begin => open.is_none() && goes_on && is_word,
                    Action::In => goes_on && open.is_some_and(|open| open.kind == label),
                    Action::Last => open.is_some_and(|open| open.kind == label),
                    // The unlabelled unit marks tokens that are barred from the start.
                    Action::Unit => open.is_none() && is_word && !label.is_empty(),
                    Action::Out => open.is_none(),
                }
            };
            let Some((number, margin)) = best(scores, allowed) else {
                break;
            };
            let (action, kind) = self.moves[number];
            match (action, open) {
                (Action::Begin, _) => {
                    open = Some(Open {
                        start: token,
                        kind,
                        margin,
                    })
                }
                (Action::In, Some(old)) => {
                    open = Some(Open {
                        margin: old.margin.min(margin),
                        ..old
                    })
                }
                (Action::Last, Some(old)) => {
                    names.push(Name {
                        tokens: old.start..token + 1,
                        kind,
                        margin: old.margin.min(margin),
                    });
                    open = None;
                }
                (Action::Unit, _) => names.push(Name {
                    tokens: token..token + 1,
                    kind,
                    margin,
                }),
                _ => {}
            }
        }
        names
    }
}
