use num_rational::Ratio;

use crate::item::{ChoiceRule, ChoicesRule, OrderRule, Points, RowsRule, Scoring, Shape};
use crate::labels::{Argument, Labels};
use crate::quiz::QuizItem;

/// How an item is scored by the rules of the quiz, where its answer is not simply right or wrong as a whole.
pub(in crate::render) fn scoring(
    labels: &Labels,
    shape: &Shape,
    points: Points,
    rules: Scoring,
) -> Option<String> {
    let all = i64::from(points.0);
    let by_row = |rule, rows: usize| match rule {
        RowsRule::PerRow => each(labels, "each-row-earns", all, rows),
        RowsRule::AllOrNothing => Some(labels.told("all-or-nothing", &[])),
    };
    match shape {
        Shape::Choice { options } if rules.choice == ChoiceRule::Formula => {
            let loss = worth(labels, share(all, options.len().checked_sub(1)?)?);
            Some(labels.told("wrong-choice-loses", &[("worth", (&loss).into())]))
        }
        Shape::Choices { options, choose } => picks(labels, all, *choose, options.len(), rules.choices),
        Shape::Select { sentences, choose } if *choose > 1 => {
            picks(labels, all, *choose, sentences.len(), rules.choices)
        }
        Shape::Truth { statements: rows } => by_row(rules.truth, rows.len()),
        Shape::Match { left: rows, .. } => by_row(rules.matching, rows.len()),
        Shape::Sort { categories, elements }
            if categories.len() >= 3 || rules.sort == RowsRule::AllOrNothing =>
        {
            by_row(rules.sort, elements.len())
        }
        Shape::Sort { .. } => {
            let whole = worth(labels, Ratio::from_integer(all));
            let less = worth(labels, Ratio::new(all, 2));
            Some(labels.told(
                "all-rows-earn",
                &[("worth", (&whole).into()), ("less", (&less).into())],
            ))
        }
        Shape::Order { elements, .. } => order(labels, all, elements.len(), rules.order),
        Shape::Choice { .. }
        | Shape::Gap { .. }
        | Shape::Text {}
        | Shape::Number { .. }
        | Shape::Select { .. }
        | Shape::Open { .. } => None,
    }
}

/// How an item is scored, in a sentence, where the rules of its quiz say otherwise than the default ones.
#[must_use]
pub fn other_scoring(labels: &Labels, item: &QuizItem, rules: Scoring) -> Option<String> {
    let by = |rules: Scoring| scoring(labels, &item.response, item.points, rules);
    by(rules).filter(|said| by(Scoring::default()).as_ref() != Some(said))
}

fn picks(labels: &Labels, points: i64, right: usize, offered: usize, rule: ChoicesRule) -> Option<String> {
    let wrong = offered.checked_sub(right)?;
    let gain = worth(labels, share(points, right)?);
    let Some(cost) = rule.cost(right, offered) else {
        return Some(labels.told("all-or-nothing", &[]));
    };
    // Where nothing is wrong nothing can be lost.
    Some(match share(points, cost).filter(|_| wrong > 0) {
        Some(loss) => {
            let loss = worth(labels, loss);
            let given = [("gain", (&gain).into()), ("loss", (&loss).into())];
            labels.told("each-choice-earns-or-loses", &given)
        }
        None => labels.told("each-choice-earns", &[("worth", (&gain).into())]),
    })
}

fn order(labels: &Labels, points: i64, elements: usize, rule: OrderRule) -> Option<String> {
    match rule {
        OrderRule::Pairs => each_pair(labels, points, elements),
        OrderRule::LongestOrderedSubset => each(labels, "each-in-order-earns", points, elements),
        OrderRule::RelativeNext => each(labels, "each-step-earns", points, elements.checked_sub(1)?),
        OrderRule::AbsolutePosition => each(labels, "each-place-earns", points, elements),
        OrderRule::AllOrNothing => Some(labels.told("all-or-nothing", &[])),
    }
}

/// The message `id` of parts that earn the same share each.
fn each(labels: &Labels, id: &str, points: i64, parts: usize) -> Option<String> {
    let worth = worth(labels, share(points, parts)?);
    Some(labels.told(id, &[("worth", (&worth).into())]))
}

