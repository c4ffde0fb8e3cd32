use crate::bank::{Draw, SelectModel};
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::{Desk, Drawn};
use crate::derive::response::options::malformed;
use crate::derive::torn::is_whole;
use crate::item::{Key, Note, Response, Role, Shape};
use crate::language::SentenceNo;

/// So many wrong sentences stand beside the right one.
const LURES: usize = 3;
const FEWEST_LURES: usize = 2;
/// In so many ways is it set among others, so that it can stand beside items that show some of them; the later ones are
/// content with the fewest.
const TURNS: usize = 8;

/// One item for each way in which the right sentence is set among others.
pub(super) fn select(desk: &Desk<'_>, model: &SelectModel) -> Result<Vec<Made>, Refusal> {
    let right = desk.only(&model.key)?;
    let key = desk.note(Role::Key, &model.reason, model.key.bind, &right)?;
    let own = right.material.sentence;
    let document = &desk.facts.reading().document;
    let others: Vec<(&Draw, Vec<Drawn>)> = model
        .lures
        .iter()
        .map(|draw| {
            let mut drawn = desk.drawn(&draw.from);
            drawn.retain(|drawn| is_whole(document, drawn.material.sentence));
            drawn.sort_by_key(|drawn| drawn.material.sentence.0.abs_diff(own.0));
            (draw, drawn)
        })
        .collect();
    let mut made: Vec<Made> = Vec::new();
    for turn in 0..TURNS {
        let next = among(desk, (&right, key.clone()), &others, turn)?;
        if made.iter().all(|other| other.response != next.response) {
            made.push(next);
        }
    }
    Ok(made)
}

/// The right sentence among others that are about as far away from it as each other.
fn among(
    desk: &Desk<'_>,
    (right, key): (&Drawn, Note),
    others: &[(&Draw, Vec<Drawn>)],
    turn: usize,
) -> Result<Made, Refusal> {
    let own = right.material.sentence;
    let lures = if turn < TURNS / 2 { LURES } else { FEWEST_LURES };
    let mut entries: Vec<(SentenceNo, Note)> = vec![(own, key)];
    for (draw, drawn) in others {
        // Which stretch of them stands here turns with the right one's number too, so that items of one model differ.
        let turned = (own.0 as usize + turn * lures) % drawn.len().max(1);
        let (late, early) = drawn.split_at(turned);
        let stretch = early.iter().chain(late).take(2 * lures);
        // So many stand before the right one that its place is no habit.
        let (before, after): (Vec<&Drawn>, Vec<&Drawn>) =
            stretch.partition(|drawn| drawn.material.sentence < own);
        let wanted = own.0 as usize % (lures + 1);
        let (first, rest) = before.split_at(wanted.min(before.len()));
        let ordered = first.iter().chain(&after).chain(rest);
        for drawn in ordered {
            let sentence = drawn.material.sentence;
            if entries.len() <= lures && entries.iter().all(|(number, _)| *number != sentence) {
                entries.push((
                    sentence,
                    desk.note(draw.role, &draw.reason, draw.from.bind, drawn)?,
                ));
            }
        }
    }
    if entries.len() <= FEWEST_LURES {
        return Err(Refusal::TooFewOptions {
            found: entries.len() - 1,
            needed: FEWEST_LURES,
        });
    }
    entries.sort_by_key(|(number, _)| *number);
    let (sentences, notes): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
    let key = notes
        .iter()
        .zip(&sentences)
        .filter(|(note, _)| note.role == Role::Key)
        .map(|(_, &number)| number);
    let key = Key::Select(key.collect());
    let response =
        Response::new(Shape::Select { sentences, choose: 1 }, key, notes, true).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on: right.material.spans.clone(),
        absence: None,
    })
}
