use proptest::prelude::*;

use super::accept::{adds_nothing, number, score_accepting};
use crate::grade::corrections::Accepted;
use crate::item::sample::{
    any_answer, any_response, any_scoring, choice, gap, number as forty, order, texts,
};
use crate::item::{
    Answer, Arrangement, Key, Kind, Marked, OptionId, Points, Response, Score, Scoring, Shape, score,
};
use crate::language::SentenceNo;
use crate::submission::sample::single;

fn accepting(response: &Response, also: &[Answer], answer: &Answer, scoring: Scoring) -> Marked {
    let shape = response.shape().clone();
    let arrangement = Arrangement::stored(&shape);
    let quiz = single(shape, arrangement);
    let accepted: Vec<Accepted> = also
        .iter()
        .map(|answer| Accepted {
            told: String::new(),
            answer: answer.clone(),
        })
        .collect();
    score_accepting(&quiz.items[0], response.key(), accepted.iter(), answer, scoring).expect("it fits")
}

fn told(response: &Response, also: &[Answer], answer: &Answer) -> String {
    match accepting(response, also, answer, Scoring::default()) {
        Marked::Scored(score) => score.display(),
        Marked::Awaits(why) => why.to_owned(),
    }
}

fn ids(places: &[u8]) -> Vec<OptionId> {
    places.iter().copied().map(OptionId).collect()
}

#[test]
fn words_and_numbers_that_are_accepted_no_longer_wait() {
    let text = |words: &str| Answer::Text(words.to_owned());
    let day =
        Response::new(Shape::Text {}, Key::Text(texts(&["Saturday"])), Vec::new(), false).expect("sound");
    let also = [text("Sat"), text("the weekend")];
    for (answer, earned) in [
        ("SAT.", "2"),
        ("The  Weekend", "2"),
        ("saturday", "2"),
        ("Sun", "not one of the listed answers"),
        (" ", "0"),
    ] {
        assert_eq!(told(&day, &also, &text(answer)), earned, "{answer}");
    }
    let words = |words: &str| Answer::Gap(words.to_owned());
    let bank = gap(&["soldiers", "observers", "lawyers"]);
    assert_eq!(told(&bank, &[words("lawyers")], &words("Lawyers")), "2");
    assert_eq!(told(&bank, &[words("lawyers")], &words("soldiers")), "0");
    let number = |words: &str| Answer::Number(words.to_owned());
    let homes = forty(Some("homes"), false);
    let also = [number("1,200"), number("about 40")];
    for (answer, earned) in [
        ("40", "2"),
        ("1200 homes", "2"),
        ("About 40", "2"),
        ("41", "0"),
        ("about 50", "no number that can be read for certain"),
        // Wrong for certain by the key; with 1,200 it may be right.
        ("1.200", "it can be read as two numbers"),
    ] {
        assert_eq!(told(&homes, &also, &number(answer)), earned, "{answer}");
    }
}

#[test]
fn as_many_ticks_count_as_are_asked_for_and_rows_by_themselves() {
    let options = texts(&["a", "b", "c", "d", "e"]);
    let shape = Shape::Choices { options, choose: 2 };
    let notes = crate::item::sample::note;
    let roles = [true, false, true, false, false].map(|right| {
        notes(if right {
            crate::item::Role::Key
        } else {
            crate::item::Role::TrueElsewhere
        })
    });
    let several =
        Response::new(shape, Key::Choices(ids(&[0, 2])), roles.to_vec(), false).expect("it is sound");
    let also = [Answer::Choices(ids(&[3]))];
    for (ticks, before, after) in [
        (&[0, 2][..], "2", "2"),
        (&[0, 3], "0.33", "2"),
        (&[3], "0", "1"),
        (&[0, 2, 3], "1.33", "1.33"),
        (&[0, 1], "0.33", "0.33"),
        (&[0, 1, 2, 3, 4], "0", "0"),
    ] {
        let answer = Answer::Choices(ids(ticks));
        assert_eq!(told(&several, &[], &answer), before, "{ticks:?}");
        assert_eq!(told(&several, &also, &answer), after, "{ticks:?}");
    }
    let abcd = order(vec![3, 1, 0, 2]);
    let also = [Answer::Order(ids(&[3, 0, 1, 2]))];
    assert_eq!(told(&abcd, &[], &also[0]), "1.33");
    assert_eq!(told(&abcd, &also, &also[0]), "2");
    let one = choice("x", 4, 1);
    assert_eq!(
        told(&one, &[Answer::Choice(OptionId(3))], &Answer::Choice(OptionId(3))),
        "2"
    );
    assert_eq!(
        told(&one, &[Answer::Choice(OptionId(3))], &Answer::Choice(OptionId(0))),
        "0"
    );
}

