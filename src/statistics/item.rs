use num_rational::Ratio;

use crate::statistics::Tally;

/// The sums of one item's scores and of the totals, from which its coefficients follow.
///
/// Exact, in the tally's unit. Formulas as in Lord and Novick, *Statistical Theories of Mental Test Scores* (1968),
/// chapter 15, and in the R package `psych` (`alpha`), which the tests hold them to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemSums {
    /// Students.
    pub students: i128,
    /// What a full answer earns.
    pub full: i128,
    /// Sum of the item's scores.
    pub scores: i128,
    /// Sum of their squares.
    pub squares: i128,
    /// Sum of the totals.
    pub totals: i128,
    /// Sum of their squares.
    pub total_squares: i128,
    /// Sum of score times total.
    pub products: i128,
}

impl ItemSums {
    /// The sums of an item; all nothing for one that is not there.
    #[must_use]
    pub fn of(tally: &Tally, item: usize) -> Self {
        let mut sums = Self {
            full: i128::from(tally.full(item)),
            ..Self::default()
        };
        for (cell, count) in tally.cells(item) {
            let [score, total, count] = [i128::from(cell.score), i128::from(cell.total), i128::from(count)];
            sums.students += count;
            sums.scores += count * score;
            sums.squares += count * score * score;
            sums.totals += count * total;
            sums.total_squares += count * total * total;
            sums.products += count * score * total;
        }
        sums
    }

    /// The facility: the share of its points that the item earned, exactly; none of nobody.
    #[must_use]
    pub fn facility(&self) -> Option<Ratio<i128>> {
        let most = self.students * self.full;
        (most > 0).then(|| Ratio::new(self.scores, most))
    }

    /// Correlation of the item with the total, the item itself within; none where one of them is the same for all.
    #[must_use]
    pub fn item_total(&self) -> Option<f64> {
        correlation(self.covariance(), self.variance(), self.total_variance())
    }

    /// Correlation of the item with the total of all other items (the corrected one); none where one of them is the same
    /// for all.
    #[must_use]
    pub fn item_rest(&self) -> Option<f64> {
        let covariance = self.covariance() - self.variance();
        correlation(covariance, self.variance(), self.rest_variance())
    }

    /// Variance of the scores times the square of the number of students.
    pub(super) fn variance(&self) -> i128 {
        self.students * self.squares - self.scores * self.scores
    }

    /// The same of the totals.
    pub(super) fn total_variance(&self) -> i128 {
        self.students * self.total_squares - self.totals * self.totals
    }

    /// The same of the totals without this item.
    pub(super) fn rest_variance(&self) -> i128 {
        self.total_variance() - 2 * self.covariance() + self.variance()
    }

    fn covariance(&self) -> i128 {
        self.students * self.products - self.scores * self.totals
    }
}

/// Pearson's correlation of a covariance and two variances of one scale; none where one does not vary.
pub(super) fn correlation(covariance: i128, one: i128, other: i128) -> Option<f64> {
    (one > 0 && other > 0).then(|| covariance as f64 / ((one as f64).sqrt() * (other as f64).sqrt()))
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;

    use super::ItemSums;
    use crate::statistics::sample::{close, lsat6, rows};

    #[test]
    fn lsat6_has_the_values_of_psych() {
        let tally = lsat6();
        let expected = [
            (924, 0.362_010_44, 0.112_832_69),
            (709, 0.566_772_1, 0.153_178_12),
            (553, 0.618_439_75, 0.172_778_94),
            (763, 0.534_418_33, 0.144_428_1),
            (870, 0.435_366_43, 0.121_596_4),
        ];
        for (item, (right, item_total, item_rest)) in expected.into_iter().enumerate() {
            let sums = ItemSums::of(&tally, item);
            assert_eq!(sums.facility(), Some(Ratio::new(right, 1000)));
            close(sums.item_total(), item_total, 8);
            close(sums.item_rest(), item_rest, 8);
        }
    }

    #[test]
    fn where_nothing_varies_there_is_no_correlation() {
        let same = ItemSums::of(&rows(&[1, 1], &["10", "11"]), 0);
        assert_eq!((same.item_total(), same.item_rest()), (None, None));
        let alone = ItemSums::of(&rows(&[1], &["0", "1"]), 0);
        assert_eq!((alone.item_total(), alone.item_rest()), (Some(1.0), None));
        let nobody = ItemSums::of(&rows(&[1], &[]), 0);
        assert_eq!((nobody.facility(), nobody.item_total()), (None, None));
        assert_eq!(ItemSums::of(&rows(&[1], &["1"]), 7), ItemSums::default());
    }

    #[test]
    fn partial_credit_counts_by_its_share() {
        // Scores 0, 1 and 2 of 2 beside totals 0, 1 and 3.
        let sums = ItemSums::of(&rows(&[2, 1], &["00", "10", "21"]), 0);
        assert_eq!(sums.facility(), Some(Ratio::new(1, 2)));
        close(sums.item_total(), 0.981_980_51, 8);
        close(sums.item_rest(), 0.866_025_40, 8);
    }
}
