use crate::bank::Check;
use crate::derive::facts::Value;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::{Desk, Drawn};
use crate::derive::response::options::malformed;
use crate::item::{Note, OptionList, Role};
use crate::source::Span;

/// Where several hold: at most so many options hold, and so many do not; of each there are two at least.
const MOST: usize = 3;
const FEWEST: usize = 2;

/// Where one holds, so many do not.
const WRONG: usize = 3;

/// Options in an author's words, with what shows those that hold.
#[derive(Default)]
struct Checked {
    list: OptionList,
    rests_on: Vec<Span>,
    found: usize,
    missing: usize,
}

/// What an article has, among what it lacks.
pub(super) fn checks(desk: &Desk<'_>, checks: &[Check]) -> Result<Made, Refusal> {
    let mut made = Checked::default();
    for check in checks {
        match found(desk, check) {
            Some(there) if made.found < MOST => made.hold(desk, check, there)?,
            None if made.missing < MOST && is_missing(desk, check) => made.lack(desk, check)?,
            _ => {}
        }
    }
    enough(made.found.min(made.missing), FEWEST)?;
    Ok(Made {
        response: made.list.choices(false).map_err(malformed)?,
        rests_on: made.rests_on,
        absence: None,
    })
}

/// The first that holds, among those that do not: the next ones in the author's list, which goes on at its beginning.
pub(super) fn check(desk: &Desk<'_>, checks: &[Check]) -> Result<Made, Refusal> {
    let mut held = checks.iter().enumerate();
    let (at, there) = held
        .find_map(|(at, check)| Some((at, found(desk, check)?)))
        .ok_or_else(|| Refusal::NoWords("nothing that is listed".to_owned()))?;
    let mut made = Checked::default();
    made.hold(desk, &checks[at], there)?;
    let (before, after) = checks.split_at(at);
    let missing = after
        .iter()
        .skip(1)
        .chain(before)
        .filter(|check| is_missing(desk, check));
    for check in missing.take(WRONG) {
        made.lack(desk, check)?;
    }
    enough(made.missing, WRONG)?;
    Ok(Made {
        response: made.list.choice(false).map_err(malformed)?,
        rests_on: made.rests_on,
        absence: None,
    })
}

impl Checked {
    fn hold(&mut self, desk: &Desk<'_>, check: &Check, there: Drawn) -> Result<(), Refusal> {
        let span = there.material.spans.first().copied();
        let sentence = span.and_then(|span| {
            let number = desk.facts.sentence_at(span.start())?;
            let sentence = desk.facts.reading().document.sentence(number);
            sentence.span.contains(span).then_some(number)
        });
        self.found += 1;
        self.rests_on.extend(there.material.spans);
        let note = Note {
            role: Role::Key,
            reason: desk.words(&check.reason, desk.scene, None)?,
            sentence,
        };
        self.offer(check, note)
    }

    fn lack(&mut self, desk: &Desk<'_>, check: &Check) -> Result<(), Refusal> {
        self.missing += 1;
        let note = Note {
            role: Role::Unsupported,
            reason: desk.words(&check.lacking, desk.scene, None)?,
            sentence: None,
        };
        self.offer(check, note)
    }

    fn offer(&mut self, check: &Check, note: Note) -> Result<(), Refusal> {
        let added = self.list.add(&check.words, [], note);
        added.map_err(|clash| Refusal::Malformed(clash.to_string()))
    }
}

fn enough(found: usize, needed: usize) -> Result<(), Refusal> {
    if found < needed {
        return Err(Refusal::TooFewOptions { found, needed });
    }
    Ok(())
}

fn found(desk: &Desk<'_>, check: &Check) -> Option<Drawn> {
    desk.drawn(&check.found).into_iter().next()
}

fn is_missing(desk: &Desk<'_>, check: &Check) -> bool {
    check.missing.as_ref().is_some_and(|path| {
        let facts = desk.scene.facts(path.bind);
        facts
            .iter()
            .all(|&fact| desk.facts.follow(fact, path) == Some(Value::Flag(true)))
    })
}
