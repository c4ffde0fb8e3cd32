//! The parser: shift, reduce, arcs and sentence breaks, as spaCy's arc-eager system allows them.

use crate::language::english::kernel::Path;
use crate::language::english::labels::Move;
use crate::language::english::scorer::{Scorer, best};
use crate::language::english::weights::Weights;

/// Tokens that describe a state.
const ROLES: usize = 8;

/// The parser's weights and moves.
pub(super) struct Parser {
    scorer: Scorer<ROLES>,
    moves: Vec<(Action, &'static str)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Shift,
    Reduce,
    Left,
    Right,
    Break,
}

impl Action {
    fn numbered(number: u8) -> Self {
        match number {
            0 => Self::Shift,
            1 => Self::Reduce,
            2 => Self::Left,
            3 => Self::Right,
            _ => Self::Break,
        }
    }
}

/// A token's place in the tree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Arc {
    /// The governing token; a root governs itself.
    pub(super) head: usize,
    pub(super) label: &'static str,
    /// How far the move that made the arc (or left the token a root) was ahead of the next best.
    pub(super) margin: f32,
}

impl Parser {
    pub(super) fn read(weights: &mut Weights, moves: &[Move]) -> Self {
        let moves: Vec<_> = moves
            .iter()
            .map(|&(action, label)| (Action::numbered(action), label))
            .collect();
        Self {
            scorer: Scorer::read(weights, moves.len()),
            moves,
        }
    }

    /// The arcs of all tokens, labels still decorated.
    pub(super) fn arcs(&self, path: Path, vectors: &[f32], tokens: usize) -> Vec<Arc> {
        let mut state = State::new(tokens);
        let mut run = self.scorer.run(path, vectors);
        while !state.is_final() {
            let scores = run.scores(state.context());
            let allowed = |number: usize| state.allows(self.moves[number].0);
            let Some((number, margin)) = best(scores, allowed) else {
                break;
            };
            let (action, label) = self.moves[number];
            state.take(action, label, margin);
        }
        state.arcs
    }
}

/// A stack, a buffer whose front may take tokens back, and the arcs so far.
struct State {
    arcs: Vec<Arc>,
    stack: Vec<usize>,
    /// Tokens put back, the next one last.
    returned: Vec<usize>,
    next: usize,
    /// Tokens that were put back and not used since.
    unshiftable: Vec<bool>,
    starts: Vec<bool>,
    last_left: Vec<Option<usize>>,
    rights: Vec<Vec<usize>>,
}

impl State {
    fn new(tokens: usize) -> Self {
        let mut starts = vec![false; tokens];
        if let Some(first) = starts.first_mut() {
            *first = true;
        }
        Self {
            arcs: (0..tokens)
                .map(|head| Arc {
                    head,
                    label: "ROOT",
                    margin: f32::MAX,
                })
                .collect(),
            stack: Vec::new(),
            returned: Vec::new(),
            next: 0,
            unshiftable: vec![false; tokens],
            starts,
            last_left: vec![None; tokens],
            rights: vec![Vec::new(); tokens],
        }
    }

    fn stacked(&self, depth: usize) -> Option<usize> {
        self.stack.iter().rev().nth(depth).copied()
    }

    fn buffered(&self, ahead: usize) -> Option<usize> {
        match self.returned.iter().rev().nth(ahead) {
            Some(&token) => Some(token),
            None => Some(self.next + ahead - self.returned.len()).filter(|&token| token < self.arcs.len()),
        }
    }

    fn is_final(&self) -> bool {
        self.stack.is_empty() && self.buffered(0).is_none()
    }

    /// The tokens that the scorer looks at.
    fn context(&self) -> [Option<usize>; ROLES] {
        let (front, top) = (self.buffered(0), self.stacked(0));
        let left = |token: Option<usize>| token.and_then(|token| self.last_left[token]);
        [
            front,
            self.buffered(1),
            top,
            self.stacked(1),
            self.stacked(2),
            left(front),
            left(top),
            top.and_then(|token| self.rights[token].last().copied()),
        ]
    }

    fn allows(&self, action: Action) -> bool {
        let front = self.buffered(0);
        let inside = front.is_some_and(|token| !self.starts[token]);
        match action {
            Action::Shift => {
                self.stack.is_empty()
                    || (inside
                        && self.buffered(1).is_some()
                        && front.is_some_and(|token| !self.unshiftable[token]))
            }
            Action::Reduce => !self.stack.is_empty(),
            Action::Left | Action::Right => !self.stack.is_empty() && inside,
            Action::Break => match (front, self.buffered(1)) {
                (Some(front), Some(second)) => second == front + 1 && !self.starts[second],
                _ => false,
            },
        }
    }

    /// Takes the front of the buffer off.
    fn advance(&mut self) -> usize {
        self.returned.pop().unwrap_or_else(|| {
            self.next += 1;
            self.next - 1
        })
    }

    fn has_head(&self, token: usize) -> bool {
        self.arcs[token].head != token
    }

    fn take(&mut self, action: Action, label: &'static str, margin: f32) {
        let (front, top) = (self.buffered(0), self.stacked(0));
        match (action, front, top) {
            (Action::Shift, ..) => {
                let token = self.advance();
                self.stack.push(token);
            }
            (Action::Reduce, _, Some(top)) => {
                self.stack.pop();
                if self.has_head(top) {
                    return;
                }
                if self.stack.is_empty() {
                    self.arcs[top].margin = margin;
                } else {
                    self.unshiftable[top] = true;
                    self.returned.push(top);
                }
            }
            (Action::Left, Some(front), Some(top)) => {
                // An arc that is replaced is always the last one that its head has got.
                if self.has_head(top) {
                    self.rights[self.arcs[top].head].pop();
                }
                self.arcs[top] = Arc {
                    head: front,
                    label,
                    margin,
                };
                self.last_left[front] = Some(top);
                self.unshiftable[front] = false;
                self.stack.pop();
            }
            (Action::Right, Some(front), Some(top)) => {
                self.arcs[front] = Arc {
                    head: top,
                    label,
                    margin,
                };
                self.rights[top].push(front);
                let token = self.advance();
                self.stack.push(token);
            }
            (Action::Break, ..) => {
                if let Some(second) = self.buffered(1) {
                    self.starts[second] = true;
                }
            }
            _ => {}
        }
    }
}
