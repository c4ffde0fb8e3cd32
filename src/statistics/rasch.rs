use crate::statistics::{ItemSums, Tally};

/// Longer tests are not estimated: the work grows with the third power of the number of items.
const MOST_ITEMS: usize = 120;

/// Rounds until an estimate is given up: where one exists, some dozens do.
const MOST_ROUNDS: usize = 2_000;

/// No difficulty moves by more than this in the last round.
const STILL: f64 = 1e-11;

/// Difficulties by the Rasch model.
#[derive(Clone, Debug, PartialEq)]
pub struct Rasch {
    /// One an item, in logits; they sum to nothing. A harder item has a larger one.
    pub difficulties: Vec<f64>,
    /// Logarithm of the conditional likelihood.
    pub log_likelihood: f64,
}

/// Difficulties of right or wrong items by conditional maximum likelihood.
///
/// Given a student's total, the chance of a pattern of right answers does not depend on the student, so difficulties are
/// estimated without any assumption on who was asked: Rasch, *Probabilistic Models for Some Intelligence and Attainment
/// Tests* (1960); Andersen, *The numerical solution of a set of conditional estimation equations* (Journal of the Royal
/// Statistical Society B 34, 1972), whose equations are solved here by turns. All that is needed are how many had each
/// item right and how many each total. Held to the R packages `eRm` and `psychotools`.
///
/// None with fewer than two items, more than 120 or partial credit; where all or none have an item right of those who
/// have some items right and some wrong (its difficulty would be infinite); and where no solution is reached.
#[must_use]
pub fn rasch(tally: &Tally) -> Option<Rasch> {
    let items = tally.len();
    let dichotomous = tally.unit() == 1 && (0..items).all(|item| tally.full(item) == 1);
    if !(2..=MOST_ITEMS).contains(&items) || !dichotomous {
        return None;
    }
    let totals = tally.totals();
    let count = |total: usize| {
        let found = i64::try_from(total).ok().and_then(|total| totals.get(&total));
        found.copied().unwrap_or_default()
    };
    // By total; those who have all or none right tell nothing of the differences between items.
    let mut students = vec![0.0; items + 1];
    for (total, students) in students.iter_mut().enumerate().take(items).skip(1) {
        *students = count(total) as f64;
    }
    let informing: f64 = students.iter().sum();
    let right: Vec<f64> = (0..items)
        .map(|item| (ItemSums::of(tally, item).scores - i128::from(count(items))) as f64)
        .collect();
    if right.iter().any(|&right| right <= 0.0 || right >= informing) {
        return None;
    }
    // The ease of an item is `exp(-difficulty)`; kept by its logarithm.
    let mut logs = vec![0.0; items];
    for _ in 0..MOST_ROUNDS {
        let next = centred(round(&logs, &students, &right));
        let moved = logs.iter().zip(&next).map(|(old, new)| (old - new).abs());
        let farthest = moved.fold(0.0, f64::max);
        if !farthest.is_finite() {
            return None;
        }
        logs = next;
        if farthest <= STILL {
            return Some(solution(&logs, &students, &right));
        }
    }
    None
}

/// Andersen's equations solved once for each item, with the eases of the others as they were.
fn round(logs: &[f64], students: &[f64], right: &[f64]) -> Vec<f64> {
    let eases: Vec<f64> = logs.iter().map(|log| log.exp()).collect();
    let all = symmetric(eases.iter().copied());
    (0..eases.len())
        .map(|item| {
            let others = symmetric(
                eases
                    .iter()
                    .copied()
                    .enumerate()
                    .filter(|(other, _)| *other != item)
                    .map(|(_, ease)| ease),
            );
            let expected: f64 = (1..eases.len())
                .map(|total| students[total] * others[total - 1] / all[total])
                .sum();
            (right[item] / expected).ln()
        })
        .collect()
}

fn solution(logs: &[f64], students: &[f64], right: &[f64]) -> Rasch {
    let all = symmetric(logs.iter().map(|log| log.exp()));
    let of_items: f64 = logs.iter().zip(right).map(|(log, right)| log * right).sum();
    let of_totals: f64 = students
        .iter()
        .zip(&all)
        .map(|(students, sum)| students * sum.ln())
        .sum();
    Rasch {
        difficulties: logs.iter().map(|log| -log).collect(),
        log_likelihood: of_items - of_totals,
    }
}

/// The elementary symmetric functions: at place `r` the sum of all products of `r` eases.
fn symmetric(eases: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sums = vec![1.0];
    for ease in eases {
        sums.push(0.0);
        for order in (1..sums.len()).rev() {
            sums[order] += ease * sums[order - 1];
        }
    }
    sums
}

/// Moved so that they sum to nothing: the model fixes only their differences.
fn centred(logs: Vec<f64>) -> Vec<f64> {
    let mean = logs.iter().sum::<f64>() / logs.len() as f64;
    logs.into_iter().map(|log| log - mean).collect()
}

#[cfg(test)]
mod tests {
    use super::rasch;
    use crate::statistics::sample::{close, lsat6, rows};

    #[test]
    fn lsat6_has_the_values_of_erm_and_psychotools() {
        let found = rasch(&lsat6()).expect("a solution");
        // `raschmodel(x, reltol = 1e-16, gradtol = 1e-12)`; with its default tolerance, and in `eRm`, the sixth digit moves.
        let expected = [
            -1.256_128_456,
            0.474_906_003,
            1.235_984_152,
            0.168_410_576,
            -0.623_172_276,
        ];
        for (found, expected) in found.difficulties.iter().zip(expected) {
            close(Some(*found), expected, 8);
        }
        close(Some(found.log_likelihood), -1091.5697, 4);
    }

    #[test]
    fn two_items_differ_by_the_logarithm_of_who_had_one_alone_right() {
        let found = rasch(&rows(&[1, 1], &["10", "10", "10", "01", "11", "00"])).expect("a solution");
        close(
            Some(found.difficulties[1] - found.difficulties[0]),
            3.0_f64.ln(),
            8,
        );
    }

    #[test]
    fn without_a_finite_solution_there_is_none() {
        let nobody_alone: &[&str] = &["10", "10", "11", "00"];
        let in_two_camps: &[&str] = &["1100", "1100", "1101", "1110", "1000", "0100", "1111"];
        assert_eq!(rasch(&rows(&[1, 1], nobody_alone)), None);
        assert_eq!(rasch(&rows(&[1; 4], in_two_camps)), None);
        assert_eq!(rasch(&rows(&[2, 1], &["10", "01"])), None);
        assert_eq!(rasch(&rows(&[1], &["1"])), None);
        assert_eq!(rasch(&rows(&[1; 121], &[])), None);
    }
}