/// Pairs are counted in full: "the 6 pairs" of four elements.
fn each_pair(labels: &Labels, points: i64, elements: usize) -> Option<String> {
    let pairs = elements * elements.checked_sub(1)? / 2;
    let worth = worth(labels, share(points, pairs)?);
    Some(labels.told(
        "each-pair-earns",
        &[("pairs", pairs.into()), ("worth", (&worth).into())],
    ))
}

fn share(points: i64, parts: usize) -> Option<Ratio<i64>> {
    let parts = i64::try_from(parts).ok().filter(|&parts| parts > 0)?;
    Some(Ratio::new(points, parts))
}

/// An exact number of points in words: `1 point`, `half a point`, `2/3 of a point`, `1 1/3 points`.
fn worth(labels: &Labels, points: Ratio<i64>) -> String {
    let (whole, rest) = (points.to_integer(), points.fract());
    let number = Argument::Number(whole as f64);
    if *rest.numer() == 0 {
        return labels.told("points", &[("n", number)]);
    }
    let part = rest.to_string();
    match whole {
        0 if rest == Ratio::new(1, 2) => labels.told("half-point", &[]),
        0 => labels.told("part-of-point", &[("part", (&part).into())]),
        _ => labels.told("points-and-part", &[("n", number), ("part", (&part).into())]),
    }
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;

    use super::{scoring, worth};
    use crate::item::{Points, Scoring, Shape};
    use crate::labels::Labels;
    use crate::language::SentenceNo;

    fn words(count: usize) -> Vec<String> {
        (0..count).map(|place| format!("w{place}")).collect()
    }

    #[test]
    fn shares_are_said_exactly() {
        for (numerator, denominator, said) in [
            (1, 1, "1 point"),
            (2, 1, "2 points"),
            (1, 2, "half a point"),
            (2, 3, "2/3 of a point"),
            (4, 3, "1 1/3 points"),
            (0, 1, "0 points"),
        ] {
            assert_eq!(
                worth(&Labels::english(), Ratio::new(numerator, denominator)),
                said
            );
        }
    }

    #[test]
    fn items_of_several_parts_say_how_they_are_scored() {
        let choices = Shape::Choices {
            options: words(5),
            choose: 2,
        };
        let all_right = Shape::Choices {
            options: words(4),
            choose: 4,
        };
        let truth = Shape::Truth { statements: words(3) };
        let sort = |categories| Shape::Sort {
            categories: words(categories),
            elements: words(4),
        };
        let order = |elements| Shape::Order {
            elements: words(elements),
            first: "earliest".to_owned(),
            last: "latest".to_owned(),
        };
        let select = |choose| Shape::Select {
            sentences: (1..=4).map(SentenceNo).collect(),
            choose,
        };
        for (shape, said) in [
            (
                &choices,
                Some(
                    "Each right choice earns 1 point, each wrong one takes away 2/3 of a point, never below 0.",
                ),
            ),
            (&all_right, Some("Each right choice earns half a point.")),
            (&truth, Some("Each right row earns 2/3 of a point.")),
            (&sort(3), Some("Each right row earns half a point.")),
            (
                &sort(2),
                Some("All rows right earn 2 points, one slip 1 point, more slips nothing."),
            ),
            (&select(1), None),
            (
                &select(2),
                Some("Each right choice earns 1 point, each wrong one takes away 1 point, never below 0."),
            ),
            (&Shape::Text {}, None),
            (&Shape::Number { unit: None }, None),
            (
                &order(4),
                Some(
                    "Each of the 6 pairs in the right order earns 1/3 of a point, each in the wrong order takes as \
                     much away, never below 0.",
                ),
            ),
            (&order(0), None),
            (&order(1), None),
            (
                &Shape::Truth {
                    statements: Vec::new(),
                },
                None,
            ),
        ] {
            assert_eq!(
                scoring(&Labels::english(), shape, Points(2), Scoring::default()).as_deref(),
                said,
                "{shape:?}"
            );
        }
    }

    #[test]
    fn other_rules_are_said_as_they_score() {
        let by = |kind: &str, rule: &str, shape: &Shape| {
            let mut rules = Scoring::default();
            rules.choose(kind, rule).expect("there is such a rule");
            scoring(&Labels::english(), shape, Points(2), rules).unwrap_or_default()
        };
        let choice = Shape::Choice { options: words(4) };
        let choices = Shape::Choices {
            options: words(6),
            choose: 2,
        };
        let select = Shape::Select {
            sentences: (1..=6).map(SentenceNo).collect(),
            choose: 2,
        };
        let truth = Shape::Truth { statements: words(3) };
        let order = Shape::Order {
            elements: words(4),
            first: "earliest".to_owned(),
            last: "latest".to_owned(),
        };
        let whole = "Only an answer that is right in every part earns points.";
        let canvas = "Each right choice earns 1 point, each wrong one takes away 1 point, never below 0.";
        for (kind, rule, shape, said) in [
            ("choice", "right-or-wrong", &choice, ""),
            (
                "choice",
                "formula",
                &choice,
                "A wrong answer takes away 2/3 of a point; no answer costs nothing.",
            ),
            ("choices", "true", &choices, canvas),
            ("choices", "true", &select, canvas),
            (
                "choices",
                "false2",
                &choices,
                "Each right choice earns 1 point, each wrong one takes away half a point, never below 0.",
            ),
            ("choices", "all-or-nothing", &choices, whole),
            ("choices", "all-or-nothing", &select, whole),
            ("truth", "all-or-nothing", &truth, whole),
            (
                "match",
                "all-or-nothing",
                &truth,
                "Each right row earns 2/3 of a point.",
            ),
            (
                "order",
                "longest-ordered-subset",
                &order,
                "The most letters that are in the right order among themselves, two at least, earn half a point each.",
            ),
            (
                "order",
                "relative-next",
                &order,
                "Each letter with the right letter directly after it earns 2/3 of a point.",
            ),
            (
                "order",
                "absolute-position",
                &order,
                "Each letter in its right place earns half a point.",
            ),
            ("order", "all-or-nothing", &order, whole),
        ] {
            assert_eq!(by(kind, rule, shape), said, "{kind}={rule}");
        }
    }

    #[test]
    fn every_language_says_every_rule() {
        let shapes = [
            Shape::Choice { options: words(4) },
            Shape::Choices {
                options: words(6),
                choose: 2,
            },
            Shape::Truth { statements: words(3) },
            Shape::Match {
                left: words(3),
                right: words(4),
            },
            Shape::Sort {
                categories: words(2),
                elements: words(4),
            },
            Shape::Order {
                elements: words(4),
                first: "first".to_owned(),
                last: "last".to_owned(),
            },
        ];
        for language in Labels::languages() {
            let labels = Labels::of(language).expect("a language");
            for shape in &shapes {
                let kind = shape.kind();
                let said: Vec<Option<String>> = Scoring::rules(kind)
                    .into_iter()
                    .map(|rule| {
                        let mut rules = Scoring::default();
                        rules.choose(kind.keyword(), rule).expect("there is such a rule");
                        scoring(&labels, shape, Points(2), rules)
                    })
                    .collect();
                // `false` and `false2` are one rule where more than one option is wrong.
                let alike = |place: usize| said[..place].contains(&said[place]);
                let repeated = (0..said.len()).filter(|&place| alike(place)).count();
                assert_eq!(
                    repeated,
                    usize::from(kind == crate::item::Kind::Choices),
                    "{language} {kind}"
                );
            }
        }
    }

    #[test]
    fn shares_are_said_in_the_grammar_of_the_language() {
        for (language, said) in [
            (
                "de",
                [
                    "0 Punkte",
                    "einen halben Punkt",
                    "2/3 Punkt",
                    "1 Punkt",
                    "1 1/3 Punkte",
                    "2 Punkte",
                ],
            ),
            (
                "es",
                [
                    "0 puntos",
                    "medio punto",
                    "2/3 de punto",
                    "1 punto",
                    "1 1/3 puntos",
                    "2 puntos",
                ],
            ),
            (
                "fr",
                [
                    "0 point",
                    "un demi-point",
                    "2/3 de point",
                    "1 point",
                    "1 1/3 point",
                    "2 points",
                ],
            ),
        ] {
            let labels = Labels::of(language).expect("a language");
            let shares = [(0, 1), (1, 2), (2, 3), (1, 1), (4, 3), (2, 1)];
            assert_eq!(
                shares.map(|(over, under)| worth(&labels, Ratio::new(over, under))),
                said
            );
        }
    }
}
