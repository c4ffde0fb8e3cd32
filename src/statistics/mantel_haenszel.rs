use std::collections::BTreeMap;

use crate::statistics::Tally;

/// The point of the chi-squared distribution with one degree of freedom that 5 in 100 exceed.
const SIGNIFICANT: f64 = 3.841_458_820_694_124;

/// The point of the normal distribution that 5 in 100 exceed.
const ONE_SIDED: f64 = 1.644_853_626_951_472_2;

/// From logarithms of odds to the delta scale of difficulties.
const DELTA: f64 = -2.35;

/// Whether an item is as hard for two groups of students who do equally well in all (differential item functioning).
///
/// The test of Mantel and Haenszel (Journal of the National Cancer Institute 22, 1959) as Holland and Thayer use it,
/// *Differential item performance and the Mantel-Haenszel procedure* (1988). Held to `mantelhaen.test` of R.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MantelHaenszel {
    /// Common odds ratio: above one where the item is easier for the reference group.
    pub odds_ratio: f64,
    /// Chi-squared, with continuity correction.
    pub chi_squared: f64,
    /// The odds ratio on the delta scale of ETS: below nothing where the item is harder for the focal group.
    pub delta: f64,
    /// Standard error of `delta`, after Robins, Breslow and Greenland (Biometrics 42, 1986).
    pub delta_error: f64,
    /// How many totals had students of both groups and both right and wrong answers.
    pub strata: usize,
}

/// How large the difference is, in the classes of the Educational Testing Service: Zieky, *Practical questions in the
/// use of DIF statistics* (in Holland and Wainer, *Differential Item Functioning*, 1993).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DifClass {
    /// Negligible: not significant, or `delta` nearer to nothing than 1.
    A,
    /// Moderate.
    B,
    /// Large: `delta` 1.5 or more from nothing, and significantly more than 1.
    C,
}

/// Students of one total: right and wrong in the reference group, right and wrong in the focal group.
type Stratum = [f64; 4];

impl MantelHaenszel {
    /// Compares two groups who answered the same items; students are matched by their total, the item itself within.
    ///
    /// Only a full answer counts as right. None where the totals have no two groups to compare or one of them is all
    /// right or all wrong throughout.
    #[must_use]
    pub fn of(reference: &Tally, focal: &Tally, item: usize) -> Option<Self> {
        let strata: Vec<Stratum> = strata(reference, focal, item)
            .into_values()
            .filter(|&[a, b, c, d]| a + b > 0.0 && c + d > 0.0 && a + c > 0.0 && b + d > 0.0)
            .collect();
        let sum = |term: &dyn Fn(Stratum, f64) -> f64| -> f64 {
            strata.iter().map(|&cells| term(cells, cells.iter().sum())).sum()
        };
        // R and S are what speaks for the reference and for the focal group; P and Q the agreeing and the other shares.
        let for_reference = sum(&|[a, _, _, d], n| a * d / n);
        let for_focal = sum(&|[_, b, c, _], n| b * c / n);
        if for_reference <= 0.0 || for_focal <= 0.0 {
            return None;
        }
        let excess = sum(&|[a, b, c, _], n| a - (a + b) * (a + c) / n);
        let variance = sum(&|[a, b, c, d], n| (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1.0)));
        let agreeing = sum(&|[a, _, _, d], n| (a + d) / n * (a * d / n));
        let crossed = sum(&|[a, b, c, d], n| (a + d) / n * (b * c / n) + (b + c) / n * (a * d / n));
        let opposed = sum(&|[_, b, c, _], n| (b + c) / n * (b * c / n));
        let log_variance = agreeing / (2.0 * for_reference * for_reference)
            + crossed / (2.0 * for_reference * for_focal)
            + opposed / (2.0 * for_focal * for_focal);
        let odds_ratio = for_reference / for_focal;
        // As R has it: an excess that is smaller than the correction is not corrected.
        let correction = if excess.abs() >= 0.5 { 0.5 } else { 0.0 };
        Some(Self {
            odds_ratio,
            chi_squared: (excess.abs() - correction).powi(2) / variance,
            delta: DELTA * odds_ratio.ln(),
            delta_error: DELTA.abs() * log_variance.sqrt(),
            strata: strata.len(),
        })
    }

    /// The class of the difference.
    #[must_use]
    pub fn class(&self) -> DifClass {
        let size = self.delta.abs();
        if size < 1.0 || self.chi_squared < SIGNIFICANT {
            DifClass::A
        } else if size >= 1.5 && size - ONE_SIDED * self.delta_error > 1.0 {
            DifClass::C
        } else {
            DifClass::B
        }
    }
}

