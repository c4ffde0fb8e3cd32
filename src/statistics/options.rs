use std::collections::BTreeMap;

use crate::statistics::item::correlation;
use crate::statistics::{ItemSums, Tally};

/// Who gave one answer to an item: a line of its distractor table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OptionUse {
    /// The answer, by the caller's number; 0 for none.
    pub answer: u32,
    /// How many gave it.
    pub students: u64,
    /// Mean total of those, in points.
    pub mean_total: f64,
    /// Correlation of giving it with the total; none where all or none gave it, or all totals are the same.
    pub with_total: Option<f64>,
    /// Correlation of giving it with the total of the other items.
    pub with_rest: Option<f64>,
}

impl OptionUse {
    /// The answers that were given to an item, by their numbers.
    ///
    /// The point-biserial correlation is Pearson's with an answer given or not (Lord and Novick 1968, section 15.3). A
    /// good distractor draws the weak: it is negative.
    #[must_use]
    pub fn of(tally: &Tally, item: usize) -> Vec<Self> {
        let all = ItemSums::of(tally, item);
        let mut uses: BTreeMap<u32, (u64, i128, i128)> = BTreeMap::new();
        for (cell, count) in tally.cells(item) {
            let (students, totals, rests) = uses.entry(cell.answer).or_default();
            *students += count;
            *totals += i128::from(count) * i128::from(cell.total);
            *rests += i128::from(count) * i128::from(cell.total - cell.score);
        }
        let lines = uses.into_iter();
        lines
            .map(|(answer, (students, totals, rests))| {
                let given = i128::from(students);
                let variance = all.students * given - given * given;
                let covariance = |sum: i128, all_sum: i128| all.students * sum - given * all_sum;
                Self {
                    answer,
                    students,
                    mean_total: totals as f64 / students as f64 / tally.unit() as f64,
                    with_total: correlation(covariance(totals, all.totals), variance, all.total_variance()),
                    with_rest: correlation(
                        covariance(rests, all.totals - all.scores),
                        variance,
                        all.rest_variance(),
                    ),
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::OptionUse;
    use crate::statistics::ItemSums;
    use crate::statistics::sample::{close, lsat6};

    #[test]
    fn the_right_answer_correlates_as_its_item_and_the_wrong_one_the_other_way() {
        let tally = lsat6();
        for item in 0..tally.len() {
            let sums = ItemSums::of(&tally, item);
            let [wrong, right] = OptionUse::of(&tally, item).try_into().expect("right and wrong");
            let counts = i128::from(right.students) + i128::from(wrong.students);
            assert_eq!((i128::from(right.students), counts), (sums.scores, 1000));
            close(right.with_total, sums.item_total().expect("it varies"), 12);
            close(right.with_rest, sums.item_rest().expect("it varies"), 12);
            close(wrong.with_total, -sums.item_total().expect("it varies"), 12);
        }
        let first = OptionUse::of(&tally, 0);
        // 924 students with 3628 points among them, 76 with 191.
        close(Some(first[1].mean_total), 3628.0 / 924.0, 12);
        close(Some(first[0].mean_total), 191.0 / 76.0, 12);
    }
}
