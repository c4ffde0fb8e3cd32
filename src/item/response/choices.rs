use std::collections::BTreeSet;

use num_rational::Ratio;

use crate::item::response::bounds;
use crate::item::{ChoicesRule, OptionId, Points, Score, ShapeMismatch};

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
    rule: ChoicesRule,
) -> Result<Score, ShapeMismatch> {
    answer
        .iter()
        .try_for_each(|&place| bounds::in_range(place, options.len(), "option"))?;
    Ok(score_ticks(options.len(), key, answer, points, rule))
}

/// What ticks earn by a rule, nothing below 0.
pub fn score_ticks<T: Ord>(
    candidates: usize,
    key: &[T],
    answer: &[T],
    points: Points,
    rule: ChoicesRule,
) -> Score {
    let share = balance(candidates, key, answer, rule);
    Score::share(*share.numer(), *share.denom(), points)
}

/// The share before the floor: 1 for all right ticks and no other, 0 for none.
fn balance<T: Ord>(candidates: usize, key: &[T], answer: &[T], rule: ChoicesRule) -> Ratio<i64> {
    let ticked: BTreeSet<&T> = answer.iter().collect();
    let right = ticked.iter().filter(|tick| key.contains(tick)).count();
    let wrong = ticked.len() - right;
    let Some(cost) = rule.cost(key.len(), candidates) else {
        return Ratio::from(i64::from(wrong == 0 && right == key.len()));
    };
    share(right, key.len()) - share(wrong, cost)
}

fn share(part: usize, whole: usize) -> Ratio<i64> {
    Ratio::new(bounds::number(part), bounds::number(whole.max(1)))
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
    use crate::item::{ChoicesRule, Points};

    const RULES: [ChoicesRule; 4] = [
        ChoicesRule::AllOrNothing,
        ChoicesRule::False2,
        ChoicesRule::False,
        ChoicesRule::True,
    ];

    /// The places that are marked in R/exams' own notation, `11000`.
    fn places(marks: &str) -> Vec<usize> {
        let marked = marks.char_indices().filter(|&(_, mark)| mark == '1');
        marked.map(|(at, _)| at).collect()
    }

    #[test]
    fn ticks_are_scored_as_r_exams_does() {
        // Key and response; points by all-or-nothing, false2, false and true, as `exams_eval` of R/exams 2.4-2 gives them
        // with `negative = FALSE`, to four digits.
        let cases = [
            ("11000", "10000", [0.0, 0.5, 0.5, 0.5]),
            ("11000", "11100", [0.0, 0.6667, 0.6667, 0.5]),
            ("11000", "10100", [0.0, 0.1667, 0.1667, 0.0]),
            ("11000", "11111", [0.0, 0.0, 0.0, 0.0]),
            ("11100", "11010", [0.0, 0.1667, 0.1667, 0.3333]),
            ("10000", "01000", [0.0, 0.0, 0.0, 0.0]),
            ("11110", "11111", [0.0, 0.5, 0.0, 0.75]),
            ("11000", "11000", [1.0, 1.0, 1.0, 1.0]),
            ("11000", "00000", [0.0, 0.0, 0.0, 0.0]),
            ("11000", "00111", [0.0, 0.0, 0.0, 0.0]),
        ];
        for (key, response, expected) in cases {
            for (rule, expected) in RULES.into_iter().zip(expected) {
                let score = score_ticks(5, &places(key), &places(response), Points(1), rule).0;
                let found = *score.numer() as f64 / *score.denom() as f64;
                assert!(
                    (found - expected).abs() < 5e-5,
                    "{key} {response} {rule:?}: {score}"
                );
            }
        }
    }

    /// The mean of what all answers of a list earn by the default rule, with the floor.
    fn mean(options: usize, right: usize, answers: &[Vec<usize>]) -> Ratio<i64> {
        let key: Vec<usize> = (0..right).collect();
        let earned = answers
            .iter()
            .map(|answer| balance(options, &key, answer, ChoicesRule::False).max(Ratio::from(0)));
        earned.sum::<Ratio<i64>>() / i64::try_from(answers.len()).expect("few")
    }

    #[test]
    fn blind_ticking_is_worth_nothing_before_the_floor_and_little_with_it() {
        // Options, right ones; what a coin tossed for each option earns, and what just so many ticks as are asked for earn.
        // docs/answers.md names the ends.
        for (options, right, tossed, asked) in [
            (4, 2, (3, 16), (1, 6)),
            (5, 2, (3, 16), (1, 5)),
            (5, 3, (3, 16), (1, 5)),
            (6, 2, (11, 64), (1, 5)),
            (6, 3, (5, 32), (1, 5)),
            (6, 4, (11, 64), (1, 5)),
            (7, 3, (5, 32), (6, 35)),
            (8, 4, (35, 256), (9, 70)),
        ] {
            let all: Vec<Vec<usize>> = (0..1_usize << options)
                .map(|ticks| (0..options).filter(|place| ticks >> place & 1 == 1).collect())
                .collect();
            let key: Vec<usize> = (0..right).collect();
            let sum: Ratio<i64> = all
                .iter()
                .map(|answer| balance(options, &key, answer, ChoicesRule::False))
                .sum();
            assert_eq!(sum, Ratio::from(0));
            assert_eq!(mean(options, right, &all), Ratio::new(tossed.0, tossed.1));
            let just: Vec<Vec<usize>> = all.into_iter().filter(|answer| answer.len() == right).collect();
            assert_eq!(mean(options, right, &just), Ratio::new(asked.0, asked.1));
        }
    }

    proptest! {
        #[test]
        fn ticking_everything_is_worth_nothing_where_the_rule_promises_it(
            key in prop::sample::subsequence((0..9).collect::<Vec<u8>>(), 1..9),
        ) {
            let all: Vec<u8> = (0..9).collect();
            let everything = |rule| balance(9, &key, &all, rule);
            prop_assert_eq!(everything(ChoicesRule::False), Ratio::from(0));
            prop_assert_eq!(everything(ChoicesRule::AllOrNothing), Ratio::from(0));
            if key.len() <= 7 {
                prop_assert_eq!(everything(ChoicesRule::False2), Ratio::from(0));
            }
            // Canvas's rule promises nothing: where more is right than wrong, ticking everything pays.
            let right = i64::try_from(key.len()).expect("few");
            prop_assert_eq!(everything(ChoicesRule::True), Ratio::new(2 * right - 9, right));
            for rule in RULES {
                prop_assert_eq!(balance(9, &key, &key, rule), Ratio::from(1));
            }
        }

        #[test]
        fn a_tick_given_twice_counts_once(key in prop::sample::subsequence((0..6).collect::<Vec<u8>>(), 1..6)) {
            let twice: Vec<u8> = key.iter().chain(&key).copied().collect();
            for rule in RULES {
                prop_assert_eq!(balance(6, &key, &twice, rule), Ratio::from(1));
            }
        }
    }
}
