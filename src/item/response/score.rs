use crate::item::response::{
    bounds, choice, choices, gap, matching, number, order, select, sort, text, truth,
};
use crate::item::{Answer, Key, Marked, Points, Score, Scoring, Shape, ShapeMismatch};

/// What `answer` earns by the rules of `scoring`, both it and the key in stored order.
///
/// Exact, from nothing to all points; below nothing by formula scoring alone. A text that is not listed, a number that cannot be read for certain and an open
/// answer await a mark by a person; where nothing was written there is nothing to mark. An answer that does not fit the shape (a letter past the last option,
/// a row too few) is an error, never a silent zero.
pub fn score(
    shape: &Shape,
    key: &Key,
    answer: &Answer,
    points: Points,
    scoring: Scoring,
) -> Result<Marked, ShapeMismatch> {
    key.check(shape)?;
    let score = match (shape, key, answer) {
        (Shape::Choice { options }, Key::Choice(key), Answer::Choice(answer)) => {
            choice::score(options, *key, *answer, points, scoring.choice)
        }
        (Shape::Choices { options, .. }, Key::Choices(key), Answer::Choices(answer)) => {
            choices::score(options, key, answer, points, scoring.choices)
        }
        (Shape::Truth { .. }, Key::Truth(key), Answer::Truth(answer)) => {
            truth::score(key, answer, points, scoring.truth)
        }
        (Shape::Gap { bank, .. }, Key::Gap(key), Answer::Gap(answer)) => {
            return Ok(gap::score(bank, key, answer, points));
        }
        (Shape::Number { unit }, Key::Number(key), Answer::Number(answer)) => {
            return Ok(number::score(unit.as_deref(), key, answer, points));
        }
        (Shape::Order { elements, .. }, Key::Order(key), Answer::Order(answer)) => {
            order::score(elements.len(), key, answer, points, scoring.order)
        }
        (Shape::Text {}, Key::Text(key), Answer::Text(answer)) => {
            return Ok(text::score(key, answer, points));
        }
        (Shape::Match { right, .. }, Key::Match(key), Answer::Match(answer)) => {
            matching::score(right, key, answer, points, scoring.matching)
        }
        (Shape::Sort { categories, .. }, Key::Sort(key), Answer::Sort(answer)) => {
            sort::score(categories, key, answer, points, scoring.sort)
        }
        (Shape::Select { sentences, .. }, Key::Select(key), Answer::Select(answer)) => {
            select::score(sentences, key, answer, points, scoring.choices)
        }
        (Shape::Open { .. }, Key::Open(_), Answer::Open(answer)) => {
            if !answer.trim().is_empty() {
                return Ok(Marked::Awaits("an open answer"));
            }
            Ok(Score::ZERO)
        }
        (shape, _, answer) => Err(bounds::kinds(
            shape.kind().keyword(),
            "answer",
            answer.kind().keyword(),
        )),
    };
    score.map(Marked::Scored)
}

#[cfg(test)]
mod tests {
    use super::score;
    use crate::item::sample::texts;
    use crate::item::{Answer, Key, Marked, OptionId, Points, Scoring, Shape, Truth};
    use crate::language::SentenceNo;

    fn scored(shape: &Shape, key: &Key, answer: &Answer) -> String {
        match score(shape, key, answer, Points(2), Scoring::default()).expect("an answer that fits") {
            Marked::Scored(score) => score.display(),
            Marked::Awaits(why) => why.to_owned(),
        }
    }

    fn ids(places: &[u8]) -> Vec<OptionId> {
        places.iter().copied().map(OptionId).collect()
    }

    fn rows(places: &[i8]) -> Vec<Option<OptionId>> {
        places
            .iter()
            .map(|&place| u8::try_from(place).ok().map(OptionId))
            .collect()
    }

