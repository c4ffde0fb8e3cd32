use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Arrangement, Key, Shape};
use crate::labels::Labels;
use crate::quiz::{KeyItem, QuizItem};
use crate::render::key_view::solved::Solved;
use crate::render::key_view::{picked, rows, written};
use crate::render::{Printable, form};

/// Lays the key of `item` out in the order of a form.
pub(super) fn solve(
    item: &QuizItem,
    entry: &KeyItem,
    order: &Arrangement,
    labels: &Labels,
) -> Result<Solved, Diagnostics> {
    let arranged = |entries| form::arranged(&item.id, entries, &order.options);
    let notes = &entry.notes;
    let solved = match (&item.response, &entry.key) {
        (Shape::Choice { options }, Key::Choice(right)) => {
            picked::options(&arranged(options)?, &[*right], notes)
        }
        (Shape::Choices { options, .. }, Key::Choices(right)) => {
            picked::options(&arranged(options)?, right, notes)
        }
        (Shape::Select { sentences, .. }, Key::Select(right)) => {
            picked::sentences(sentences, right, notes, labels)
        }
        (Shape::Truth { statements }, Key::Truth(verdicts)) => {
            rows::judged(&arranged(statements)?, verdicts, notes, labels)
        }
        (Shape::Match { left, right }, Key::Match(pairs)) => {
            let printed_left = form::arranged(&item.id, left, &order.left)?;
            rows::matched(&printed_left, &arranged(right)?, pairs, notes)
        }
        (Shape::Sort { categories, elements }, Key::Sort(places)) => {
            rows::sorted(&arranged(elements)?, categories, places, notes)
        }
        (Shape::Gap { bank, .. }, Key::Gap(accepted)) => written::gap(accepted, &arranged(bank)?, notes),
        (Shape::Text {}, Key::Text(accepted)) => written::words(accepted),
        (Shape::Number { unit }, Key::Number(right)) => Some(written::number(right, unit.as_deref())),
        (
            Shape::Order {
                elements,
                first,
                last,
            },
            Key::Order(right),
        ) => rows::ordered(&arranged(elements)?, right, (first, last), notes),
        (Shape::Open { .. }, Key::Open(_)) => Some(Solved {
            glance: Printable::from(&labels.told("see-levels", &[])),
            ..Solved::default()
        }),
        (
            Shape::Choice { .. }
            | Shape::Choices { .. }
            | Shape::Truth { .. }
            | Shape::Gap { .. }
            | Shape::Text {}
            | Shape::Number { .. }
            | Shape::Match { .. }
            | Shape::Order { .. }
            | Shape::Sort { .. }
            | Shape::Select { .. }
            | Shape::Open { .. },
            _,
        ) => None,
    };
    solved.ok_or_else(|| {
        let message = format!("the key of item `{}` does not fit the item", item.id);
        Diagnostic::error("render-key", message).into()
    })
}
