use super::{Hindrance, Selection, weight};
use crate::item::sample::{choice, note, open, texts};
use crate::item::{Key, Response, Role, Shape, Strand};
use crate::language::SentenceNo;
use crate::quiz::Wish;
use crate::quiz::blueprint::Blueprint;
use crate::quiz::profile::Profile;
use crate::quiz::sample::{About, any_pool, balanced_pool, candidate};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

fn profiles(pool: &[crate::item::Candidate]) -> Vec<Profile<'_>> {
    pool.iter()
        .enumerate()
        .map(|(at, one)| Profile::of(one, at))
        .collect()
}

fn chosen(pool: &[crate::item::Candidate], blueprint: &Blueprint) -> Vec<usize> {
    let profiles = profiles(pool);
    Selection::new(&profiles, blueprint, 0).best()
}

const ABOUT: About = About {
    model: 0,
    sentence: 1,
    way: None,
    strand: None,
};

#[test]
fn one_item_gives_way_where_two_fit_in_its_place() {
    // The best one asks about the pieces of both others.
    let at = |number, sentence| {
        let about = About {
            model: number,
            sentence,
            ..ABOUT
        };
        candidate(number, about, choice(&format!("thing {number}"), 4, 0))
    };
    let mut pool = vec![at(0, 1), at(1, 1), at(2, 2)];
    let other = pool[2].subjects[0];
    pool[0].subjects.push(other);
    assert_eq!(chosen(&pool, &Blueprint::default()), [1, 2]);
}

#[test]
fn a_stem_that_holds_another_items_key_is_kept_apart() {
    let pool = |stem: &str| {
        let about = |sentence| About {
            model: sentence,
            sentence,
            ..ABOUT
        };
        let mut pool = vec![
            candidate(0, about(1), choice("Hun Sen", 4, 0)),
            candidate(1, about(2), choice("Friday", 4, 0)),
        ];
        stem.clone_into(&mut pool[1].item.stem);
        pool
    };
    assert_eq!(
        chosen(
            &pool("When did Hun Sen\u{2019}s 0 visits end?"),
            &Blueprint::default()
        )
        .len(),
        1
    );
    assert_eq!(
        chosen(&pool("When did Hun Sen speak?"), &Blueprint::default()).len(),
        2
    );
}

#[test]
fn one_question_among_other_sentences_is_one_question() {
    let select = |sentences: [u32; 3]| {
        let notes = sentences.map(|number| note(if number == 4 { Role::Key } else { Role::Misreading }));
        let shape = Shape::Select {
            sentences: sentences.map(SentenceNo).to_vec(),
            choose: 1,
        };
        let key = Key::Select(vec![SentenceNo(4)]);
        Response::new(shape, key, notes.to_vec(), true).expect("they fit together")
    };
    let mut pool = [
        candidate(0, ABOUT, select([1, 2, 4])),
        candidate(1, ABOUT, select([4, 5, 6])),
        candidate(2, ABOUT, choice("Friday", 4, 0)),
    ];
    pool[1].item.stem = pool[0].item.stem.clone();
    let profiles = profiles(&pool);
    let blueprint = Blueprint::default();
    let selection = Selection::new(&profiles, &blueprint, 0);
    assert_eq!(selection.questions(&[]), [0, 2]);
    assert_eq!(selection.questions(&[1]), [1, 2]);
    assert_eq!(selection.supply(&[1]).count(Wish::Items), 2);
}

#[test]
fn items_to_look_over_come_in_where_the_blueprint_wants_them() {
    let mut pool: Vec<_> = (0..6)
        .map(|number| {
            let about = About {
                model: number,
                sentence: number + 1,
                ..ABOUT
            };
            candidate(number, about, choice(&format!("thing {number}"), 4, 0))
        })
        .collect();
    for one in &mut pool[3..] {
        one.item.review = true;
    }
    let count = |look_over| {
        let blueprint = Blueprint {
            look_over,
            ..Blueprint::default()
        };
        chosen(&pool, &blueprint).len()
    };
    assert_eq!([count(0), count(1), count(8)], [3, 4, 6]);
    let profiles = profiles(&pool);
    let blueprint = Blueprint::default();
    let selection = Selection::new(&profiles, &blueprint, 0);
    assert_eq!(
        selection.hindrance(&selection.best(), 5),
        Some(Hindrance::LookOver)
    );
}

