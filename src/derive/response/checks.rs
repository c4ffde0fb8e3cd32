use crate::bank::Check;
use crate::derive::facts::Value;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::Desk;
use crate::derive::response::options::malformed;
use crate::item::{Note, OptionList, Role};

/// At most so many options hold, and so many do not; of each there are two at least.
const MOST: usize = 3;
const FEWEST: usize = 2;

/// What an article has, among what it lacks.
pub(super) fn checks(desk: &Desk<'_>, checks: &[Check]) -> Result<Made, Refusal> {
    let mut list = OptionList::default();
    let mut rests_on = Vec::new();
    let (mut found, mut missing) = (0, 0);
    for check in checks {
        let there = desk.drawn(&check.found).into_iter().next();
        let (role, reason, sentence) = if let Some(there) = there {
            if found == MOST {
                continue;
            }
            found += 1;
            let span = there.material.spans.first().copied();
            rests_on.extend(there.material.spans);
            let sentence = span.and_then(|span| {
                let number = desk.facts.sentence_at(span.start())?;
                let sentence = desk.facts.reading().document.sentence(number);
                sentence.span.contains(span).then_some(number)
            });
            (Role::Key, &check.reason, sentence)
        } else if missing < MOST && is_missing(desk, check) {
            missing += 1;
            (Role::Unsupported, &check.lacking, None)
        } else {
            continue;
        };
        let reason = desk.words(reason, desk.scene, None)?;
        let note = Note {
            role,
            reason,
            sentence,
        };
        list.add(&check.words, [], note)
            .map_err(|clash| Refusal::Malformed(clash.to_string()))?;
    }
    let fewer = found.min(missing);
    if fewer < FEWEST {
        return Err(Refusal::TooFewOptions {
            found: fewer,
            needed: FEWEST,
        });
    }
    Ok(Made {
        response: list.choices(false).map_err(malformed)?,
        rests_on,
        absence: None,
    })
}

fn is_missing(desk: &Desk<'_>, check: &Check) -> bool {
    check.missing.as_ref().is_some_and(|path| {
        let facts = desk.scene.facts(path.bind);
        facts
            .iter()
            .all(|&fact| desk.facts.follow(fact, path) == Some(Value::Flag(true)))
    })
}
