use num_rational::Ratio;

use crate::item::{Points, Shape};
use crate::labels::{Argument, Labels};

/// How an item of several parts is scored; nothing for items that are right or wrong as a whole.
pub(in crate::render) fn scoring(labels: &Labels, shape: &Shape, points: Points) -> Option<String> {
    let all = i64::from(points.0);
    match shape {
        Shape::Choices { options, choose } => picks(labels, all, *choose, options.len()),
        Shape::Select { sentences, choose } if *choose > 1 => picks(labels, all, *choose, sentences.len()),
        Shape::Truth { statements: rows } | Shape::Match { left: rows, .. } => {
            each_row(labels, all, rows.len())
        }
        Shape::Sort { categories, elements } if categories.len() >= 3 => {
            each_row(labels, all, elements.len())
        }
        Shape::Sort { .. } => {
            let whole = worth(labels, Ratio::from_integer(all));
            let less = worth(labels, Ratio::new(all, 2));
            Some(labels.told(
                "all-rows-earn",
                &[("worth", (&whole).into()), ("less", (&less).into())],
            ))
        }
        Shape::Order { elements, .. } => each_pair(labels, all, elements.len()),
        Shape::Choice { .. }
        | Shape::Gap { .. }
        | Shape::Text {}
        | Shape::Number { .. }
        | Shape::Select { .. }
        | Shape::Open { .. } => None,
    }
}

fn picks(labels: &Labels, points: i64, right: usize, offered: usize) -> Option<String> {
    let wrong = offered.checked_sub(right)?;
    let gain = worth(labels, share(points, right)?);
    Some(match share(points, wrong) {
        Some(loss) => {
            let loss = worth(labels, loss);
            let given = [("gain", (&gain).into()), ("loss", (&loss).into())];
            labels.told("each-choice-earns-or-loses", &given)
        }
        None => labels.told("each-choice-earns", &[("worth", (&gain).into())]),
    })
}

fn each_row(labels: &Labels, points: i64, rows: usize) -> Option<String> {
    let worth = worth(labels, share(points, rows)?);
    Some(labels.told("each-row-earns", &[("worth", (&worth).into())]))
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
    use crate::item::{Points, Shape};
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
                scoring(&Labels::english(), shape, Points(2)).as_deref(),
                said,
                "{shape:?}"
            );
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
