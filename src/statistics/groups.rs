use std::collections::BTreeMap;

use crate::statistics::Tally;

/// The share of students in each group: 27 of 100, after Kelley, *The selection of upper and lower groups for the
/// validation of test items* (Journal of Educational Psychology 30, 1939).
const GROUP: (u64, u64) = (27, 100);

/// The totals that the weak and the strong students are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cuts {
    /// The highest total of the lower group, in the tally's unit.
    pub lower: i64,
    /// The lowest total of the upper group.
    pub upper: i64,
    /// Students of the lower group.
    pub lower_students: u64,
    /// Students of the upper group.
    pub upper_students: u64,
}

/// The groups by their totals: each is the smallest that takes in 27 of 100 students, rounded half up, and all students
/// of a total are in or out together.
///
/// So the groups do not depend on the order of students, as they do where ties are broken by row. None where the groups
/// would meet: then totals do not tell students apart well enough.
#[must_use]
pub fn score_cuts(tally: &Tally) -> Option<Cuts> {
    let totals = tally.totals();
    let wanted = (2 * tally.students() * GROUP.0 + GROUP.1) / (2 * GROUP.1);
    if wanted == 0 {
        return None;
    }
    let (lower, lower_students) = reach(totals.iter(), wanted)?;
    let (upper, upper_students) = reach(totals.iter().rev(), wanted)?;
    (lower < upper).then_some(Cuts {
        lower,
        upper,
        lower_students,
        upper_students,
    })
}

/// The total at which so many students are together, and how many they are.
fn reach<'t>(totals: impl Iterator<Item = (&'t i64, &'t u64)>, wanted: u64) -> Option<(i64, u64)> {
    let mut students = 0;
    for (&total, &count) in totals {
        students += count;
        if students >= wanted {
            return Some((total, students));
        }
    }
    None
}

impl Cuts {
    /// The discrimination `D` of an item: the share of its points that the upper group earned, less that of the lower
    /// group. After Johnson, *Notes on a suggested index of item validity* (Journal of Educational Psychology 42, 1951).
    /// None for an item that is not there or earns nothing.
    #[must_use]
    pub fn discrimination(&self, tally: &Tally, item: usize) -> Option<f64> {
        let full = tally.full(item);
        if full == 0 {
            return None;
        }
        let mut earned: BTreeMap<bool, i128> = BTreeMap::new();
        for (cell, count) in tally.cells(item) {
            let upper = cell.total >= self.upper;
            if upper || cell.total <= self.lower {
                *earned.entry(upper).or_default() += i128::from(cell.score) * i128::from(count);
            }
        }
        let share = |upper: bool, students: u64| {
            earned.get(&upper).copied().unwrap_or_default() as f64 / (students as f64 * full as f64)
        };
        Some(share(true, self.upper_students) - share(false, self.lower_students))
    }
}

#[cfg(test)]
mod tests {
    use super::{Cuts, score_cuts};
    use crate::statistics::sample::{close, lsat6, rows};

    #[test]
    fn students_of_one_total_stay_together() {
        // LSAT6: 3, 20, 85, 237, 357 and 298 students have 0 to 5 right; 270 are wanted.
        let tally = lsat6();
        let cuts = score_cuts(&tally).expect("totals differ");
        let expected = Cuts {
            lower: 3,
            upper: 5,
            lower_students: 345,
            upper_students: 298,
        };
        assert_eq!(cuts, expected);
        // 284 of the 345 have the first item right; all of the upper group have.
        close(cuts.discrimination(&tally, 0), 1.0 - 284.0 / 345.0, 12);
        assert_eq!(cuts.discrimination(&tally, 5), None);
    }

    #[test]
    fn groups_that_would_meet_are_none() {
        assert_eq!(score_cuts(&rows(&[1, 1], &["01", "10", "01"])), None);
        assert_eq!(score_cuts(&rows(&[1], &["1"])), None);
        assert_eq!(score_cuts(&rows(&[1], &[])), None);
    }
}
