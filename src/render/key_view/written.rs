//! Answers that are written: words, and numbers.

use crate::item::{Note, NumberKey, Role};
use crate::render::Printable;
use crate::render::form::Printed;
use crate::render::key_view::picked::likeliest;
use crate::render::key_view::solved::{AnswerRow, Solved};

/// The best of the accepted answers, and the others.
pub(super) fn words(accepted: &[String]) -> Option<Solved> {
    let (best, others) = accepted.split_first()?;
    Some(Solved {
        glance: Printable::from(best),
        rows: vec![AnswerRow::plain(best)],
        accepted: others.iter().map(Printable::from).collect(),
        slip: None,
    })
}

/// The words left out; with words to choose from, the wrong one to expect first.
pub(super) fn gap(accepted: &[String], bank: &[Printed<'_>], notes: &[Note]) -> Option<Solved> {
    let wrong = bank.iter().filter_map(|word| {
        let note = notes.get(word.stored)?;
        (note.role != Role::Key).then_some((None, word.text, note))
    });
    let slip = likeliest(wrong.collect());
    words(accepted).map(|solved| Solved { slip, ..solved })
}

/// The number with its unit, and what else is accepted.
pub(super) fn number(right: &NumberKey, unit: Option<&str>) -> Solved {
    let best = right.told(unit);
    Solved {
        glance: Printable::from(&best),
        rows: vec![AnswerRow::plain(&best)],
        accepted: right.span().iter().map(Printable::from).collect(),
        slip: None,
    }
}
