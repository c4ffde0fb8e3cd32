//! From a pool of sure items to a quiz: select, order, number, and split into what students and teachers see.

use std::cmp::Reverse;

use crate::item::{Arrangement, Candidate, Item, ItemId, Key, Points, Process, Response};
use crate::quiz::blueprint::Blueprint;
use crate::quiz::place::arrangements;
use crate::quiz::profile::{Profile, section};
use crate::quiz::seed::{Draws, Purpose, Seed};
use crate::quiz::select::Selection;
use crate::quiz::shortfall::{Reason, shortfalls};
use crate::quiz::{
    Backed, FormId, FormOrder, KeyFile, KeyItem, PlacedItem, Quiz, QuizFile, QuizItem, Section, Shortfall,
    Stimulus, Unused,
};
use crate::source::Span;

/// The version of both files' format.
pub(super) const FORMAT: u32 = 1;

/// Letters and digits of a quiz's name: none looks like another, and without vowels they make no words.
const NAME_LETTERS: &[u8] = b"CDFGHJKMNPQRTVWXY34679";

/// Makes a quiz with forms A, B, ... (1 to 26) of the best candidates that can stand together.
///
/// Which items are chosen hangs on the candidates and the blueprint alone; the seed decides the orders and the quiz's
/// name. A form's order does not hang on how many forms there are. What the blueprint wishes and the candidates do not
/// give is explained in the answer key.
#[must_use]
pub fn assemble(
    mut candidates: Vec<Candidate>,
    stimulus: &Stimulus,
    blueprint: &Blueprint,
    seed: Seed,
    forms: u8,
) -> Quiz {
    candidates.sort_by(|one, other| by_rank(one).cmp(&by_rank(other)));
    let (chosen, shortfall) = selected(&candidates, blueprint, &stimulus.reasons);
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
    let items = stored(items, "q", &mut seed.draws(Purpose::Form(0)), &stimulus.sentences);
    let rest = stored(rest, "u", &mut seed.draws(Purpose::Unused), &stimulus.sentences);
    let forms: Vec<FormOrder> = (0..forms.clamp(1, 26))
        .map(|number| form(&items, number, seed))
        .collect();
    let name = name(&mut seed.draws(Purpose::Name));
    let (quiz_items, key_items) = items.into_iter().map(|stored| (stored.item, stored.key)).unzip();
    let file = QuizFile {
        format: FORMAT,
        quiz: name.clone(),
        title: stimulus.title.clone(),
        articles: vec![stimulus.article.clone()],
        items: quiz_items,
        forms: forms.clone(),
    };
    let key = KeyFile {
        format: FORMAT,
        quiz: name,
        quiz_sha256: file.digest(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        seed: seed.0,
        origins: stimulus.origins.clone(),
        items: key_items,
        forms,
        shortfall,
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
    reasons: &[Reason],
) -> (Vec<usize>, Vec<Shortfall>) {
    let profiles: Vec<Profile<'_>> = candidates
        .iter()
        .enumerate()
        .map(|(place, candidate)| Profile::of(candidate, place))
        .collect();
    let selection = Selection::new(&profiles, blueprint);
    let chosen = selection.best();
    let shortfall = shortfalls(blueprint, &selection, &chosen, reasons);
    (chosen, shortfall)
}

/// An item as the two files hold it, and its response in stored order for drawing further orders.
struct Stored {
    item: QuizItem,
    key: KeyItem,
    response: Response,
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

fn split(item: Item, id: ItemId, order: &Arrangement, sentences: &[Span]) -> Stored {
    let response = item
        .response
        .arranged(order)
        .expect("the order was drawn for this response");
    Stored {
        item: QuizItem {
            id: id.clone(),
            section: section(&item),
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
            rationale: item.rationale,
            evidence: Backed::of(&item.evidence, sentences),
            review: item.review,
        },
        response,
    }
}

/// Form A prints what is stored; the others have orders of their own, of items inside each section and of options.
fn form(items: &[Stored], number: u8, seed: Seed) -> FormOrder {
    let id = FormId(char::from(b'A' + number).to_string());
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
    let mut draws = seed.draws(Purpose::Form(number));
    let mut order: Vec<&Stored> = items.iter().collect();
    for part in order.chunk_by_mut(|one, other| one.item.section == other.item.section) {
        draws.shuffle(part);
    }
    let responses: Vec<&Response> = order.iter().map(|stored| &stored.response).collect();
    let orders = arrangements(&responses, &mut draws);
    let placed = order.iter().zip(orders).map(|(stored, arrangement)| PlacedItem {
        item: stored.item.id.clone(),
        arrangement,
    });
    FormOrder {
        form: id,
        items: placed.collect(),
    }
}

/// Eight letters and digits in two groups: `F3KD-9WXT`.
fn name(draws: &mut Draws) -> String {
    let mut name = String::new();
    for place in 0..8 {
        if place == 4 {
            name.push('-');
        }
        name.push(char::from(NAME_LETTERS[draws.below(NAME_LETTERS.len())]));
    }
    name
}
