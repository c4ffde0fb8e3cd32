use crate::bank::OrderModel;
use crate::derive::facts::Value;
use crate::derive::naming::holds_words;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::{Desk, Drawn};
use crate::derive::response::options::malformed;
use crate::item::{Key, OptionId, Response, Role, Shape};

pub(super) fn order(desk: &Desk<'_>, model: &OrderModel) -> Result<Made, Refusal> {
    let ranked = ranked(desk, model)?;
    let mut kept: Vec<(Drawn, i64)> = Vec::new();
    for (drawn, rank) in ranked {
        let text = &drawn.material.text;
        let double = kept.iter().any(|(other, _)| {
            let other = &other.material.text;
            holds_words(other, text) || holds_words(text, other)
        });
        if kept.len() < model.most && !double {
            kept.push((drawn, rank));
        }
    }
    if kept.len() < model.least {
        return Err(Refusal::TooFewOptions {
            found: kept.len(),
            needed: model.least,
        });
    }
    let mut places: Vec<usize> = (0..kept.len()).collect();
    places.sort_by_key(|&place| kept[place].1);
    let key = places.into_iter().filter_map(OptionId::at).collect();
    let notes = kept
        .iter()
        .map(|(drawn, _)| desk.note(Role::Key, &model.reason, model.of.bind, drawn))
        .collect::<Result<_, _>>()?;
    let rests_on = kept
        .iter()
        .flat_map(|(drawn, _)| drawn.material.spans.iter().copied())
        .collect();
    let shape = Shape::Order {
        elements: kept
            .iter()
            .map(|(drawn, _)| drawn.material.text.clone())
            .collect(),
        first: model.first.clone(),
        last: model.last.clone(),
    };
    let response = Response::new(shape, Key::Order(key), notes, false).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on,
        absence: None,
    })
}

/// The elements in text order, each with the number that sorts it. One without a number, or two with the same, and
/// nobody knows the order: then there is none of the others either.
fn ranked(desk: &Desk<'_>, model: &OrderModel) -> Result<Vec<(Drawn, i64)>, Refusal> {
    let mut ranks: Vec<i64> = Vec::new();
    let mut ranked = Vec::new();
    for &fact in desk.scene.facts(model.of.bind) {
        let Some(Value::Number(rank)) = desk.facts.follow(fact, &model.by) else {
            return Err(Refusal::NoOrder("one of them has no place in it"));
        };
        if ranks.contains(&rank) {
            return Err(Refusal::NoOrder("two of them share a place in it"));
        }
        ranks.push(rank);
        ranked.extend(desk.drawn_from(fact, &model.of).map(|drawn| (drawn, rank)));
    }
    Ok(ranked)
}
