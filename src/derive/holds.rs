use crate::bank::{Comparison, Operand, Path, Predicate};
use crate::derive::facts::{Facts, Value};
use crate::derive::scene::{Bound, Scene};

/// Whether a condition holds in a scene. A path over a list holds where it holds for every member.
pub(super) fn holds(facts: &Facts, scene: &Scene, predicate: &Predicate) -> bool {
    match predicate {
        Predicate::Holds(path) => values(facts, scene, path)
            .iter()
            .all(|value| present(value.as_ref())),
        Predicate::Not(path) => values(facts, scene, path)
            .iter()
            .all(|value| !present(value.as_ref())),
        Predicate::Compare(left, how, right) => {
            let rights = operand(facts, scene, right);
            values(facts, scene, left).iter().all(|left| {
                rights
                    .iter()
                    .all(|right| compare(left.as_ref(), *how, right.as_ref()))
            })
        }
    }
}

fn values(facts: &Facts, scene: &Scene, path: &Path) -> Vec<Option<Value>> {
    match scene.bound(path.bind) {
        Bound::One(fact) => vec![facts.follow(*fact, path)],
        Bound::All(list) => list.iter().map(|fact| facts.follow(*fact, path)).collect(),
        Bound::Nothing => Vec::new(),
    }
}

fn operand(facts: &Facts, scene: &Scene, operand: &Operand) -> Vec<Option<Value>> {
    match operand {
        Operand::Path(path) => values(facts, scene, path),
        Operand::Word(word) => vec![Some(Value::Text(word.clone()))],
        Operand::Number(number) => vec![Some(Value::Number(*number))],
    }
}

fn present(value: Option<&Value>) -> bool {
    value.is_some_and(|value| *value != Value::Flag(false))
}

fn compare(left: Option<&Value>, how: Comparison, right: Option<&Value>) -> bool {
    let same = match (left, right) {
        (Some(Value::Word(word)), Some(Value::Text(text))) => word == text,
        (Some(left), Some(right)) => left.same(right),
        _ => false,
    };
    let order = match (left, right) {
        (Some(Value::Number(left)), Some(Value::Number(right))) => Some(left.cmp(right)),
        _ => None,
    };
    match how {
        Comparison::Equal => same,
        Comparison::Different => !same,
        Comparison::Less => order.is_some_and(std::cmp::Ordering::is_lt),
        Comparison::LessOrEqual => order.is_some_and(std::cmp::Ordering::is_le),
        Comparison::Greater => order.is_some_and(std::cmp::Ordering::is_gt),
        Comparison::GreaterOrEqual => order.is_some_and(std::cmp::Ordering::is_ge),
    }
}
