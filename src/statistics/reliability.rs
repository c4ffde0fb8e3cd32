use crate::statistics::{ItemSums, Tally};

/// How far totals would agree with those of another quiz of the same sort, and how far a total may be off.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// Cronbach's alpha; with right or wrong items alone it is KR-20.
    pub alpha: f64,
    /// Alpha without each item in turn; none for an item without which nothing varies, or where one alone is left.
    pub without: Vec<Option<f64>>,
    /// Mean of the totals, in points.
    pub mean: f64,
    /// Their standard deviation, of a sample, in points.
    pub deviation: f64,
    /// Standard error of measurement, in points; none where alpha is no share (above one never, below nothing as well
    /// as any: then it is larger than the deviation).
    pub error: f64,
}

impl Reliability {
    /// Of all items of a tally; none with fewer than two items or where all totals are the same.
    ///
    /// Alpha after Cronbach, *Coefficient alpha and the internal structure of tests* (Psychometrika 16, 1951), and Kuder
    /// and Richardson (Psychometrika 2, 1937). Both variances are of one sort, so their divisor falls out: mixing that
    /// of a population with that of a sample is a known error. The ratio is of exact integers.
    #[must_use]
    pub fn of(tally: &Tally) -> Option<Self> {
        let items: Vec<ItemSums> = (0..tally.len()).map(|item| ItemSums::of(tally, item)).collect();
        let any = items.first()?;
        let within: i128 = items.iter().map(ItemSums::variance).sum();
        let alpha = alpha(items.len(), within, any.total_variance())?;
        let without = items
            .iter()
            .map(|item| self::alpha(items.len() - 1, within - item.variance(), item.rest_variance()))
            .collect();
        let (students, unit) = (any.students as f64, tally.unit() as f64);
        let deviation = (any.total_variance() as f64 / (students * (students - 1.0))).sqrt() / unit;
        Some(Self {
            alpha,
            without,
            mean: any.totals as f64 / students / unit,
            deviation,
            error: deviation * (1.0 - alpha).sqrt(),
        })
    }
}

/// `k / (k - 1) * (1 - within / total)`.
fn alpha(items: usize, within: i128, total: i128) -> Option<f64> {
    if items < 2 || total <= 0 {
        return None;
    }
    let items = items as f64;
    Some(items / (items - 1.0) * ((total - within) as f64 / total as f64))
}

#[cfg(test)]
mod tests {
    use super::Reliability;
    use crate::statistics::sample::{close, lsat6, rows};

    #[test]
    fn lsat6_has_the_values_of_psych() {
        let found = Reliability::of(&lsat6()).expect("it varies");
        close(Some(found.alpha), 0.294_997_19, 8);
        close(Some(found.mean), 3.819, 8);
        close(Some(found.deviation), 1.035_041_2, 7);
        close(Some(found.error), 0.869_066_61, 8);
        let without = [
            0.275_356_21,
            0.237_583_9,
            0.216_799_46,
            0.245_932_71,
            0.266_294_41,
        ];
        for (found, expected) in found.without.into_iter().zip(without) {
            close(found, expected, 8);
        }
    }

    #[test]
    fn one_item_and_one_total_have_none() {
        assert_eq!(Reliability::of(&rows(&[1], &["0", "1"])), None);
        assert_eq!(Reliability::of(&rows(&[1, 1], &["01", "10"])), None);
        assert_eq!(Reliability::of(&rows(&[1, 1], &[])), None);
        assert_eq!(Reliability::of(&rows(&[], &[])), None);
    }
}
