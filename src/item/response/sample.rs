//! Responses, answers and orders for property tests.

use proptest::prelude::*;
use proptest::sample::subsequence;

use crate::item::{
    Answer, Arrangement, Decimal, Key, Level, Note, NumberKey, OptionId, Response, Role, Rubric, Scoring,
    Shape, Truth,
};
use crate::language::SentenceNo;

pub fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|&text| text.to_owned()).collect()
}

pub fn note(role: Role) -> Note {
    Note {
        role,
        reason: "as sentence 2 shows".to_owned(),
        sentence: Some(SentenceNo(2)),
    }
}

fn words(word: &str, count: usize) -> Vec<String> {
    (0..count).map(|at| format!("{word} {at}")).collect()
}

fn keyed(count: usize, is_key: impl Fn(usize) -> bool) -> Vec<Note> {
    (0..count)
        .map(|at| {
            note(if is_key(at) {
                Role::Key
            } else {
                Role::TrueElsewhere
            })
        })
        .collect()
}

fn response(shape: Shape, key: Key, notes: Vec<Note>) -> Response {
    Response::new(shape, key, notes, false).expect("the parts fit")
}

fn ids(places: Vec<usize>) -> Vec<OptionId> {
    places.into_iter().filter_map(OptionId::at).collect()
}

/// A choice among `count` options whose key stands at `key`, each option with `word`.
pub fn choice(word: &str, count: usize, key: usize) -> Response {
    response(
        Shape::Choice {
            options: words(word, count),
        },
        Key::Choice(OptionId::at(key).expect("a letter")),
        keyed(count, |at| at == key),
    )
}

pub fn open(word: &str) -> Response {
    let level = |points| Level {
        points,
        shows: format!("{word} at {points}"),
    };
    let rubric = Rubric {
        levels: vec![level(2), level(1), level(0)],
        anchors: Vec::new(),
    };
    response(Shape::Open { lines: 4 }, Key::Open(rubric), Vec::new())
}

/// A sentence without its "observers", with words to choose from or without.
pub fn gap(bank: &[&str]) -> Response {
    let shape = Shape::Gap {
        before: "He would send ".to_owned(),
        after: " to monitor it.".to_owned(),
        bank: texts(bank),
    };
    let notes = keyed(bank.len(), |at| bank[at] == "observers");
    response(shape, Key::Gap(texts(&["observers", "the observers"])), notes)
}

/// Forty, alone or with all from 38 to 42.
pub fn number(unit: Option<&str>, bounds: bool) -> Response {
    let key = NumberKey {
        value: Decimal::whole(40),
        least: bounds.then(|| Decimal::whole(38)),
        most: bounds.then(|| Decimal::whole(42)),
    };
    let shape = Shape::Number {
        unit: unit.map(str::to_owned),
    };
    response(shape, Key::Number(key), Vec::new())
}

/// Elements to be put in the order of `key`.
pub fn order(key: Vec<usize>) -> Response {
    let shape = Shape::Order {
        elements: words("event", key.len()),
        first: "earliest".to_owned(),
        last: "latest".to_owned(),
    };
    let notes = keyed(key.len(), |_| true);
    response(shape, Key::Order(ids(key)), notes)
}

pub fn any_truth() -> impl Strategy<Value = Truth> {
    prop::sample::select(Truth::ALL.to_vec())
}

/// Any rule for each kind.
pub fn any_scoring() -> impl Strategy<Value = Scoring> {
    let kinds = Scoring::KINDS.to_vec();
    let rules: Vec<_> = kinds
        .iter()
        .map(|kind| prop::sample::select(Scoring::rules(*kind)))
        .collect();
    rules.prop_map(move |rules| {
        let mut scoring = Scoring::default();
        for (kind, rule) in kinds.iter().zip(rules) {
            scoring.choose(kind.keyword(), rule).expect("a rule of this kind");
        }
        scoring
    })
}

