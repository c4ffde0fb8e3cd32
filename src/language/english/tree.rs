//! From the parser's arcs to trees: crossing arcs restored, sentences found.

use std::ops::Range;

use crate::language::english::arc_eager::Arc;

/// Stands between a label and the label of the true head, which lies further down.
const DELIMITER: &str = "||";
/// Rounds of widening after which a malformed text is taken as it is.
const ROUNDS: usize = 11;

/// The first and last token below each token.
pub(super) struct Edges {
    pub(super) left: Vec<usize>,
    pub(super) right: Vec<usize>,
}

impl Edges {
    /// Widens edges until all heads lie inside their sentences.
    pub(super) fn of(arcs: &[Arc]) -> Self {
        let mut edges = Self {
            left: (0..arcs.len()).collect(),
            right: (0..arcs.len()).collect(),
        };
        for _ in 0..=ROUNDS {
            for child in (0..arcs.len()).chain((0..arcs.len()).rev()) {
                let head = arcs[child].head;
                edges.left[head] = edges.left[head].min(edges.left[child]);
                edges.right[head] = edges.right[head].max(edges.right[child]);
            }
            if edges.hold_heads(arcs) {
                break;
            }
        }
        edges
    }

    /// Whether no arc leaves its sentence, as far as spaCy looks: the start of the next sentence passes, and
    /// the last token is not looked at.
    fn hold_heads(&self, arcs: &[Arc]) -> bool {
        let starts = self.sentence_starts(arcs);
        let mut from = 0;
        for at in 0..arcs.len() {
            if (at > 0 && starts[at]) || at + 1 == arcs.len() {
                if arcs[from..at].iter().any(|arc| arc.head < from || arc.head > at) {
                    return false;
                }
                from = at;
            }
        }
        true
    }

    fn sentence_starts(&self, arcs: &[Arc]) -> Vec<bool> {
        let mut starts = vec![false; arcs.len()];
        for (token, arc) in arcs.iter().enumerate() {
            if arc.head == token {
                starts[self.left[token]] = true;
            }
        }
        starts
    }

    /// Sentences: each starts where the tree of a root starts.
    pub(super) fn sentences(&self, arcs: &[Arc]) -> Vec<Range<usize>> {
        let starts = self.sentence_starts(arcs);
        let firsts: Vec<usize> = (0..arcs.len())
            .filter(|&token| token == 0 || starts[token])
            .collect();
        let ends = firsts.iter().skip(1).copied().chain([arcs.len()]);
        firsts
            .iter()
            .copied()
            .zip(ends)
            .map(|(first, end)| first..end)
            .collect()
    }

    /// The tokens that `head` governs, in text order.
    fn children<'a>(&self, arcs: &'a [Arc], head: usize) -> impl Iterator<Item = usize> + use<'a> {
        (self.left[head]..=self.right[head]).filter(move |&token| token != head && arcs[token].head == head)
    }
}

/// Reattaches tokens with a decorated label to the first token below their head that bears the label behind the
/// delimiter, and takes the decoration off.
pub(super) fn restore_crossing_arcs(arcs: &mut [Arc], is_space: impl Fn(usize) -> bool) {
    if !arcs.iter().any(|arc| arc.label.contains(DELIMITER)) {
        return;
    }
    let edges = Edges::of(arcs);
    for token in 0..arcs.len() {
        let Some((label, wanted)) = arcs[token].label.split_once(DELIMITER) else {
            continue;
        };
        let head = arcs[token].head;
        let found = below(arcs, &edges, head, token, wanted, &is_space);
        arcs[token].head = found.unwrap_or(head);
        arcs[token].label = label;
    }
}

/// Searches breadth first, left to right.
fn below(
    arcs: &[Arc],
    edges: &Edges,
    head: usize,
    token: usize,
    wanted: &str,
    is_space: impl Fn(usize) -> bool,
) -> Option<usize> {
    let mut level = vec![head];
    while !level.is_empty() {
        let mut next = Vec::new();
        for &at in &level {
            for child in edges.children(arcs, at) {
                if is_space(child) || child == token {
                    continue;
                }
                if arcs[child].label == wanted {
                    return Some(child);
                }
                next.push(child);
            }
        }
        level = next;
    }
    None
}