#[test]
fn items_together_leave_more_than_one_sentence_to_choose_from() {
    let about = |model| About {
        model,
        sentence: 10 + model,
        strand: Some(Strand::FindTheSource),
        ..ABOUT
    };
    let roles = [Role::Misreading, Role::Misreading, Role::Misreading, Role::Key];
    let shape = Shape::Select {
        sentences: [1, 4, 7, 9].map(SentenceNo).to_vec(),
        choose: 1,
    };
    let key = Key::Select(vec![SentenceNo(9)]);
    let select = Response::new(shape, key, roles.map(note).to_vec(), true).expect("they fit together");
    let asks = |model: usize, of: u32| {
        let mut one = candidate(model, about(model), choice(&format!("thing {model}"), 4, 0));
        one.item.stem = format!("Way {model}: how does sentence {of} report it?");
        one
    };
    let mut looks = candidate(0, about(0), select);
    looks.item.stem = "Which one of these sentences gives NO source?".to_owned();
    let count = |stems: &[u32]| {
        let asked = stems.iter().enumerate().map(|(at, &of)| asks(at + 1, of));
        let pool: Vec<_> = std::iter::once(looks.clone()).chain(asked).collect();
        chosen(&pool, &Blueprint::default()).len()
    };
    assert_eq!(count(&[1]), 2);
    assert_eq!(count(&[1, 20]), 3);
    // Two of the three wrong sentences: the third item has to go.
    assert_eq!(count(&[1, 4]), 2);
    // The right one is told of.
    assert_eq!(count(&[9]), 1);
}

#[test]
fn one_name_is_to_be_written_twice_at_most_and_of_sentences_apart() {
    let pool = |sentences: &[usize]| -> Vec<_> {
        let numbered = sentences.iter().enumerate();
        numbered
            .map(|(number, &sentence)| {
                let about = About {
                    model: number,
                    sentence: number + 1,
                    ..ABOUT
                };
                let key = Key::Text(texts(&["Ana Ruiz"]));
                let response = Response::new(Shape::Text {}, key, Vec::new(), false).expect("it is sound");
                let mut one = candidate(number, about, response);
                one.item.stem = format!("Way {number}: who speaks in sentence {sentence}?");
                one
            })
            .collect()
    };
    let count = |sentences: &[usize]| chosen(&pool(sentences), &Blueprint::default()).len();
    assert_eq!(count(&[3, 7]), 2);
    assert_eq!(count(&[3, 5]), 1);
    assert_eq!(count(&[3, 3]), 1);
    assert_eq!(count(&[3, 7, 11, 15]), 2);
}

#[test]
fn one_question_is_asked_again_of_other_sentences_only() {
    let asked = |among: [u32; 3]| {
        let numbers: Vec<SentenceNo> = among.into_iter().map(SentenceNo).collect();
        let roles = [Role::Key, Role::Misreading, Role::Misreading];
        let notes = numbers.iter().zip(roles).map(|(_, role)| note(role));
        let shape = Shape::Select {
            sentences: numbers.clone(),
            choose: 1,
        };
        let key = Key::Select(vec![numbers[0]]);
        let response = Response::new(shape, key, notes.collect(), true).expect("a sound response");
        let about = About {
            sentence: among[0] as usize,
            ..ABOUT
        };
        let mut one = candidate(among[0] as usize, about, response);
        one.item.stem = "Which one of these sentences gives its source?".to_owned();
        one
    };
    let both = |one, other| chosen(&[asked(one), asked(other)], &Blueprint::default()).len();
    assert_eq!(both([1, 4, 6], [2, 5, 7]), 2);
    assert_eq!(both([1, 4, 6], [2, 4, 7]), 1);
}

