use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::grade::Graded;
use crate::item::Score;
use crate::submission::Attempt;

/// One submission a student: of several, the attempt that counts.
pub(super) fn counted<'q>(
    graded: Vec<Graded<'q>>,
    repeated: &[Vec<usize>],
    attempt: Attempt,
    earned: impl Fn(&Graded<'q>) -> Result<Score, Diagnostics>,
) -> Result<Vec<Graded<'q>>, Diagnostics> {
    let mut dropped = BTreeSet::new();
    for places in repeated {
        let earned = places
            .iter()
            .map(|&place| earned(&graded[place]).map(|score| score.0))
            .collect::<Result<Vec<_>, _>>()?;
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
    Ok(kept.map(|(_, graded)| graded).collect())
}