pub fn any_response() -> impl Strategy<Value = Response> {
    let choice = (3..9_usize)
        .prop_flat_map(|count| (Just(count), 0..count))
        .prop_map(|(count, key)| choice("option", count, key));
    let choices = (4..9_usize)
        .prop_flat_map(|count| {
            (
                Just(count),
                subsequence((0..count).collect::<Vec<_>>(), 2..=count - 2),
            )
        })
        .prop_map(|(count, key)| {
            let shape = Shape::Choices {
                options: words("option", count),
                choose: key.len(),
            };
            let notes = keyed(count, |at| key.contains(&at));
            response(shape, Key::Choices(ids(key)), notes)
        });
    let truth = prop::collection::vec(any_truth(), 2..7).prop_map(|key| {
        let shape = Shape::Truth {
            statements: words("statement", key.len()),
        };
        let notes = keyed(key.len(), |_| false);
        response(shape, Key::Truth(key), notes)
    });
    let text =
        Just(()).prop_map(|()| response(Shape::Text {}, Key::Text(texts(&["Thursday", "Thu"])), Vec::new()));
    let matching = (2..6_usize, 2..7_usize)
        .prop_flat_map(|(left, right)| (Just(right), prop::collection::vec(0..right, left)))
        .prop_map(|(right, key)| {
            let shape = Shape::Match {
                left: words("left", key.len()),
                right: words("right", right),
            };
            let notes = keyed(key.len(), |_| false);
            response(shape, Key::Match(ids(key)), notes)
        });
    let sort = (2..5_usize)
        .prop_flat_map(|categories| (Just(categories), prop::collection::vec(0..categories, 2..7)))
        .prop_map(|(categories, key)| {
            let shape = Shape::Sort {
                categories: words("category", categories),
                elements: words("element", key.len()),
            };
            let notes = keyed(key.len(), |_| false);
            response(shape, Key::Sort(ids(key)), notes)
        });
    let select = subsequence((1..20).collect::<Vec<u32>>(), 3..8)
        .prop_flat_map(|numbers| {
            let most = numbers.len() - 2;
            (Just(numbers.clone()), subsequence(numbers, 1..=most))
        })
        .prop_map(|(numbers, key)| {
            let notes = keyed(numbers.len(), |at| key.contains(&numbers[at]));
            let shape = Shape::Select {
                sentences: numbers.into_iter().map(SentenceNo).collect(),
                choose: key.len(),
            };
            response(
                shape,
                Key::Select(key.into_iter().map(SentenceNo).collect()),
                notes,
            )
        });
    let open = Just(()).prop_map(|()| open("support"));
    let gap = any::<bool>().prop_map(|help| {
        gap(if help {
            &["soldiers", "observers", "lawyers"]
        } else {
            &[]
        })
    });
    let number = any::<(bool, bool)>().prop_map(|(unit, bounds)| number(unit.then_some("homes"), bounds));
    let order = (3..9_usize)
        .prop_flat_map(|count| Just((0..count).collect::<Vec<_>>()).prop_shuffle())
        .prop_map(order);
    prop_oneof![
        choice, choices, truth, gap, text, number, matching, order, sort, select, open
    ]
}

fn any_id(count: usize) -> impl Strategy<Value = OptionId> {
    (0..count).prop_map(|place| OptionId::at(place).expect("a letter"))
}

fn any_order(count: usize) -> impl Strategy<Value = Vec<OptionId>> {
    Just(ids((0..count).collect())).prop_shuffle()
}

pub fn any_arrangement(shape: &Shape) -> impl Strategy<Value = Arrangement> + use<> {
    let stored = Arrangement::stored(shape);
    (any_order(stored.options.len()), any_order(stored.left.len()))
        .prop_map(|(options, left)| Arrangement { options, left })
}

pub fn any_answer(shape: &Shape) -> BoxedStrategy<Answer> {
    match shape {
        Shape::Choice { options } => any_id(options.len()).prop_map(Answer::Choice).boxed(),
        Shape::Choices { options, .. } => subsequence(ids((0..options.len()).collect()), 0..=options.len())
            .prop_map(Answer::Choices)
            .boxed(),
        Shape::Truth { statements } => prop::collection::vec(prop::option::of(any_truth()), statements.len())
            .prop_map(Answer::Truth)
            .boxed(),
        Shape::Gap { .. } => prop::sample::select(texts(&["Observers", "soldiers", "monitors", ""]))
            .prop_map(Answer::Gap)
            .boxed(),
        Shape::Text {} => prop::sample::select(texts(&["thursday", "Friday", ""]))
            .prop_map(Answer::Text)
            .boxed(),
        Shape::Number { .. } => {
            prop::sample::select(texts(&["40", "forty homes", "41", "about 40", "1,5", ""]))
                .prop_map(Answer::Number)
                .boxed()
        }
        Shape::Order { elements, .. } => (any_order(elements.len()), 0..=elements.len())
            .prop_map(|(mut order, given)| {
                order.truncate(given);
                Answer::Order(order)
            })
            .boxed(),
        Shape::Match { left, right } => {
            prop::collection::vec(prop::option::of(any_id(right.len())), left.len())
                .prop_map(Answer::Match)
                .boxed()
        }
        Shape::Sort { categories, elements } => {
            prop::collection::vec(prop::option::of(any_id(categories.len())), elements.len())
                .prop_map(Answer::Sort)
                .boxed()
        }
        Shape::Select { sentences, .. } => subsequence(sentences.clone(), 0..=sentences.len())
            .prop_map(Answer::Select)
            .boxed(),
        Shape::Open { .. } => prop::sample::select(texts(&["because", ""]))
            .prop_map(Answer::Open)
            .boxed(),
    }
}
