use std::collections::BTreeMap;

use num_rational::Ratio;

/// Totals are counted in whole numbers up to this one, so that no sum of squares can overflow.
const MOST_TOTAL: i64 = 1 << 32;

/// At most so many students, for the same reason.
const MOST_STUDENTS: u64 = 1 << 30;

/// One student's answer to one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What was answered, as a number of the caller's own; 0 for nothing.
    pub answer: u32,
    /// What it earned.
    pub score: Ratio<i64>,
}

/// Students who are alike for an item. Scores and totals are in the tally's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The total over all items.
    pub total: i64,
    /// What the item earned.
    pub score: i64,
    /// What was answered.
    pub answer: u32,
}

/// Why a student cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Another number of items.
    #[error("another number of items")]
    Items,
    /// A score below nothing or above what a full answer earns.
    #[error("a score out of range")]
    Score,
    /// Fractions with so many different denominators, or so many students, that the sums would not be exact.
    #[error("fractions too fine, or students too many, for exact sums")]
    Size,
}

/// Counts over students, exact and mergeable.
///
/// With partial credit, scores are whole numbers of one unit: the least common multiple of all denominators so far is
/// one point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many units one point has.
    unit: i64,
    /// What full answers earn, in points.
    full: Vec<u32>,
    students: u64,
    items: Vec<BTreeMap<Cell, u64>>,
}

impl Tally {
    /// A tally of nobody yet, for items whose full answers earn so many points.
    #[must_use]
    pub fn new(full: Vec<u32>) -> Self {
        Self {
            unit: 1,
            students: 0,
            items: vec![BTreeMap::new(); full.len()],
            full,
        }
    }

    /// A tally of counts made elsewhere, an item a list. Fails where no students could have given them: each item must count
    /// the same number of students of each total, and the scores of all items must add up to the totals.
    pub fn of_cells(full: Vec<u32>, unit: i64, items: Vec<Vec<(Cell, u64)>>) -> Result<Self, Unfit> {
        let mut tally = Self::new(full);
        if items.len() != tally.items.len() {
            return Err(Unfit::Items);
        }
        if unit < 1 {
            return Err(Unfit::Size);
        }
        tally.set_unit(unit)?;
        let most: i64 = (0..tally.len()).map(|item| tally.full(item)).sum();
        // Of each total, its students by the first item, and what all items earned them.
        let mut students: BTreeMap<i64, u64> = BTreeMap::new();
        let mut earned: BTreeMap<i64, i128> = BTreeMap::new();
        for (place, cells) in items.into_iter().enumerate() {
            let mut own: BTreeMap<i64, u64> = BTreeMap::new();
            for (cell, count) in cells {
                let within = (0..=tally.full(place)).contains(&cell.score) && cell.score <= cell.total;
                if !within || cell.total > most || count == 0 {
                    return Err(Unfit::Score);
                }
                let own = own.entry(cell.total).or_default();
                *own = own
                    .checked_add(count)
                    .filter(|&sum| sum <= MOST_STUDENTS)
                    .ok_or(Unfit::Size)?;
                *earned.entry(cell.total).or_default() += i128::from(cell.score) * i128::from(count);
                if tally.items[place].insert(cell, count).is_some() {
                    return Err(Unfit::Score);
                }
            }
            if place == 0 {
                students = own;
            } else if students != own {
                return Err(Unfit::Items);
            }
        }
        let fits = |(total, &count): (&i64, &u64)| earned[total] == i128::from(*total) * i128::from(count);
        if !students.iter().all(fits) {
            return Err(Unfit::Score);
        }
        tally.students = students
            .values()
            .try_fold(0_u64, |sum, count| sum.checked_add(*count))
            .filter(|&sum| sum <= MOST_STUDENTS)
            .ok_or(Unfit::Size)?;
        Ok(tally)
    }

    /// Counts a student. Fails, and counts nothing, where the answers do not fit.
    pub fn add(&mut self, answers: &[Answered]) -> Result<(), Unfit> {
        if answers.len() != self.full.len() {
            return Err(Unfit::Items);
        }
        let fits = |(answer, &full): (&Answered, &u32)| {
            answer.score >= Ratio::from(0) && answer.score <= Ratio::from(i64::from(full))
        };
        if !answers.iter().zip(&self.full).all(fits) {
            return Err(Unfit::Score);
        }
        if self.students >= MOST_STUDENTS {
            return Err(Unfit::Size);
        }
        let unit = answers
            .iter()
            .try_fold(self.unit, |unit, answer| {
                common_multiple(unit, *answer.score.denom())
            })
            .ok_or(Unfit::Size)?;
        self.set_unit(unit)?;
        // Whole numbers by the choice of the unit, and no larger than the bound that it was checked against.
        let scaled = |answer: &Answered| (answer.score * unit).to_integer();
        let total = answers.iter().map(scaled).sum();
        for (cells, answer) in self.items.iter_mut().zip(answers) {
            let cell = Cell {
                total,
                score: scaled(answer),
                answer: answer.answer,
            };
            *cells.entry(cell).or_default() += 1;
        }
        self.students += 1;
        Ok(())
    }

    /// Adds the students of another tally of the same items. Fails, and adds nothing, where it is of others.
    pub fn merge(&mut self, other: &Self) -> Result<(), Unfit> {
        if self.full != other.full {
            return Err(Unfit::Items);
        }
        if self.students.saturating_add(other.students) > MOST_STUDENTS {
            return Err(Unfit::Size);
        }
        let unit = common_multiple(self.unit, other.unit).ok_or(Unfit::Size)?;
        self.set_unit(unit)?;
        let factor = unit / other.unit;
        for (cells, others) in self.items.iter_mut().zip(&other.items) {
            for (cell, count) in others {
                *cells.entry(cell.times(factor)).or_default() += count;
            }
        }
        self.students += other.students;
        Ok(())
    }

