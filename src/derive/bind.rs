use crate::bank::{Bind, Path, Predicate, Take};
use crate::derive::facts::{Fact, Facts, Value};
use crate::derive::holds::holds;
use crate::derive::refused::Refusal;
use crate::derive::scene::{Bound, Scene};
use crate::derive::weight::weight;

/// No article of readable length gives more; a bank that multiplies binds is stopped here.
const MOST_SCENES: usize = 4_000;

/// All ways to bind a model's facts, in text order of the first bind; without binds there is one.
///
/// # Errors
/// Where there is none: the bind that found too few facts.
pub(super) fn scenes(facts: &Facts, binds: &[Bind]) -> Result<Vec<Scene>, Refusal> {
    let mut scenes = vec![Scene::default()];
    for (place, bind) in binds.iter().enumerate() {
        let mut next = Vec::new();
        let mut refusal = None;
        let (alone, joint): (Vec<&Predicate>, Vec<&Predicate>) = bind
            .conditions
            .iter()
            .partition(|condition| condition.is_only_of(place));
        // What hangs on the fact alone is asked once, not in every scene.
        let possible = match scenes.first() {
            Some(scene) => fitting(facts, scene, facts.all(bind.fact), &alone),
            None => Vec::new(),
        };
        for scene in &scenes {
            let fitting = fitting(facts, scene, possible.clone(), &joint);
            match ways(facts, bind, fitting) {
                Ok(bounds) => next.extend(bounds.into_iter().map(|bound| scene.with(bound))),
                Err(why) => refusal = Some(why),
            }
            if next.len() > MOST_SCENES {
                break;
            }
        }
        if let (true, Some(why)) = (next.is_empty(), refusal) {
            return Err(why);
        }
        scenes = next;
    }
    Ok(scenes)
}

/// Those of the facts that meet all conditions as the next bind of a scene.
fn fitting(facts: &Facts, scene: &Scene, mut found: Vec<Fact>, conditions: &[&Predicate]) -> Vec<Fact> {
    if !conditions.is_empty() {
        found.retain(|fact| {
            let trial = scene.with(Bound::One(*fact));
            conditions.iter().all(|condition| holds(facts, &trial, condition))
        });
    }
    found
}

fn ways(facts: &Facts, bind: &Bind, fitting: Vec<Fact>) -> Result<Vec<Bound>, Refusal> {
    match &bind.take {
        Take::One if fitting.is_empty() => Err(Refusal::TooFew {
            bind: bind.name.clone(),
            found: 0,
            min: 1,
        }),
        Take::One => Ok(fitting.into_iter().map(Bound::One).collect()),
        Take::All { min, max, distinct } => {
            let chosen = heaviest(facts, fitting, *max, distinct);
            if chosen.len() < *min {
                return Err(Refusal::TooFew {
                    bind: bind.name.clone(),
                    found: chosen.len(),
                    min: *min,
                });
            }
            Ok(vec![Bound::All(chosen)])
        }
        Take::Nothing if fitting.is_empty() => Ok(vec![Bound::Nothing]),
        Take::Nothing => Err(Refusal::Present(bind.name.clone())),
    }
}

/// At most `max` facts that agree in nothing that must be distinct: the weightiest, put back in text order.
fn heaviest(facts: &Facts, mut fitting: Vec<Fact>, max: usize, distinct: &[Path]) -> Vec<Fact> {
    fitting.sort_by_key(|&fact| std::cmp::Reverse(weight(facts, fact)));
    let mut chosen: Vec<Fact> = Vec::new();
    let mut seen: Vec<Vec<Option<Value>>> = Vec::new();
    for fact in fitting {
        let values: Vec<_> = distinct.iter().map(|path| facts.follow(fact, path)).collect();
        let agrees = |before: &Vec<Option<Value>>| {
            values.iter().zip(before).any(|(one, other)| match (one, other) {
                (Some(one), Some(other)) => one.same(other),
                _ => false,
            })
        };
        if chosen.len() < max && !seen.iter().any(agrees) {
            seen.push(values);
            chosen.push(fact);
        }
    }
    chosen.sort_unstable();
    chosen
}