#[test]
fn accepted_numbers_are_plain_or_grouped() {
    for (words, read) in [
        ("1200", Some("1200")),
        ("1,200", Some("1200")),
        ("1.5", Some("1.5")),
        ("-3", Some("-3")),
        ("1,5", None),
        ("12,00", None),
        ("forty", None),
        ("about 40", None),
    ] {
        let found = number(words).map(|number| number.to_string());
        assert_eq!(found.as_deref(), read, "{words}");
    }
}

#[test]
fn sentences_that_are_accepted_are_right_alone_and_together() {
    let sentences: Vec<SentenceNo> = (1..=4).map(SentenceNo).collect();
    let shape = Shape::Select { sentences, choose: 1 };
    let roles = [false, true, false, false].map(|right| {
        crate::item::sample::note(if right {
            crate::item::Role::Key
        } else {
            crate::item::Role::Unsupported
        })
    });
    let key = Key::Select(vec![SentenceNo(2)]);
    let one = Response::new(shape, key, roles.to_vec(), false).expect("it is sound");
    let named = |numbers: &[u32]| Answer::Select(numbers.iter().copied().map(SentenceNo).collect());
    for (numbers, earned) in [
        (&[2][..], "2"),
        (&[4], "2"),
        (&[2, 4], "2"),
        (&[1, 4], "0"),
        (&[1, 2, 3, 4], "0"),
        (&[], "0"),
    ] {
        assert_eq!(told(&one, &[named(&[4])], &named(numbers)), earned, "{numbers:?}");
    }
}

/// Whether an answer names all that is asked for.
fn is_whole(shape: &Shape, answer: &Answer) -> bool {
    match (shape, answer) {
        (Shape::Choices { choose, .. }, Answer::Choices(options)) => options.len() == *choose,
        (Shape::Select { choose, .. }, Answer::Select(sentences)) => sentences.len() == *choose,
        (Shape::Order { elements, .. }, Answer::Order(order)) => order.len() == elements.len(),
        (_, Answer::Truth(rows)) => rows.iter().all(Option::is_some),
        (_, Answer::Match(rows) | Answer::Sort(rows)) => rows.iter().all(Option::is_some),
        (_, Answer::Gap(words) | Answer::Text(words) | Answer::Number(words)) => !words.is_empty(),
        (_, Answer::Open(_)) => false,
        _ => true,
    }
}

proptest! {
    #[test]
    fn accepting_more_never_takes_points_and_pays_what_is_accepted(
        (response, also, answer) in any_response().prop_flat_map(|response| {
            let also = prop::collection::vec(any_answer(response.shape()), 1..3);
            let answer = any_answer(response.shape());
            (Just(response), also, answer)
        }),
        scoring in any_scoring(),
    ) {
        // An accepted order is a whole one: the reader of corrections refuses others.
        prop_assume!(response.kind() != Kind::Order || also.iter().all(|also| is_whole(response.shape(), also)));
        let by_key = score(response.shape(), response.key(), &answer, Points(2), scoring).expect("it fits");
        let now = accepting(&response, &also, &answer, scoring);
        match (&by_key, &now) {
            (Marked::Scored(before), Marked::Scored(after)) => prop_assert!(after >= before),
            // A number that was wrong for certain may be right now.
            (Marked::Scored(before), Marked::Awaits(_)) => {
                prop_assert!(*before == Score::ZERO && response.kind() == Kind::Number);
            }
            (Marked::Awaits(_), _) => {}
        }
        for also_right in also.iter().filter(|also| is_whole(response.shape(), also)) {
            let full = Marked::Scored(Score::whole(true, Points(2)));
            prop_assert_eq!(accepting(&response, &also, also_right, scoring), full);
        }
    }

    #[test]
    fn ticking_everything_earns_no_more_than_before(
        (response, also) in any_response().prop_flat_map(|response| {
            let also = any_answer(response.shape());
            (Just(response), also)
        }),
    ) {
        let Shape::Choices { options, .. } = response.shape() else { return Ok(()) };
        let all = Answer::Choices((0..options.len()).filter_map(OptionId::at).collect());
        let now = accepting(&response, &[also], &all, Scoring::default());
        prop_assert_eq!(now, Marked::Scored(Score::ZERO));
    }

    #[test]
    fn the_key_adds_nothing(response in any_response(), scoring in any_scoring()) {
        if let Some(right) = response.key().answer() {
            prop_assert!(adds_nothing(response.shape(), response.key(), &right, scoring));
        }
    }
}