    #[test]
    fn each_kind_pays_by_its_rule() {
        let abcd = texts(&["a", "b", "c", "d"]);
        let choice = Shape::Choice {
            options: abcd.clone(),
        };
        let key = Key::Choice(OptionId(2));
        assert_eq!(scored(&choice, &key, &Answer::Choice(OptionId(2))), "2");
        assert_eq!(scored(&choice, &key, &Answer::Choice(OptionId(0))), "0");

        let choices = Shape::Choices {
            options: abcd.clone(),
            choose: 2,
        };
        let key = Key::Choices(ids(&[0, 3]));
        for (answer, expected) in [
            (&[0, 3][..], "2"),
            (&[0], "1"),
            (&[0, 1], "0"),
            (&[0, 1, 3], "1"),
            (&[], "0"),
        ] {
            assert_eq!(
                scored(&choices, &key, &Answer::Choices(ids(answer))),
                expected,
                "{answer:?}"
            );
        }

        let truth = Shape::Truth {
            statements: texts(&["a", "b", "c"]),
        };
        let key = Key::Truth(vec![Truth::Says, Truth::NotSaid, Truth::Otherwise]);
        let answer = Answer::Truth(vec![Some(Truth::Says), None, Some(Truth::NotSaid)]);
        assert_eq!(scored(&truth, &key, &answer), "0.67");

        let matching = Shape::Match {
            left: texts(&["p", "q"]),
            right: abcd.clone(),
        };
        let key = Key::Match(ids(&[3, 3]));
        assert_eq!(scored(&matching, &key, &Answer::Match(rows(&[3, 1]))), "1");

        let select = |choose| Shape::Select {
            sentences: (2..7).map(SentenceNo).collect(),
            choose,
        };
        let numbers = |list: &[u32]| list.iter().copied().map(SentenceNo).collect::<Vec<_>>();
        let key = Key::Select(numbers(&[6]));
        assert_eq!(scored(&select(1), &key, &Answer::Select(numbers(&[6]))), "2");
        assert_eq!(scored(&select(1), &key, &Answer::Select(numbers(&[5, 6]))), "0");
        assert_eq!(scored(&select(1), &key, &Answer::Select(Vec::new())), "0");
        let key = Key::Select(numbers(&[2, 6]));
        assert_eq!(scored(&select(2), &key, &Answer::Select(numbers(&[2, 6]))), "2");
        assert_eq!(
            scored(&select(2), &key, &Answer::Select(numbers(&[2, 3]))),
            "0.33"
        );
    }

    #[test]
    fn an_order_pays_by_its_pairs() {
        let shape = Shape::Order {
            elements: texts(&["a", "b", "c", "d"]),
            first: "earliest".to_owned(),
            last: "latest".to_owned(),
        };
        let key = Key::Order(ids(&[2, 0, 3, 1]));
        for (answer, expected) in [
            (&[2, 0, 3, 1][..], "2"),
            (&[0, 2, 3, 1], "1.33"),
            (&[2, 0], "0.33"),
            (&[1, 3, 0, 2], "0"),
            (&[], "0"),
        ] {
            assert_eq!(
                scored(&shape, &key, &Answer::Order(ids(answer))),
                expected,
                "{answer:?}"
            );
        }
        assert!(
            score(
                &shape,
                &key,
                &Answer::Order(ids(&[2, 2])),
                Points(2),
                Scoring::default()
            )
            .is_err()
        );
    }

    #[test]
    fn two_categories_pay_all_half_or_nothing() {
        let elements = texts(&["a", "b", "c", "d"]);
        let sort = |categories: &[&str]| Shape::Sort {
            categories: texts(categories),
            elements: elements.clone(),
        };
        let key = Key::Sort(ids(&[0, 1, 1, 0]));
        let cases = [
            (vec![0, 1, 1, 0], "2", "2"),
            (vec![0, 1, 1, -1], "1", "1.5"),
            (vec![0, 1, 0, 1], "0", "1"),
            (vec![-1, -1, -1, -1], "0", "0"),
        ];
        for (answer, two, three) in cases {
            let answer = Answer::Sort(rows(&answer));
            assert_eq!(scored(&sort(&["x", "y"]), &key, &answer), two);
            assert_eq!(scored(&sort(&["x", "y", "z"]), &key, &answer), three);
        }
    }

