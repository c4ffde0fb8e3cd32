//! Answers that are picked: options by letter, sentences by number.

use crate::item::{Note, OptionId, Role};
use crate::labels::Labels;
use crate::language::SentenceNo;
use crate::render::Printable;
use crate::render::form::Printed;
use crate::render::key_view::solved::{AnswerRow, Slip, Solved};
use crate::render::paper_view::capital;

/// The right ones among lettered options; nothing where a right one is not offered.
pub(super) fn options(printed: &[Printed<'_>], right: &[OptionId], notes: &[Note]) -> Option<Solved> {
    let mut rows = Vec::with_capacity(right.len());
    let mut wrong = Vec::new();
    for (place, option) in printed.iter().enumerate() {
        let letter = Some(capital(place));
        if right.iter().any(|key| key.index() == option.stored) {
            rows.push(AnswerRow {
                letter,
                ..AnswerRow::plain(option.text)
            });
        } else if let Some(note) = notes.get(option.stored) {
            wrong.push((letter, option.text, note));
        }
    }
    let letters: Vec<&str> = rows.iter().filter_map(|row| row.letter.as_deref()).collect();
    let glance = Printable::from(&letters.join(" "));
    (rows.len() == right.len()).then_some(Solved {
        glance,
        rows,
        accepted: Vec::new(),
        slip: likeliest(wrong),
    })
}

/// The right ones among numbered sentences; nothing where a right one is not offered.
pub(super) fn sentences(
    offered: &[SentenceNo],
    right: &[SentenceNo],
    notes: &[Note],
    labels: &Labels,
) -> Option<Solved> {
    let called = |number: &SentenceNo| labels.told("sentence-number-small", &[("n", number.0.into())]);
    let named: Vec<String> = offered.iter().map(called).collect();
    let wrong = offered
        .iter()
        .zip(&named)
        .zip(notes)
        .filter(|((number, _), _)| !right.contains(number));
    let slip = likeliest(
        wrong
            .map(|((_, name), note)| (None, name.as_str(), note))
            .collect(),
    );
    let numbers: Vec<String> = right.iter().map(ToString::to_string).collect();
    right
        .iter()
        .all(|number| offered.contains(number))
        .then(|| Solved {
            glance: Printable::from(&numbers.join(" ")),
            rows: right
                .iter()
                .map(|number| AnswerRow::plain(&called(number)))
                .collect(),
            accepted: Vec::new(),
            slip,
        })
}

/// The first wrong answer that misreads the words of the key, else the first that is true elsewhere.
pub(super) fn likeliest(wrong: Vec<(Option<String>, &str, &Note)>) -> Option<Slip> {
    let rank = |role| match role {
        Role::Misreading => Some(0),
        Role::TrueElsewhere => Some(1),
        Role::Unsupported | Role::Key => None,
    };
    let ranked = wrong
        .into_iter()
        .filter_map(|entry| Some((rank(entry.2.role)?, entry)));
    let (_, (letter, answer, note)) = ranked.min_by_key(|&(rank, _)| rank)?;
    Some(Slip {
        letter,
        // What is to be said follows in a sentence of its own.
        answer: Printable::from(answer.strip_suffix('.').unwrap_or(answer)),
        say: Printable::from(&note.reason),
    })
}