#[test]
fn bounds_hold_whatever_the_pool() {
    let open_pool: Vec<_> = (0..6)
        .map(|number| {
            candidate(
                number,
                About {
                    model: number,
                    sentence: number + 1,
                    ..ABOUT
                },
                open("a"),
            )
        })
        .collect();
    let mut blueprint = Blueprint::default();
    assert_eq!(chosen(&open_pool, &blueprint).len(), 2);
    blueprint.open = 0;
    assert!(chosen(&open_pool, &blueprint).is_empty());
    blueprint.items = 3;
    assert_eq!(chosen(&balanced_pool(), &blueprint).len(), 3);

    let one_model: Vec<_> = (0..6)
        .map(|number| {
            let response = choice(&format!("thing {number}"), 4, 0);
            candidate(
                number,
                About {
                    sentence: number + 1,
                    ..ABOUT
                },
                response,
            )
        })
        .collect();
    let profiles = profiles(&one_model);
    let blueprint = Blueprint::default();
    let selection = Selection::new(&profiles, &blueprint, 0);
    let best = selection.best();
    assert_eq!(best.len(), 3);
    let left = (0..6)
        .find(|place| !best.contains(place))
        .expect("three are left out");
    assert_eq!(selection.hindrance(&best, left), Some(Hindrance::Model));
}

#[test]
fn few_judgements_are_found_among_many_better_ranked_items() {
    let mut pool = balanced_pool();
    for one in &mut pool[..14] {
        one.item.strand = None;
        one.item.direction = None;
        one.item.process = crate::item::Process::Locate;
    }
    let profiles = profiles(&pool);
    let blueprint = Blueprint::default();
    let selection = Selection::new(&profiles, &blueprint, 0);
    let (supply, best) = (
        selection.supply(&selection.best()),
        selection.tally(&selection.best()),
    );
    for wish in [Wish::Judgements, Wish::Supported, Wish::Unsupported] {
        let reachable = supply.count(wish).min(blueprint.wished(wish, 12));
        assert!(best.count(wish) >= reachable, "{wish:?}: {best:?} of {supply:?}");
    }
    assert_eq!(best.count(Wish::Items), 12);
}

/// The worth of the best selection there is, found by trying them all.
fn exact(selection: &Selection<'_>, pool: usize, items: usize) -> Option<i64> {
    (0..1_usize << pool)
        .map(|set| {
            (0..pool)
                .filter(|place| set >> place & 1 == 1)
                .collect::<Vec<_>>()
        })
        .filter(|places| places.len() <= items && stands(selection, places))
        .map(|places| selection.worth(&places))
        .max()
}

fn stands(selection: &Selection<'_>, places: &[usize]) -> bool {
    (0..places.len()).all(|at| selection.hindrance(&places[..at], places[at]).is_none())
}

#[test]
fn small_pools_give_the_fullest_paper_and_nearly_always_the_best() {
    let mut runner = TestRunner::deterministic();
    let mut best_found = 0;
    for round in 0..300 {
        let mut pool = any_pool().new_tree(&mut runner).expect("a pool").current();
        pool.truncate(11);
        let profiles = profiles(&pool);
        let mut blueprint = Blueprint::default();
        (blueprint.items, blueprint.model_share) = (2 + round % 6, 40);
        let selection = Selection::new(&profiles, &blueprint, 0);
        let best = selection.best();
        assert!(stands(&selection, &best));
        let (worth, exact) = (
            selection.worth(&best),
            exact(&selection, pool.len(), blueprint.items),
        );
        let full = weight(Wish::Items);
        assert_eq!(exact.map(|exact| exact / full), Some(worth / full));
        best_found += usize::from(exact == Some(worth));
    }
    assert!(best_found >= 285, "{best_found} of 300");
}
