use std::cmp::Reverse;

use crate::bank::{ChoiceModel, ChoicesModel, Draw, Template};
use crate::derive::facts::{Fact, Facts, Value};
use crate::derive::naming::holds_words;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::{Desk, Drawn};
use crate::derive::weight::weight;
use crate::item::{Note, OptionList, Response, Role, ShapeMismatch};

/// A choice shows four options where it can, and never fewer than three.
const DISTRACTORS: usize = 3;
const FEWEST_DISTRACTORS: usize = 2;
/// A choice of several shows two lures at least, and as many as keys where it can.
const FEWEST_LURES: usize = 2;
/// A key longer than this many characters must not stand out by its length.
const LONG_KEY: usize = 25;

pub(super) fn choice(desk: &Desk<'_>, stem: &str, model: &ChoiceModel) -> Result<Made, Refusal> {
    let right = desk.only(&model.key)?;
    if right.material.named_in(stem) {
        return Err(Refusal::KeyInStem);
    }
    if let (Fact::Event(event), Value::Fact(Fact::Actor(_))) = (right.fact, &right.value)
        && desk.facts.done_by_others(event)
    {
        return Err(Refusal::TwoKeys);
    }
    let mut list = OptionList::default();
    add(desk, &mut list, Role::Key, &model.reason, model.key.bind, &right)?;
    let mut lengths = fill(desk, stem, &mut list, &[&right], &model.distractors, DISTRACTORS)?;
    let filler = model.filler.as_ref();
    if let Some(filler) = filler.filter(|_| list.len() == FEWEST_DISTRACTORS) {
        let reason = desk.words(&filler.reason, desk.scene, None)?;
        let note = Note {
            role: Role::Unsupported,
            reason,
            sentence: None,
        };
        list.add(&filler.words, [], note)
            .map_err(|clash| Refusal::Malformed(clash.to_string()))?;
        lengths.push(filler.words.chars().count());
    }
    enough(list.len() - 1, FEWEST_DISTRACTORS)?;
    if shared_name(stem, &right.material.text, list.texts().skip(1)) {
        return Err(Refusal::KeyInStem);
    }
    let length = right.material.text.chars().count();
    if length > LONG_KEY && 2 * length * lengths.len() > 3 * lengths.iter().sum::<usize>() {
        return Err(Refusal::TooFewOptions {
            found: 1,
            needed: FEWEST_DISTRACTORS + 1,
        });
    }
    let response = in_text_order(list).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on: right.material.spans,
        absence: None,
    })
}

pub(super) fn choices(desk: &Desk<'_>, stem: &str, model: &ChoicesModel) -> Result<Made, Refusal> {
    let ChoicesModel {
        keys,
        reason,
        lures,
        absence,
    } = model;
    let mut list = OptionList::default();
    let mut rests_on = Vec::new();
    let drawn = desk.drawn(keys);
    for right in drawn.iter().filter(|right| !right.material.named_in(stem)) {
        let before = list.len();
        add(desk, &mut list, Role::Key, reason, keys.bind, right).ok();
        if list.len() > before {
            rests_on.extend(right.material.spans.iter().copied());
        }
    }
    let right = list.len();
    enough(right, 2)?;
    let keys: Vec<&Drawn> = drawn.iter().collect();
    fill(desk, stem, &mut list, &keys, lures, right.max(FEWEST_LURES))?;
    enough(list.len() - right, FEWEST_LURES)?;
    let absence = absence
        .as_ref()
        .map(|template| desk.words(template, desk.scene, None))
        .transpose()?;
    let response = list.choices(false).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on,
        absence,
    })
}

/// The choice; options that all tell their sentence ("40 homes (sentence 3)") stand in the order of the text.
fn in_text_order(list: OptionList) -> Result<Response, ShapeMismatch> {
    if list.texts().all(|text| sentence_told(text).is_some()) {
        list.sorted_by_key(sentence_told).choice(true)
    } else {
        list.choice(false)
    }
}

/// The number at the end of "40 homes (sentence 3)".
fn sentence_told(text: &str) -> Option<u32> {
    let (_, number) = text.strip_suffix(')')?.rsplit_once("(sentence ")?;
    number.parse().ok()
}

