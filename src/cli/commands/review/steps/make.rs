use std::path::Path;
use std::sync::Arc;

use crate::bank::{Edits, Named, OwnItems};
use crate::cli::commands::review::steps::StepArgs;
use crate::cli::commands::review::steps::asked::Asked;
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Part, Shape};
use crate::review::{Desk, Refused, Step, numbered_note};

/// Makes the steps; where one is refused, all that are refused are told and the desk is not to be used.
pub fn make(console: &mut Console, desk: &mut Desk, steps: &StepArgs) -> Result<(), Failure> {
    let mut problems = Diagnostics::default();
    for (typed, asked) in &steps.0 {
        let made = match asked {
            Asked::Edit(path) => edits(console, desk, path),
            Asked::Own(path) => own_items(console, desk, path),
            asked => plain(desk, asked)
                .map_err(|refused| Diagnostic::error("review-step", format!("`{typed}`: {refused}")).into()),
        };
        if let Err(found) = made {
            problems.0.extend(found.0);
        }
    }
    if problems.0.is_empty() {
        Ok(())
    } else {
        Err(problems.into())
    }
}

fn plain(desk: &mut Desk, asked: &Asked) -> Result<(), Refused> {
    let mut number = None;
    let mut at = |desk: &Desk, item: usize| {
        number = Some(item);
        desk.numbered(item)
    };
    let step = match asked {
        Asked::Accept(item) => Step::Accept(at(desk, *item)?),
        Asked::AcceptAll => {
            let marked = |place: &usize| desk.entry(*place).is_some_and(|entry| entry.key.review);
            let marked: Vec<usize> = (0..desk.count()).filter(marked).collect();
            return marked
                .into_iter()
                .try_for_each(|place| desk.step(Step::Accept(place)).map(drop));
        }
        Asked::Drop(item) => Step::Drop(at(desk, *item)?),
        Asked::Swap(item, name) => Step::Swap(at(desk, *item)?, name.clone()),
        Asked::Add(name) => Step::Add(name.clone()),
        Asked::Points(item, points) => Step::Points(at(desk, *item)?, *points),
        Asked::Move(item, place) => Step::Move {
            from: at(desk, *item)?,
            to: place - 1,
        },
        Asked::Word(word, meaning) => Step::Word {
            word: word.clone(),
            meaning: meaning.clone(),
        },
        Asked::NoWord(word) => Step::NoWord(word.clone()),
        Asked::PrintWords(prints) => Step::PrintWords(*prints),
        Asked::Edit(_) | Asked::Own(_) => return Ok(()),
    };
    let made = desk.step(step).map(drop);
    made.map_err(|refused| match number {
        Some(number) => refused.of(number),
        None => refused,
    })
}

fn edits(console: &mut Console, desk: &mut Desk, path: &Path) -> Result<(), Diagnostics> {
    let edits = Edits::load(&text(console, path)?)?;
    let mut problems = Diagnostics::default();
    for edit in edits.edits {
        let mut refuse = |refused: &Refused, at| {
            let problem = Diagnostic::error("review-edit", refused.to_string());
            problems.0.push(problem.at(&edits.source, at, ""));
        };
        let place = match desk.numbered(edit.item) {
            Ok(place) => place,
            Err(refused) => {
                refuse(&refused, edit.item_at);
                continue;
            }
        };
        let parts = edit.parts.into_iter().map(|(named, words, at)| {
            let shape = desk.entry(place).map(|entry| &entry.item.response);
            let step = part(named, shape).map(|part| Step::Edit(place, part, words));
            (step, at)
        });
        let accepted = edit.accepted.into_iter();
        let accepted = accepted.map(|(answers, at)| (Ok(Step::Accepted(place, answers)), at));
        let steps: Vec<(Result<Step, String>, _)> = parts.chain(accepted).collect();
        for (step, at) in steps {
            let made = match step {
                Ok(step) => desk.step(step).map(drop),
                Err(name) => Err(Refused::NoPart {
                    number: edit.item,
                    part: name,
                    there: desk.parts(place),
                }),
            };
            if let Err(refused) = made {
                refuse(&refused.of(edit.item), at);
            }
        }
    }
    if problems.0.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

/// The part that a name of a file means in an item of this shape; the name as it is typed where there is none.
fn part(named: Named, shape: Option<&Shape>) -> Result<Part, String> {
    let number = match named {
        Named::Part(part) => return Ok(part),
        Named::Numbered(number) => number,
    };
    let place = shape.and_then(|shape| numbered_note(number, shape));
    place.map(Part::Reason).ok_or_else(|| format!("`say {number}`"))
}

fn own_items(console: &mut Console, desk: &mut Desk, path: &Path) -> Result<(), Diagnostics> {
    let own = OwnItems::load(&text(console, path)?)?;
    let mut problems = Diagnostics::default();
    for item in own.items {
        let at = item.sentences.first().map_or(item.stem_at, |(_, at)| *at);
        let step = Step::Write(Box::new(item), Arc::clone(&own.source));
        if let Err(refused) = desk.step(step) {
            let problem = Diagnostic::error("review-own", refused.to_string());
            problems.0.push(problem.at(&own.source, at, ""));
        }
    }
    if problems.0.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}
