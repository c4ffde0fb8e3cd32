use std::collections::BTreeSet;

use clap::ValueEnum;

use crate::diagnostic::Diagnostics;
use crate::grade::Graded;
use crate::item::Score;
use crate::submission::Attempt;

/// Which of a student's attempts counts, as it is asked for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Which {
    /// The one that stands first
    First,
    /// The one that stands last
    Last,
    /// The one with the most points so far; of several, the first
    Best,
}

impl Which {
    fn attempt(self) -> Attempt {
        match self {
            Self::First => Attempt::First,
            Self::Last => Attempt::Last,
            Self::Best => Attempt::Best,
        }
    }
}

/// One submission a student: of several, the attempt that counts.
pub(super) fn counted<'q>(
    graded: Vec<Graded<'q>>,
    repeated: &[Vec<usize>],
    which: Which,
    earned: impl Fn(&Graded<'q>) -> Result<Score, Diagnostics>,
) -> Result<Vec<Graded<'q>>, Diagnostics> {
    let mut dropped = BTreeSet::new();
    for places in repeated {
        let earned = places
            .iter()
            .map(|&place| earned(&graded[place]).map(|score| score.0))
            .collect::<Result<Vec<_>, _>>()?;
        let kept = which.attempt().choose(&earned);
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