    #[test]
    fn an_answer_that_does_not_fit_is_an_error_not_a_zero() {
        let shape = Shape::Choice {
            options: texts(&["a", "b", "c"]),
        };
        let key = Key::Choice(OptionId(0));
        for answer in [Answer::Choice(OptionId(3)), Answer::Text("a".to_owned())] {
            assert!(score(&shape, &key, &answer, Points(1), Scoring::default()).is_err());
        }
        let truth = Shape::Truth {
            statements: texts(&["a", "b"]),
        };
        let key = Key::Truth(vec![Truth::Says, Truth::Says]);
        let short = Answer::Truth(vec![Some(Truth::Says)]);
        assert!(score(&truth, &key, &short, Points(1), Scoring::default()).is_err());
    }

    #[test]
    fn the_rules_that_were_chosen_are_those_that_count() {
        let by = |kind: &str, rule: &str, shape: &Shape, key: &Key, answer: &Answer| {
            let mut scoring = Scoring::default();
            scoring.choose(kind, rule).expect("there is such a rule");
            match score(shape, key, answer, Points(2), scoring).expect("an answer that fits") {
                Marked::Scored(score) => score.display(),
                Marked::Awaits(why) => why.to_owned(),
            }
        };
        let abcd = texts(&["a", "b", "c", "d"]);
        let choice = Shape::Choice {
            options: abcd.clone(),
        };
        let (key, wrong) = (Key::Choice(OptionId(2)), Answer::Choice(OptionId(0)));
        assert_eq!(by("choice", "formula", &choice, &key, &wrong), "-0.67");
        assert_eq!(
            by("choice", "formula", &choice, &key, &Answer::Choice(OptionId(2))),
            "2"
        );
        let choices = Shape::Choices {
            options: abcd.clone(),
            choose: 2,
        };
        let key = Key::Choices(ids(&[0, 3]));
        let half = Answer::Choices(ids(&[0]));
        assert_eq!(by("choices", "all-or-nothing", &choices, &key, &half), "0");
        assert_eq!(by("choices", "true", &choices, &key, &half), "1");
        let select = Shape::Select {
            sentences: (1..=4).map(SentenceNo).collect(),
            choose: 2,
        };
        let key = Key::Select(vec![SentenceNo(1), SentenceNo(4)]);
        let half = Answer::Select(vec![SentenceNo(1)]);
        assert_eq!(by("choices", "all-or-nothing", &select, &key, &half), "0");
        let rows = |places: &[i8]| rows(places);
        let matching = Shape::Match {
            left: texts(&["p", "q"]),
            right: abcd.clone(),
        };
        let key = Key::Match(ids(&[3, 1]));
        let half = Answer::Match(rows(&[3, -1]));
        assert_eq!(by("match", "all-or-nothing", &matching, &key, &half), "0");
        assert_eq!(by("sort", "all-or-nothing", &matching, &key, &half), "1");
        let sort = Shape::Sort {
            categories: texts(&["x", "y"]),
            elements: abcd,
        };
        let key = Key::Sort(ids(&[0, 1, 1, 0]));
        let slip = Answer::Sort(rows(&[0, 1, 1, 1]));
        assert_eq!(by("sort", "per-row", &sort, &key, &slip), "1");
        assert_eq!(by("sort", "all-or-nothing", &sort, &key, &slip), "0");
        let truth = Shape::Truth {
            statements: texts(&["a", "b"]),
        };
        let key = Key::Truth(vec![Truth::Says, Truth::NotSaid]);
        let half = Answer::Truth(vec![Some(Truth::Says), None]);
        assert_eq!(by("truth", "all-or-nothing", &truth, &key, &half), "0");
    }
}
