use crate::bank::MatchModel;
use crate::derive::facts::{Fact, Value};
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::{Desk, Drawn};
use crate::derive::response::options::malformed;
use crate::item::{Key, Note, OptionId, OptionList, Response, Role, Shape};

/// Fewer pairs than this are settled by elimination.
const FEWEST_PAIRS: usize = 3;
/// So many right entries are left over at most.
const MOST_EXTRA: usize = 2;

pub(super) fn pairs(desk: &Desk<'_>, model: &MatchModel) -> Result<Made, Refusal> {
    let facts = desk.scene.facts(model.left.bind);
    let all: Vec<(Drawn, Drawn)> = facts
        .iter()
        .filter_map(|&fact| {
            Some((
                desk.drawn_from(fact, &model.left)?,
                desk.drawn_from(fact, &model.right)?,
            ))
        })
        .collect();
    let mut rights = OptionList::default();
    let mut kept: Vec<(Drawn, Drawn, Note)> = Vec::new();
    for (left, right) in all {
        let alike = kept.iter().any(|(other, source, _)| {
            rival(desk, &left, source)
                || rival(desk, other, &right)
                || other.material.text == left.material.text
        });
        if alike || right.material.named_in(&left.material.text) || shares_a_name(&left, &right) {
            continue;
        }
        let note = desk.note(Role::Key, &model.reason, model.left.bind, &left)?;
        let same = right.material.same.iter().map(String::as_str);
        if rights.add(&right.material.text, same, note.clone()).is_ok() {
            kept.push((left, right, note));
        }
    }
    if kept.len() < FEWEST_PAIRS {
        return Err(Refusal::TooFewOptions {
            found: kept.len(),
            needed: FEWEST_PAIRS,
        });
    }
    let named = kept
        .iter()
        .map(|(left, _, _)| left.material.text.clone())
        .collect::<Vec<_>>();
    let mut extra = 0;
    for draw in &model.extra {
        for drawn in desk.drawn(&draw.from) {
            let fits = extra < MOST_EXTRA
                && !named.iter().any(|left| drawn.material.named_in(left))
                && !kept.iter().any(|(left, _, _)| rival(desk, left, &drawn));
            if !fits {
                continue;
            }
            let note = desk.note(draw.role, &draw.reason, draw.from.bind, &drawn)?;
            let same = drawn.material.same.iter().map(String::as_str);
            extra += usize::from(rights.add(&drawn.material.text, same, note).is_ok());
        }
    }
    let right: Vec<String> = rights.texts().map(str::to_owned).collect();
    let key = (0..kept.len()).filter_map(OptionId::at).collect();
    let notes = kept.iter().map(|(_, _, note)| note.clone()).collect();
    let rests_on = kept
        .iter()
        .flat_map(|(left, _, _)| left.material.spans.iter().copied())
        .collect();
    let response = Response::new(Shape::Match { left: named, right }, Key::Match(key), notes, false)
        .map_err(malformed)?;
    Ok(Made {
        response,
        rests_on,
        absence: None,
    })
}

/// "Dana Berg" beside "head of the Berg Company": the name itself tells who belongs together.
fn shares_a_name(left: &Drawn, right: &Drawn) -> bool {
    let names = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 3 && word.starts_with(char::is_uppercase))
            .map(str::to_owned)
            .collect()
    };
    let own = names(&left.material.text);
    left.material.text.split(' ').count() <= 4
        && names(&right.material.text).iter().any(|word| own.contains(word))
}

/// Whether a source, put on the right, could be matched to another's statement.
fn rival(desk: &Desk<'_>, left: &Drawn, right: &Drawn) -> bool {
    match (left.fact, &right.value) {
        (Fact::Claim(claim), Value::Fact(Fact::Source(source))) => desk.facts.may_share(*source, claim),
        _ => false,
    }
}