/// Whether stem and key share a name that some wrong option lacks: then the name gives the key away.
fn shared_name<'a>(stem: &str, key: &str, mut wrong: impl Iterator<Item = &'a str>) -> bool {
    let names = |text: &str| -> Vec<String> {
        let words = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .skip(1);
        words
            .filter(|word| word.starts_with(char::is_uppercase))
            .map(str::to_owned)
            .collect()
    };
    let first = key
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| !word.is_empty());
    let stem = names(stem);
    let shared: Vec<String> = names(key)
        .into_iter()
        .chain(first.map(str::to_owned))
        .filter(|name| stem.contains(name))
        .collect();
    !shared.is_empty() && wrong.any(|option| !shared.iter().all(|name| holds_words(option, name)))
}

fn enough(found: usize, needed: usize) -> Result<(), Refusal> {
    if found < needed {
        Err(Refusal::TooFewOptions { found, needed })
    } else {
        Ok(())
    }
}

pub(super) fn malformed(mismatch: ShapeMismatch) -> Refusal {
    Refusal::Malformed(mismatch.0)
}

/// Adds an option; one that could be taken for an option in the list is passed over by the list.
pub(super) fn add(
    desk: &Desk<'_>,
    list: &mut OptionList,
    role: Role,
    reason: &Template,
    bind: usize,
    drawn: &Drawn,
) -> Result<(), Refusal> {
    let note = desk.note(role, reason, bind, drawn)?;
    let same = drawn.material.same.iter().map(String::as_str);
    list.add(&drawn.material.text, same, note)
        .map_err(|clash| Refusal::Malformed(clash.to_string()))
}

/// Draws up to `most` wrong options: those as long as the key first, then the weighty ones. Returns their lengths.
fn fill(
    desk: &Desk<'_>,
    stem: &str,
    list: &mut OptionList,
    keys: &[&Drawn],
    draws: &[Draw],
    most: usize,
) -> Result<Vec<usize>, Refusal> {
    let Some(&key) = keys.first() else {
        return Err(Refusal::TooFewOptions { found: 0, needed: 1 });
    };
    // A place that lies in another is as right as that one, or as wrong.
    let mut taken: Vec<&Value> = keys.iter().map(|key| &key.value).collect();
    let mut drawn: Vec<(usize, &Draw, Drawn)> = Vec::new();
    for (place, draw) in draws.iter().enumerate() {
        let found = desk.drawn(&draw.from).into_iter().filter(|drawn| {
            !drawn.material.named_in(stem)
                && !desk
                    .facts
                    .surname(drawn.fact)
                    .is_some_and(|name| holds_words(stem, name))
                && !desk.right_too(drawn)
                && !desk.facts.one_thing(drawn.fact, key.fact)
        });
        drawn.extend(found.map(|drawn| (place, draw, drawn)));
    }
    drawn.sort_by_key(|(place, _, drawn)| order(desk.facts, key, *place, drawn));
    let mut lengths = Vec::new();
    for (_, draw, drawn) in &drawn {
        if lengths.len() == most {
            break;
        }
        if taken
            .iter()
            .any(|other| desk.facts.may_overlap(other, &drawn.value))
        {
            continue;
        }
        let before = list.len();
        match add(desk, list, draw.role, &draw.reason, draw.from.bind, drawn) {
            Err(Refusal::NoWords(what)) => return Err(Refusal::NoWords(what)),
            _ if list.len() > before => {
                lengths.push(drawn.material.text.chars().count());
                taken.push(&drawn.value);
            }
            _ => {}
        }
    }
    Ok(lengths)
}

type Order = (bool, usize, Reverse<(i64, Reverse<u32>)>);

fn order(facts: &Facts, key: &Drawn, place: usize, drawn: &Drawn) -> Order {
    let (long, short) = (
        drawn.material.text.chars().count(),
        key.material.text.chars().count(),
    );
    let unlike = long.max(short) > 2 * long.min(short);
    (unlike, place, Reverse(weight(facts, drawn.fact)))
}
