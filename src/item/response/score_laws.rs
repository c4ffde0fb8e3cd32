//! What holds for every kind of response and every rule of scoring.

use proptest::prelude::*;

use crate::item::sample::{any_answer, any_response, any_scoring};
use crate::item::{
    Answer, ChoiceRule, Kind, Marked, OptionId, Points, Response, Score, Scoring, Shape, score,
};

/// The answer of who left everything out.
fn blank(shape: &Shape) -> Answer {
    match shape {
        Shape::Choice { .. } => Answer::Choice(OptionId(0)),
        Shape::Choices { .. } => Answer::Choices(Vec::new()),
        Shape::Truth { statements } => Answer::Truth(vec![None; statements.len()]),
        Shape::Gap { .. } => Answer::Gap(" ".to_owned()),
        Shape::Text {} => Answer::Text(String::new()),
        Shape::Number { .. } => Answer::Number("-".to_owned()),
        Shape::Match { left, .. } => Answer::Match(vec![None; left.len()]),
        Shape::Order { .. } => Answer::Order(Vec::new()),
        Shape::Sort { elements, .. } => Answer::Sort(vec![None; elements.len()]),
        Shape::Select { .. } => Answer::Select(Vec::new()),
        Shape::Open { .. } => Answer::Open(String::new()),
    }
}

/// Everything ticked, where ticks are asked for.
fn everything(shape: &Shape) -> Option<Answer> {
    match shape {
        Shape::Choices { options, .. } => Some(Answer::Choices(
            (0..options.len()).filter_map(OptionId::at).collect(),
        )),
        Shape::Select { sentences, .. } => Some(Answer::Select(sentences.clone())),
        _ => None,
    }
}

fn with_answer() -> impl Strategy<Value = (Response, Answer)> {
    any_response().prop_flat_map(|response| {
        let answer = any_answer(response.shape());
        (Just(response), answer)
    })
}

proptest! {
    #[test]
    fn the_key_earns_all_points_by_every_rule(
        response in any_response(),
        points in 1..9_u32,
        scoring in any_scoring(),
    ) {
        let points = Points(points);
        let full = Marked::Scored(Score::whole(true, points));
        let Some(answer) = response.key().answer() else {
            prop_assert_eq!(response.kind(), Kind::Open);
            return Ok(());
        };
        let marked = score(response.shape(), response.key(), &answer, points, scoring);
        prop_assert_eq!(marked, Ok(full));
    }

    #[test]
    fn a_score_stands_between_nothing_and_all_points(
        (response, answer) in with_answer(),
        points in 1..9_u32,
        scoring in any_scoring(),
    ) {
        let points = Points(points);
        let marked = score(response.shape(), response.key(), &answer, points, scoring).expect("it fits");
        let least = match response.shape() {
            Shape::Choice { options } if scoring.choice == ChoiceRule::Formula => {
                Score::taken(i64::try_from(options.len()).expect("few") - 1, points)
            }
            _ => Score::ZERO,
        };
        if let Marked::Scored(score) = marked {
            prop_assert!(score >= least);
            prop_assert!(score <= Score::whole(true, points));
        } else {
            prop_assert!(matches!(response.kind(), Kind::Gap | Kind::Text | Kind::Number | Kind::Open));
        }
    }

    #[test]
    fn points_are_in_proportion((response, answer) in with_answer(), scoring in any_scoring()) {
        let of = |points| score(response.shape(), response.key(), &answer, Points(points), scoring);
        if let (Ok(Marked::Scored(one)), Ok(Marked::Scored(seven))) = (of(1), of(7)) {
            prop_assert_eq!(one.0 * 7, seven.0);
        }
    }

    #[test]
    fn a_blank_earns_nothing_and_never_more_than_a_right_answer(
        response in any_response(),
        scoring in any_scoring(),
    ) {
        // A choice has no blank answer: nothing is handed to scoring then.
        prop_assume!(response.kind() != Kind::Choice);
        let of = |answer: &Answer| score(response.shape(), response.key(), answer, Points(2), scoring);
        prop_assert_eq!(of(&blank(response.shape())), Ok(Marked::Scored(Score::ZERO)));
        if let Some(right) = response.key().answer() {
            prop_assert!(matches!(of(&right), Ok(Marked::Scored(score)) if score > Score::ZERO));
        }
    }

    #[test]
    fn ticking_everything_earns_nothing_but_by_the_rule_of_canvas(
        response in any_response(),
        scoring in any_scoring(),
    ) {
        let Some(answer) = everything(response.shape()) else { return Ok(()) };
        let marked = score(response.shape(), response.key(), &answer, Points(2), scoring);
        let (right, offered) = match response.shape() {
            Shape::Choices { options, choose } => (*choose, options.len()),
            Shape::Select { sentences, choose } => (*choose, sentences.len()),
            _ => (0, 0),
        };
        let pays = scoring.rule(Kind::Choices) == Some("true") && right > 1 && 2 * right > offered;
        prop_assert_eq!(marked != Ok(Marked::Scored(Score::ZERO)), pays);
    }

    #[test]
    fn all_or_nothing_never_pays_more_than_the_default(
        (response, answer) in with_answer(),
    ) {
        let mut whole = Scoring::default();
        for kind in [Kind::Choices, Kind::Truth, Kind::Match, Kind::Sort, Kind::Order] {
            whole.choose(kind.keyword(), "all-or-nothing").expect("there is such a rule");
        }
        let of = |scoring| score(response.shape(), response.key(), &answer, Points(2), scoring);
        if let (Ok(Marked::Scored(whole)), Ok(Marked::Scored(default))) = (of(whole), of(Scoring::default())) {
            prop_assert!(whole <= default);
            prop_assert!(whole == Score::ZERO || whole == Score::whole(true, Points(2)));
        }
    }
}
