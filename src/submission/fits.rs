use crate::item::{Answer, OptionId, Shape, ShapeMismatch};

/// Whether an answer could have been given to a stored shape: of its kind, one entry a row, all places there, none
/// twice.
pub fn fits(shape: &Shape, answer: &Answer) -> Result<(), ShapeMismatch> {
    let good = match (shape, answer) {
        (Shape::Choice { options }, Answer::Choice(option)) => option.index() < options.len(),
        (Shape::Choices { options, .. }, Answer::Choices(chosen)) => {
            rises(chosen) && within(chosen.iter(), options.len())
        }
        (Shape::Truth { statements }, Answer::Truth(rows)) => rows.len() == statements.len(),
        (Shape::Match { left, right }, Answer::Match(rows)) => {
            rows.len() == left.len() && within(rows.iter().flatten(), right.len())
        }
        (Shape::Sort { categories, elements }, Answer::Sort(rows)) => {
            rows.len() == elements.len() && within(rows.iter().flatten(), categories.len())
        }
        (Shape::Order { elements, .. }, Answer::Order(given)) => {
            let mut once = given.clone();
            once.sort_unstable();
            rises(&once) && within(given.iter(), elements.len())
        }
        (Shape::Select { sentences, .. }, Answer::Select(chosen)) => {
            rises(chosen) && chosen.iter().all(|number| sentences.contains(number))
        }
        (Shape::Gap { .. }, Answer::Gap(_))
        | (Shape::Text {}, Answer::Text(_))
        | (Shape::Number { .. }, Answer::Number(_))
        | (Shape::Open { .. }, Answer::Open(_)) => true,
        _ => {
            return Err(ShapeMismatch(format!(
                "the item asks for `{}`, the answer is a `{}`",
                shape.kind().keyword(),
                answer.kind().keyword()
            )));
        }
    };
    if good {
        Ok(())
    } else {
        Err(ShapeMismatch(
            "the answer names what the item does not have".to_owned(),
        ))
    }
}

fn rises<T: Ord>(list: &[T]) -> bool {
    list.is_sorted_by(|left, right| left < right)
}

fn within<'o>(mut options: impl Iterator<Item = &'o OptionId>, size: usize) -> bool {
    options.all(|option| option.index() < size)
}
