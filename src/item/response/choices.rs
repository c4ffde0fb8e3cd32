use std::collections::BTreeSet;

use num_rational::Ratio;

use crate::item::response::bounds;
use crate::item::{OptionId, Points, Score, ShapeMismatch};

pub fn check_shape(options: &[String], choose: usize) -> Result<(), ShapeMismatch> {
    bounds::list("options", options, 4)?;
    at_least("right options", choose, 2)?;
    at_least("wrong options", options.len().saturating_sub(choose), 2)
}

pub fn check_key(options: &[String], choose: usize, key: &[OptionId]) -> Result<(), ShapeMismatch> {
    bounds::counts("right options", key.len(), choose)?;
    bounds::ascending("right options", key)?;
    key.iter()
        .try_for_each(|&place| bounds::in_range(place, options.len(), "option"))
}

pub fn score(
    options: &[String],
    key: &[OptionId],
    answer: &[OptionId],
    points: Points,
) -> Result<Score, ShapeMismatch> {
    answer
        .iter()
        .try_for_each(|&place| bounds::in_range(place, options.len(), "option"))?;
    Ok(score_ticks(options.len(), key, answer, points))
}

/// Right ticks over right options less wrong ticks over wrong options, nothing below 0 (the rule `false` of R/exams).
pub fn score_ticks<T: Ord>(candidates: usize, key: &[T], answer: &[T], points: Points) -> Score {
    let share = balance(candidates, key, answer);
    Score::share(*share.numer(), *share.denom(), points)
}

/// The share before the floor: from -1 (all wrong ones) over 0 (all, or none) to 1 (all right ones).
fn balance<T: Ord>(candidates: usize, key: &[T], answer: &[T]) -> Ratio<i64> {
    let ticked: BTreeSet<&T> = answer.iter().collect();
    let right = ticked.iter().filter(|tick| key.contains(tick)).count();
    let share = |part: usize, whole: usize| Ratio::new(bounds::number(part), bounds::number(whole.max(1)));
    share(right, key.len()) - share(ticked.len() - right, candidates.saturating_sub(key.len()))
}

pub fn at_least(what: &str, count: usize, least: usize) -> Result<(), ShapeMismatch> {
    if count >= least {
        return Ok(());
    }
    Err(ShapeMismatch(format!(
        "{count} {what} where there must be at least {least}"
    )))
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;
    use proptest::prelude::*;

    use super::{balance, score_ticks};
    use crate::item::Points;

    #[test]
    fn ticks_are_scored_as_r_exams_does() {
        // Key and response as in R/exams' own notation; one wrong option counts whole, as its rule `false` has it.
        let cases = [
            ("11000", "10000", "0.5"),
            ("11000", "11100", "0.67"),
            ("11000", "10100", "0.17"),
            ("11000", "11111", "0"),
            ("11100", "11010", "0.17"),
            ("11110", "11111", "0"),
            ("11000", "11000", "1"),
            ("11000", "00000", "0"),
            ("11000", "00111", "0"),
        ];
        for (key, response, expected) in cases {
            let places = |marks: &str| {
                marks
                    .char_indices()
                    .filter(|&(_, mark)| mark == '1')
                    .map(|(at, _)| at)
                    .collect::<Vec<_>>()
            };
            let score = score_ticks(5, &places(key), &places(response), Points(1));
            assert_eq!(score.display(), expected, "{key} {response}");
        }
    }

    proptest! {
        #[test]
        fn ticking_everything_is_worth_nothing_before_the_floor(
            key in prop::sample::subsequence((0..9).collect::<Vec<u8>>(), 1..9),
        ) {
            let all: Vec<u8> = (0..9).collect();
            prop_assert_eq!(balance(9, &key, &all), Ratio::from(0));
            prop_assert_eq!(balance(9, &key, &key), Ratio::from(1));
        }

        #[test]
        fn a_tick_given_twice_counts_once(key in prop::sample::subsequence((0..6).collect::<Vec<u8>>(), 1..6)) {
            let twice: Vec<u8> = key.iter().chain(&key).copied().collect();
            prop_assert_eq!(balance(6, &key, &twice), Ratio::from(1));
        }
    }
}