    /// Counts in a finer unit from now on.
    fn set_unit(&mut self, unit: i64) -> Result<(), Unfit> {
        let points: i64 = self.full.iter().map(|&full| i64::from(full)).sum();
        if points.checked_mul(unit).is_none_or(|most| most > MOST_TOTAL) {
            return Err(Unfit::Size);
        }
        if unit != self.unit {
            let factor = unit / self.unit;
            for cells in &mut self.items {
                *cells = std::mem::take(cells)
                    .into_iter()
                    .map(|(cell, count)| (cell.times(factor), count))
                    .collect();
            }
            self.unit = unit;
        }
        Ok(())
    }

    /// How many students were counted.
    #[must_use]
    pub fn students(&self) -> u64 {
        self.students
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.full.len()
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.full.is_empty()
    }

    /// How many units one point has.
    #[must_use]
    pub fn unit(&self) -> i64 {
        self.unit
    }

    /// What a full answer to an item earns, in units; nothing for an item that is not there.
    #[must_use]
    pub fn full(&self, item: usize) -> i64 {
        self.full.get(item).map_or(0, |&full| i64::from(full) * self.unit)
    }

    /// The students by what they did in an item, in order of their totals; none for an item that is not there.
    pub fn cells(&self, item: usize) -> impl Iterator<Item = (Cell, u64)> + '_ {
        let cells = self.items.get(item);
        cells
            .into_iter()
            .flat_map(|cells| cells.iter().map(|(&cell, &count)| (cell, count)))
    }

    /// How many students have each total, in units.
    #[must_use]
    pub fn totals(&self) -> BTreeMap<i64, u64> {
        let mut totals = BTreeMap::new();
        for (cell, count) in self.cells(0) {
            *totals.entry(cell.total).or_default() += count;
        }
        totals
    }
}

impl Cell {
    fn times(self, factor: i64) -> Self {
        Self {
            total: self.total * factor,
            score: self.score * factor,
            ..self
        }
    }
}

/// The least common multiple of two positive numbers; nothing where it is too large to be counted in.
#[must_use]
pub fn common_multiple(one: i64, other: i64) -> Option<i64> {
    let (mut divisor, mut rest) = (one, other);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (one / divisor).checked_mul(other)
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;
    use proptest::prelude::*;

    use super::{Answered, Tally, Unfit};

    fn row(scores: &[(i64, i64)]) -> Vec<Answered> {
        scores
            .iter()
            .map(|&(part, whole)| Answered {
                answer: 1,
                score: Ratio::new(part, whole),
            })
            .collect()
    }

    #[test]
    fn what_does_not_fit_is_refused_and_not_counted() {
        let mut tally = Tally::new(vec![1, 2]);
        tally.add(&row(&[(1, 2), (2, 3)])).expect("it fits");
        let before = tally.clone();
        let cases = [
            (row(&[(1, 1)]), Unfit::Items),
            (row(&[(3, 2), (0, 1)]), Unfit::Score),
            (row(&[(-1, 2), (0, 1)]), Unfit::Score),
            (row(&[(1, 1_000_003), (1, 1_000_033)]), Unfit::Size),
            (row(&[(1, i64::MAX), (1, i64::MAX - 1)]), Unfit::Size),
        ];
        for (row, why) in cases {
            assert_eq!(tally.add(&row), Err(why));
            assert_eq!(tally, before);
        }
        assert_eq!(tally.merge(&Tally::new(vec![1])), Err(Unfit::Items));
        assert_eq!((tally.unit(), tally.full(1), tally.students()), (6, 12, 1));
        assert_eq!(tally.totals().into_iter().collect::<Vec<_>>(), [(7, 1)]);
    }

    proptest! {
        #[test]
        fn parts_merge_to_the_whole_in_any_order(
            rows in prop::collection::vec(prop::collection::vec((0..=6_i64, 6..=9_i64), 3), 1..30),
            cut in 0..30_usize,
        ) {
            let tally = |rows: &[Vec<(i64, i64)>]| {
                let mut tally = Tally::new(vec![1, 1, 2]);
                for scores in rows {
                    tally.add(&row(scores)).expect("it fits");
                }
                tally
            };
            let (left, right) = rows.split_at(cut.min(rows.len()));
            let mut there = tally(left);
            there.merge(&tally(right)).expect("the same items");
            let mut back = tally(right);
            back.merge(&tally(left)).expect("the same items");
            prop_assert_eq!(&there, &tally(&rows));
            prop_assert_eq!(&back, &there);
        }

        #[test]
        fn counts_written_down_are_the_tally_and_changed_ones_are_refused(
            rows in prop::collection::vec(prop::collection::vec((0..=6_i64, 6..=9_i64), 3), 1..30),
            (item, change) in (0..3_usize, 0..4_usize),
        ) {
            let mut tally = Tally::new(vec![1, 1, 2]);
            for scores in &rows {
                tally.add(&row(scores)).expect("it fits");
            }
            let cells = |tally: &Tally| -> Vec<Vec<_>> { (0..3).map(|item| tally.cells(item).collect()).collect() };
            let counted = |cells| Tally::of_cells(vec![1, 1, 2], tally.unit(), cells);
            prop_assert_eq!(counted(cells(&tally)), Ok(tally.clone()));
            let mut changed = cells(&tally);
            let (cell, count) = &mut changed[item][0];
            match change {
                0 => *count += 1,
                1 => cell.total += 1,
                2 => cell.score -= 1,
                _ => { changed[item].pop(); }
            }
            prop_assert!(counted(changed).is_err());
        }
    }
}
