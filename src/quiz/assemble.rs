//! From a pool of sure items to a quiz: select, order, number, and split into what students and teachers see.

use std::cmp::Reverse;

use crate::item::{Arrangement, Candidate, Item, ItemId, Key, Kind, Points, Process, Response};
use crate::language::SentenceNo;
use crate::quiz::blueprint::Blueprint;
use crate::quiz::form_order::{Placed, shuffled};
use crate::quiz::place::arrangements;
use crate::quiz::profile::{Profile, section};
use crate::quiz::prompts::chosen_prompts;
use crate::quiz::seed::{Draws, Purpose, Seed};
use crate::quiz::select::Selection;
use crate::quiz::shortfall::shortfalls;
use crate::quiz::{
    Backed, FormId, FormOrder, KeyFile, KeyItem, PlacedItem, Quiz, QuizFile, QuizItem, Section, Shortfall,
    Stimulus, Unused, item_seconds, reading_seconds,
};
use crate::source::Span;

/// The version of both files' format.
pub(super) const FORMAT: u32 = 1;

/// Letters and digits of a quiz's name: none looks like another, and without vowels they make no words.
const NAME_LETTERS: &[u8] = b"CDFGHJKMNPQRTVWXY34679";

/// Makes a quiz with forms A, B, ... (1 to 26) of the best candidates that can stand together.
///
/// Which items are chosen hangs on the candidates and the blueprint alone; the seed decides the orders. The quiz's name
/// hangs on the seed and on all that students see but forms and glossary (title, scoring, article, items), so that a class
/// that uses one seed for all can tell its quizzes apart. A form's order does not hang on how many forms there are. What
/// the blueprint wishes and the candidates do not give is explained in the answer key.
#[must_use]
pub fn assemble(
    mut candidates: Vec<Candidate>,
    stimulus: &Stimulus,
    blueprint: &Blueprint,
    seed: Seed,
    forms: u8,
) -> Quiz {
    candidates.sort_by(|one, other| by_rank(one).cmp(&by_rank(other)));
    let (chosen, shortfall) = selected(&candidates, blueprint, stimulus);
    let mut items = Vec::new();
    let mut rest = Vec::new();
    for (place, candidate) in candidates.into_iter().enumerate() {
        if chosen.contains(&place) {
            items.push(candidate);
        } else {
            rest.push(candidate);
        }
    }
    items.sort_by(|one, other| by_paper(one).cmp(&by_paper(other)));
    let open = items
        .iter()
        .filter(|candidate| candidate.item.response.kind() == Kind::Open);
    let asked: Vec<SentenceNo> = open.flat_map(|candidate| &candidate.sentences).copied().collect();
    let items = stored(items, "q", &mut seed.draws(Purpose::Form(0)), &stimulus.sentences);
    let rest = stored(rest, "u", &mut seed.draws(Purpose::Unused), &stimulus.sentences);
    let forms: Vec<FormOrder> = (0..forms.clamp(1, FormId::MOST_SHARED))
        .map(|number| form(&items, number, &mut seed.draws(Purpose::Form(number))))
        .collect();
    let (quiz_items, key_items) = items.into_iter().map(|stored| (stored.item, stored.key)).unzip();
    let mut file = QuizFile {
        format: FORMAT,
        quiz: String::new(),
        student: None,
        title: stimulus.title.clone(),
        scoring: blueprint.scoring,
        articles: vec![stimulus.article.clone()],
        glossary: Vec::new(),
        items: quiz_items,
        forms: Vec::new(),
    };
    // Named before it has forms and a glossary: neither makes another quiz of it, but another article or item does.
    file.quiz = name(&mut seed.draws_of(&file.digest(), Purpose::Name));
    file.forms.clone_from(&forms);
    if stimulus.glossary_for_students {
        file.glossary.clone_from(&stimulus.glossary);
    }
    let key = KeyFile {
        format: FORMAT,
        quiz: file.quiz.clone(),
        quiz_sha256: file.digest(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        seed: seed.0,
        origins: stimulus.origins.clone(),
        items: key_items,
        forms,
        students: Vec::new(),
        shortfall,
        glossary: stimulus.glossary.clone(),
        prompts: chosen_prompts(&stimulus.prompts, &asked, &stimulus.sentences),
        changes: Vec::new(),
        unused: rest
            .into_iter()
            .map(|stored| Unused {
                item: stored.item,
                key: stored.key,
            })
            .collect(),
    };
    Quiz::made(file, key)
}

/// Best rank first, then text order, then model; the stem settles the rest.
fn by_rank(candidate: &Candidate) -> impl Ord + use<'_> {
    let item = &candidate.item;
    (
        Reverse(candidate.rank),
        &candidate.sentences,
        &item.model,
        &item.stem,
    )
}

