//! Answers of several rows: verdicts, pairs, orders, categories.

use std::borrow::Cow;

use crate::item::{Note, OptionId, Truth};
use crate::labels::Labels;
use crate::render::form::Printed;
use crate::render::key_view::solved::{AnswerRow, Solved};
use crate::render::paper_view::{capital, figure, small};
use crate::render::{Printable, wording};

/// A verdict for each statement.
pub(super) fn judged(
    printed: &[Printed<'_>],
    verdicts: &[Truth],
    notes: &[Note],
    labels: &Labels,
) -> Option<Solved> {
    let rows = answered(printed, verdicts, notes, small, |&truth| {
        Some((None, Cow::Owned(wording::verdict(labels, truth))))
    })?;
    let shorts = printed.iter().enumerate().filter_map(|(place, statement)| {
        let short = wording::short_verdict(labels, *verdicts.get(statement.stored)?);
        Some(format!("{} {short}", small(place)))
    });
    Some(Solved {
        glance: joined(shorts),
        rows,
        ..Solved::default()
    })
}

/// A lettered right entry for each left one.
pub(super) fn matched(
    left: &[Printed<'_>],
    right: &[Printed<'_>],
    pairs: &[OptionId],
    notes: &[Note],
) -> Option<Solved> {
    let rows = answered(left, pairs, notes, figure, |wanted| {
        let place = right.iter().position(|option| option.stored == wanted.index())?;
        Some((Some(capital(place)), Cow::Borrowed(right[place].text)))
    })?;
    let shorts = rows
        .iter()
        .filter_map(|row| Some(format!("{} {}", row.row.as_deref()?, row.letter.as_deref()?)));
    Some(Solved {
        glance: joined(shorts),
        rows,
        ..Solved::default()
    })
}

/// A category for each element.
pub(super) fn sorted(
    printed: &[Printed<'_>],
    categories: &[String],
    places: &[OptionId],
    notes: &[Note],
) -> Option<Solved> {
    let rows = answered(printed, places, notes, small, |place| {
        Some((None, Cow::Borrowed(categories.get(place.index())?)))
    })?;
    // By category: whoever marks a pile of papers runs down the columns of ticks.
    let shorts = categories.iter().enumerate().filter_map(|(category, name)| {
        let ticked = |stored: usize| places.get(stored).is_some_and(|place| place.index() == category);
        let own = printed
            .iter()
            .enumerate()
            .filter(|(_, element)| ticked(element.stored));
        let marks: Vec<String> = own.map(|(place, _)| small(place)).collect();
        (!marks.is_empty()).then(|| format!("{name}: {}", marks.join(" ")))
    });
    Some(Solved {
        glance: Printable::from(&shorts.collect::<Vec<_>>().join("; ")),
        rows,
        ..Solved::default()
    })
}

/// The elements in the right order, the ends by their names.
pub(super) fn ordered(
    printed: &[Printed<'_>],
    right: &[OptionId],
    (first, last): (&str, &str),
    notes: &[Note],
) -> Option<Solved> {
    if printed.len() != right.len() {
        return None;
    }
    let rows = right.iter().enumerate().map(|(rank, wanted)| {
        let place = printed
            .iter()
            .position(|element| element.stored == wanted.index())?;
        let end = match rank {
            0 => format!(" ({first})"),
            rank if rank + 1 == right.len() => format!(" ({last})"),
            _ => String::new(),
        };
        Some(AnswerRow {
            row: Some(small(place)),
            asked: Some(Printable::from(printed[place].text)),
            letter: None,
            answer: Printable::from(&format!("{}{end}", figure(rank))),
            say: notes
                .get(wanted.index())
                .map(|note| Printable::from(&note.reason)),
        })
    });
    let rows = rows.collect::<Option<Vec<_>>>()?;
    let letters: Vec<&str> = rows.iter().filter_map(|row| row.row.as_deref()).collect();
    Some(Solved {
        glance: Printable::from(&letters.join(" ")),
        rows,
        ..Solved::default()
    })
}

/// Printed rows with their answers; nothing where the numbers differ or an answer is not offered.
fn answered<'a, T>(
    printed: &[Printed<'_>],
    answers: &[T],
    notes: &[Note],
    mark: fn(usize) -> String,
    said: impl Fn(&T) -> Option<(Option<String>, Cow<'a, str>)>,
) -> Option<Vec<AnswerRow>> {
    if printed.len() != answers.len() {
        return None;
    }
    let rows = printed.iter().enumerate().map(|(place, asked)| {
        let (letter, answer) = said(answers.get(asked.stored)?)?;
        Some(AnswerRow {
            row: Some(mark(place)),
            asked: Some(Printable::from(asked.text)),
            letter,
            answer: Printable::from(&answer),
            say: notes.get(asked.stored).map(|note| Printable::from(&note.reason)),
        })
    });
    rows.collect()
}

fn joined(parts: impl Iterator<Item = String>) -> Printable {
    Printable::from(&parts.collect::<Vec<_>>().join(", "))
}