/// By total in points, as both tallies may count in units of their own.
fn strata(reference: &Tally, focal: &Tally, item: usize) -> BTreeMap<num_rational::Ratio<i64>, Stratum> {
    let mut strata: BTreeMap<_, Stratum> = BTreeMap::new();
    for (tally, place) in [(reference, 0), (focal, 2)] {
        for (cell, count) in tally.cells(item) {
            let total = num_rational::Ratio::new(cell.total, tally.unit());
            let wrong = usize::from(cell.score < tally.full(item));
            strata.entry(total).or_default()[place + wrong] += count as f64;
        }
    }
    strata
}

#[cfg(test)]
mod tests {
    use super::{DifClass, MantelHaenszel};
    use crate::statistics::Tally;
    use crate::statistics::sample::{close, rows};

    /// So many students with each pattern.
    fn group(patterns: &[(&str, usize)]) -> Tally {
        let students: Vec<&str> = patterns
            .iter()
            .flat_map(|&(pattern, count)| std::iter::repeat_n(pattern, count))
            .collect();
        rows(&[1, 1, 1], &students)
    }

    /// One stratum of total 1 and one of total 2: right and wrong of each group.
    fn compared(reference: [usize; 4], focal: [usize; 4]) -> Option<MantelHaenszel> {
        let group = |[right_1, wrong_1, right_2, wrong_2]: [usize; 4]| {
            group(&[
                ("100", right_1),
                ("010", wrong_1),
                ("110", right_2),
                ("011", wrong_2),
            ])
        };
        MantelHaenszel::of(&group(reference), &group(focal), 0)
    }

    #[test]
    fn two_strata_have_the_values_of_mantelhaen_test() {
        let found = compared([20, 80, 60, 40], [10, 90, 35, 65]).expect("both groups are there");
        close(Some(found.odds_ratio), 2.590_909_09, 8);
        close(Some(found.chi_squared), 15.259_966_83, 8);
        close(Some(found.delta), -2.237_220_71, 8);
        // R gives the 95 % interval of the odds ratio.
        let width = 1.959_963_984_540_054 * found.delta_error / 2.35;
        close(Some((found.odds_ratio.ln() - width).exp()), 1.619_729_34, 8);
        assert_eq!((found.strata, found.class()), (2, DifClass::C));
    }

    #[test]
    fn classes_go_by_size_and_significance() {
        let class = |reference, focal| compared(reference, focal).map(|found| found.class());
        assert_eq!(class([50, 50, 50, 50], [50, 50, 50, 50]), Some(DifClass::A));
        assert_eq!(
            class([4, 6, 5, 5], [2, 8, 4, 6]),
            Some(DifClass::A),
            "not significant"
        );
        assert_eq!(class([120, 80, 120, 80], [94, 106, 94, 106]), Some(DifClass::B));
        assert_eq!(
            class([10, 90, 35, 65], [20, 80, 60, 40]),
            Some(DifClass::C),
            "either way"
        );
        assert_eq!(class([10, 0, 10, 0], [10, 0, 5, 0]), None, "nobody was wrong");
        assert_eq!(
            class([10, 10, 0, 0], [0, 0, 10, 10]),
            None,
            "no total that both have"
        );
    }
}