/// The order of form A: by section, from finding to judging, along the text.
fn by_paper(candidate: &Candidate) -> (Section, Process, impl Ord + use<'_>) {
    let item = &candidate.item;
    (
        section(item),
        item.process,
        (&candidate.sentences, &item.model, &item.stem),
    )
}

fn selected(
    candidates: &[Candidate],
    blueprint: &Blueprint,
    stimulus: &Stimulus,
) -> (Vec<usize>, Vec<Shortfall>) {
    let profiles: Vec<Profile<'_>> = candidates
        .iter()
        .enumerate()
        .map(|(place, candidate)| Profile::of(candidate, place))
        .collect();
    let reading = reading_seconds(&stimulus.article);
    let selection = Selection::new(&profiles, blueprint, reading);
    let chosen = selection.best();
    let shortfall = shortfalls(blueprint, &selection, &chosen, &stimulus.reasons);
    (chosen, shortfall)
}

/// An item as the two files hold it, and its response in stored order for drawing further orders.
pub(super) struct Stored {
    pub item: QuizItem,
    pub key: KeyItem,
    pub response: Response,
}

/// Shuffles the options, so that stored order tells nothing, numbers the items, and splits each in two.
fn stored(candidates: Vec<Candidate>, prefix: &str, draws: &mut Draws, sentences: &[Span]) -> Vec<Stored> {
    let responses: Vec<&Response> = candidates
        .iter()
        .map(|candidate| &candidate.item.response)
        .collect();
    let orders = arrangements(&responses, draws);
    let numbered = candidates.into_iter().zip(orders).zip(1..);
    numbered
        .map(|((candidate, order), number)| {
            let id = ItemId(format!("{prefix}{number}"));
            split(candidate.item, id, &order, sentences)
        })
        .collect()
}

/// What students and teachers see of an item whose options stand in `order`.
pub(super) fn split(item: Item, id: ItemId, order: &Arrangement, sentences: &[Span]) -> Stored {
    let response = item
        .response
        .arranged(order)
        .expect("the order was drawn for this response");
    Stored {
        item: QuizItem {
            id: id.clone(),
            section: section(&item),
            seconds: Some(item_seconds(&item.stem, response.shape())),
            stem: item.stem,
            response: response.shape().clone(),
            points: match response.key() {
                Key::Open(rubric) => Points(rubric.most()),
                _ => item.points,
            },
        },
        key: KeyItem {
            id,
            model: item.model,
            skill: item.skill,
            process: item.process,
            strand: item.strand,
            direction: item.direction,
            tags: item.tags,
            key: response.key().clone(),
            notes: response.notes().to_vec(),
            natural_order: Some(response.natural_order()),
            rationale: item.rationale,
            evidence: Backed::of(&item.evidence, sentences),
            review: item.review,
        },
        response,
    }
}

/// Form A prints what is stored; the others have orders of their own, of items inside each section and of options.
pub(super) fn form(items: &[Stored], number: u8, draws: &mut Draws) -> FormOrder {
    let id = FormId::shared(number);
    if number == 0 {
        let placed = items.iter().map(|stored| PlacedItem {
            item: stored.item.id.clone(),
            arrangement: Arrangement::stored(&stored.item.response),
        });
        return FormOrder {
            form: id,
            items: placed.collect(),
        };
    }
    let placed: Vec<Placed<'_>> = items
        .iter()
        .map(|stored| Placed {
            id: &stored.item.id,
            section: stored.item.section,
            response: &stored.response,
        })
        .collect();
    shuffled(id, placed, draws)
}

