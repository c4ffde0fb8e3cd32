use std::collections::BTreeSet;

use crate::grade::Graded;
use crate::submission::Attempt;

/// One submission a student: of several, the attempt that counts.
pub(super) fn counted<'q>(
    graded: Vec<Graded<'q>>,
    repeated: &[Vec<usize>],
    attempt: Attempt,
) -> Vec<Graded<'q>> {
    let mut dropped = BTreeSet::new();
    for places in repeated {
        let earned: Vec<_> = places
            .iter()
            .map(|&place| graded[place].total().score.0)
            .collect();
        let kept = attempt.choose(&earned);
        dropped.extend(
            places
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != kept)
                .map(|(_, place)| *place),
        );
    }
    let kept = graded
        .into_iter()
        .enumerate()
        .filter(|(place, _)| !dropped.contains(place));
    kept.map(|(_, graded)| graded).collect()
}
