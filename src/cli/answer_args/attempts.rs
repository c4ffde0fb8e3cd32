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
    pub(super) fn attempt(self) -> Attempt {
        match self {
            Self::First => Attempt::First,
            Self::Last => Attempt::Last,
            Self::Best => Attempt::Best,
        }
    }
}

/// One submission a student: of several, the attempt that counts. `earned` says what one has earned so far, and is asked
/// only where that decides.
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
            .map(|&place| match attempt {
                Attempt::Best => earned(&graded[place]).map(|score| score.0),
                Attempt::First | Attempt::Last => Ok(Score::ZERO.0),
            })
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::counted;
    use crate::grade::Graded;
    use crate::item::{Points, Score};
    use crate::quiz::FormId;
    use crate::submission::{Attempt, StudentId};

    #[test]
    fn what_attempts_have_earned_is_asked_only_where_it_decides() {
        for (attempt, kept, asked) in [
            (Attempt::First, "0 2 4", 0),
            (Attempt::Last, "2 3 4", 0),
            (Attempt::Best, "1 2 4", 3),
        ] {
            let graded = (0..5).map(|number: usize| Graded {
                student: StudentId(number.to_string()),
                form: FormId("A".to_owned()),
                items: Vec::new(),
            });
            let calls = Cell::new(0);
            let earned = |one: &Graded| {
                calls.set(calls.get() + 1);
                Ok(Score::share(i64::from(one.student.0 == "1"), 1, Points(1)))
            };
            let counted =
                counted(graded.collect(), &[vec![0, 1, 3]], attempt, earned).expect("nothing fails");
            let names: Vec<_> = counted.iter().map(|one| one.student.0.as_str()).collect();
            assert_eq!((names.join(" ").as_str(), calls.get()), (kept, asked));
        }
    }
}
