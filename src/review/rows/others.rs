use crate::item::{Key, Shape};
use crate::quiz::{Entry, Obstacle, Standby};
use crate::review::desk::Desk;
use crate::review::rows::item::{evidence, look_over, minutes};
use crate::review::rows::response::response;
use crate::review::rows::{Row, Tone};
use crate::review::words::{process, section};
use crate::terminal::{counted, listed};

/// Unused candidates, the best first, each with what speaks against it.
#[must_use]
pub fn others(desk: &Desk, place: Option<usize>) -> Vec<Row> {
    let found = desk.standbys(place);
    let mut rows = vec![Row::heading(match place {
        _ if found.is_empty() => "There is no unused candidate.".to_owned(),
        Some(place) => format!(
            "Unused candidates for the place of question {}, the best first",
            place + 1
        ),
        None => "Unused candidates, the best first".to_owned(),
    })];
    for Standby { place, obstacles } in found {
        let Some(entry) = desk.spare().get(place) else {
            continue;
        };
        let label = format!(" {:<4} ", entry.item.id.0);
        let mark = if entry.key.review { "[look over] " } else { "" };
        let tone = if obstacles.is_empty() {
            Tone::Plain
        } else {
            Tone::Faint
        };
        let right = right_in_short(entry).map_or_else(String::new, |right| format!(" \u{2192} {right}"));
        rows.push(Row::new(tone, label, format!("{mark}{}{right}", entry.item.stem)));
        rows.extend(against(&obstacles));
    }
    rows
}

/// What speaks against a candidate.
pub(in crate::review) fn against(obstacles: &[(usize, Obstacle)]) -> Vec<Row> {
    let mut rows = Vec::new();
    for kind in [Obstacle::SameWords, Obstacle::GivesAway, Obstacle::SameVerdict] {
        let numbers = obstacles.iter().filter(|(_, own)| *own == kind);
        let numbers: Vec<usize> = numbers.map(|(item, _)| item + 1).collect();
        if !numbers.is_empty() {
            let several = if numbers.len() == 1 { "" } else { "s" };
            let told = format!("{}{several} {}", kind.about(), listed(&numbers));
            rows.push(Row::new(Tone::Faint, "      but ", told));
        }
    }
    rows
}

/// A candidate whole, as it would stand in the quiz.
pub(in crate::review) fn candidate(desk: &Desk, entry: &Entry) -> Vec<Row> {
    let mut rows = vec![Row::new(
        Tone::Faint,
        "",
        format!(
            "{}; {}; {}{}",
            section(entry.item.section),
            process(entry.key.process),
            counted(entry.item.points.0 as usize, "point"),
            minutes(entry.item.seconds)
        ),
    )];
    rows.extend(look_over(entry));
    rows.push(Row::heading(entry.item.stem.clone()));
    rows.extend(response(desk, entry));
    rows.push(Row::new(Tone::Plain, "why: ", entry.key.rationale.clone()));
    rows.extend(evidence(desk, &entry.key.evidence));
    rows
}

/// The right answer in a few words, where it is one.
fn right_in_short(entry: &Entry) -> Option<String> {
    Some(match (&entry.item.response, &entry.key.key) {
        (Shape::Choice { options }, Key::Choice(right)) => options.get(right.index())?.clone(),
        (_, Key::Gap(right) | Key::Text(right)) => right.first()?.clone(),
        (Shape::Number { unit }, Key::Number(right)) => right.told(unit.as_deref()),
        (_, Key::Select(right)) => format!("sentence {}", listed(right)),
        _ => return None,
    })
}