/// Eight letters and digits in two groups: `F3KD-9WXT`.
pub(super) fn name(draws: &mut Draws) -> String {
    let mut name = String::new();
    for place in 0..8 {
        if place == 4 {
            name.push('-');
        }
        name.push(char::from(NAME_LETTERS[draws.below(NAME_LETTERS.len())]));
    }
    name
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use pretty_assertions::assert_eq;
    use proptest::prelude::*;

    use super::{NAME_LETTERS, Stimulus, assemble};
    use crate::item::sample::choice;
    use crate::item::{Arrangement, Candidate, Key, Kind, OptionId, Strand};
    use crate::quiz::place::LONGEST_RUN;
    use crate::quiz::profile::Profile;
    use crate::quiz::sample::{any_pool, balanced_pool, files, stimulus};
    use crate::quiz::{Blueprint, Quiz, Reason, Section, Seed, Wish};

    fn quiz(pool: Vec<Candidate>, seed: u64) -> Quiz {
        assemble(pool, &stimulus(), &Blueprint::default(), Seed(seed), 2)
    }

    #[test]
    fn a_pool_that_supports_every_wish_fulfils_every_wish() {
        let quiz = quiz(balanced_pool(), 1);
        let count = |holds: &dyn Fn(&crate::quiz::KeyItem) -> bool| {
            quiz.key().items.iter().filter(|item| holds(item)).count()
        };
        assert_eq!(quiz.key().shortfall, []);
        assert_eq!(quiz.file().items.len(), 12);
        assert!(count(&|item| item.strand.is_none()) >= 4);
        assert!(count(&|item| item.strand.is_some()) >= 5);
        assert!(count(&|item| item.strand == Some(Strand::JudgeTheSupport)) >= 6);
        let mut models = BTreeMap::new();
        for item in &quiz.key().items {
            *models.entry(&item.model).or_insert(0) += 1;
        }
        assert!(models.values().all(|count| *count <= 2), "{models:?}");
        assert_eq!(quiz.key().unused.len(), 8);
        assert!(
            quiz.key()
                .unused
                .iter()
                .all(|unused| unused.item.id == unused.key.id)
        );
    }

    #[test]
    fn seeds_move_orders_and_name_and_nothing_else() {
        let texts = |quiz: &Quiz| (quiz.file().to_json(), quiz.key().to_json());
        assert_eq!(texts(&quiz(balanced_pool(), 5)), texts(&quiz(balanced_pool(), 5)));
        let (one, other) = (quiz(balanced_pool(), 5), quiz(balanced_pool(), 6));
        assert_ne!(one.file().quiz, other.file().quiz);
        assert_ne!(one.file().items, other.file().items);
        // One seed for many articles: each quiz has its own name.
        let mut fewer = balanced_pool();
        fewer.truncate(6);
        assert_ne!(one.file().quiz, quiz(fewer, 5).file().quiz);
        let stems = |quiz: &Quiz| {
            quiz.file()
                .items
                .iter()
                .map(|item| item.stem.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(stems(&one), stems(&other));
    }

    #[test]
    fn more_forms_leave_the_first_ones_alone() {
        let forms = |count| {
            assemble(
                balanced_pool(),
                &stimulus(),
                &Blueprint::default(),
                Seed(9),
                count,
            )
        };
        let (two, four) = (forms(2), forms(4));
        assert_eq!(two.file().forms[..], four.file().forms[..2]);
        assert_eq!(two.file().items, four.file().items);
        assert_eq!(two.file().quiz, four.file().quiz);
        let names: Vec<&str> = four
            .file()
            .forms
            .iter()
            .map(|form| form.form.0.as_str())
            .collect();
        assert_eq!(names, ["A", "B", "C", "D"]);
        assert_eq!(forms(0).file().forms.len(), 1);
        assert_ne!(four.file().forms[1].items, four.file().forms[2].items);
    }

    #[test]
    fn the_quiz_file_tells_nothing_of_the_key() {
        let seed = 8_231_546_712_345_678_901;
        let quiz = quiz(balanced_pool(), seed);
        let text = quiz.file().to_json();
        let name = quiz.file().quiz.replace('-', "");
        assert!(name.len() == 8 && name.bytes().all(|letter| NAME_LETTERS.contains(&letter)));
        for secret in [
            seed.to_string().as_str(),
            "seed",
            "role",
            "reason",
            "rationale",
            "\"key\"",
            "evidence",
            "model",
            "strand",
            "direction",
            "process",
            "rank",
            "as sentence 2 shows",
            "The sentence names it",
            &quiz.key().quiz_sha256,
        ] {
            assert!(!text.contains(secret), "`{secret}` stands in the quiz file");
        }
    }

    #[test]
    fn where_keys_stood_in_the_pool_leaves_no_trace() {
        let pool = |key: &dyn Fn(usize) -> usize| {
            let mut pool = balanced_pool();
            for (number, candidate) in pool.iter_mut().enumerate() {
                // The same right option and the same order of the wrong ones, the key drawn first or last.
                let base = choice(&format!("thing {number}"), 4, 0);
                let mut order: Vec<_> = (1..4).filter_map(OptionId::at).collect();
                order.insert(key(number), OptionId(0));
                let order = Arrangement {
                    options: order,
                    left: Vec::new(),
                };
                candidate.item.response = base.arranged(&order).expect("an order of four");
            }
            pool
        };
        let first = quiz(pool(&|_| 0), 4);
        let last = quiz(pool(&|_| 3), 4);
        let mixed = quiz(pool(&|number| number % 4), 4);
        assert_eq!(first.file().to_json(), last.file().to_json());
        assert_eq!(first.file().to_json(), mixed.file().to_json());
        assert_eq!(first.key().to_json(), last.key().to_json());
    }

    #[test]
    fn a_shortfall_is_explained_in_words_for_the_teacher() {
        let shortfalls = |pool: Vec<Candidate>, reasons| {
            let stimulus = Stimulus {
                reasons,
                ..stimulus()
            };
            let quiz = assemble(pool, &stimulus, &Blueprint::default(), Seed(1), 1);
            let said = quiz.key().shortfall.iter();
            said.map(|lack| (lack.wished.clone(), lack.explanation.clone()))
                .collect::<Vec<_>>()
        };
        let none = shortfalls(Vec::new(), Vec::new());
        assert_eq!(none[0].0, "12 items");
        assert_eq!(
            none[0].1,
            "The quiz has none, because nothing in the article supports one with certainty."
        );
        let mut pool = balanced_pool();
        pool.truncate(5);
        pool[4].item.strand = None;
        pool[1].subjects = pool[0].subjects.clone();
        let few = shortfalls(
            pool,
            vec![Reason {
                wish: Wish::Items,
                text: "the article credits only 2 statements".to_owned(),
            }],
        );
        assert_eq!(
            few[0].1,
            "The quiz has 4 of the 5 that the article supports, because not all can stand in one quiz; 1 more \
             is about what another item asks too; the article credits only 2 statements."
        );
        assert_eq!(few[1].0, "3 items that judge the support of a claim");
        assert_eq!(
            few[1].1,
            "The quiz has 2, because the article supports no more with certainty."
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]
        #[test]
        fn every_quiz_keeps_the_rules(pool in any_pool(), seed in any::<u64>()) {
            let blueprint = Blueprint::default();
            let made = quiz(pool.clone(), seed);
            let (quiz_file, key_file) = files(&made);
            let opened = Quiz::open(&quiz_file, &key_file);
            prop_assert_eq!(opened.as_ref(), Ok(&made));

            let items = &made.file().items;
            prop_assert!(items.len() <= blueprint.items);
            prop_assert_eq!(items.len() + made.key().unused.len(), pool.len());
            prop_assert!(items.iter().filter(|item| item.section == Section::Open).count() <= blueprint.open);
            prop_assert!(items.is_sorted_by_key(|item| item.section));
            let numbered = items.iter().zip(1..).all(|(item, number)| item.id.0 == format!("q{number}"));
            prop_assert!(numbered);
            let profiles: Vec<Profile<'_>> = pool.iter().map(|one| Profile::of(one, 0)).collect();
            let chosen: Vec<&Profile<'_>> = pool.iter().zip(&profiles)
                .filter(|(one, _)| items.iter().any(|item| item.stem == one.item.stem))
                .map(|(_, profile)| profile)
                .collect();
            for (place, one) in chosen.iter().enumerate() {
                prop_assert!(chosen[..place].iter().all(|other| one.conflict(other).is_none()));
                prop_assert!(chosen.iter().filter(|other| other.idea == one.idea).count() <= blueprint.per_model());
            }
            let lacks = made.key().shortfall.iter().any(|lack| lack.wished == "12 items");
            prop_assert_eq!(lacks, items.len() < blueprint.items);

            for form in &made.file().forms {
                let keys: Vec<Key> = form.items.iter().map(|placed| {
                    let item = made.key().items.iter().find(|item| item.id == placed.item).expect("placed");
                    item.key.arranged(&placed.arrangement).expect("its order")
                }).filter(|key| key.kind() == Kind::Choice).collect();
                let run = keys.windows(LONGEST_RUN + 1).any(|run| run.iter().all(|key| *key == run[0]));
                prop_assert!(!run, "{:?}", keys);
            }
            let mut turned = pool;
            turned.reverse();
            prop_assert_eq!(quiz(turned, seed).file().to_json(), made.file().to_json());
        }
    }
}
