//! Stored order and printed order: a form prints lists in its own order, answers come back in it.

use crate::item::response::bounds::counts;
use crate::item::{Answer, Arrangement, Key, Note, OptionId, Response, Shape, ShapeMismatch};

impl Arrangement {
    /// The arrangement that prints `shape` as it is stored.
    #[must_use]
    pub fn stored(shape: &Shape) -> Self {
        let (options, left) = lists(shape);
        let places = |count| (0..count).filter_map(OptionId::at).collect();
        Self {
            options: places(options),
            left: places(left),
        }
    }

    /// Whether it orders the lists of `shape`, each entry once.
    pub fn check(&self, shape: &Shape) -> Result<(), ShapeMismatch> {
        let (options, left) = lists(shape);
        counts("places in the arrangement", self.options.len(), options)?;
        counts("left places in the arrangement", self.left.len(), left)?;
        self.inverse().map(|_| ())
    }

    /// The arrangement that undoes this one; an error where a place is missing or stands twice.
    pub fn inverse(&self) -> Result<Self, ShapeMismatch> {
        Ok(Self {
            options: inverse(&self.options)?,
            left: inverse(&self.left)?,
        })
    }
}

/// How many entries the two movable lists of a shape have. Categories and sentences stay where they are.
fn lists(shape: &Shape) -> (usize, usize) {
    match shape {
        Shape::Choice { options } | Shape::Choices { options, .. } => (options.len(), 0),
        Shape::Truth { statements } => (statements.len(), 0),
        Shape::Match { left, right } => (right.len(), left.len()),
        Shape::Gap { bank, .. } => (bank.len(), 0),
        Shape::Order { elements, .. } | Shape::Sort { elements, .. } => (elements.len(), 0),
        Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => (0, 0),
    }
}

fn inverse(order: &[OptionId]) -> Result<Vec<OptionId>, ShapeMismatch> {
    let mut places = vec![None; order.len()];
    for (new, old) in order.iter().enumerate() {
        let place = places.get_mut(old.index()).filter(|place| place.is_none());
        *place.ok_or_else(|| ShapeMismatch("the arrangement is no reordering".to_owned()))? =
            OptionId::at(new);
    }
    places
        .into_iter()
        .collect::<Option<_>>()
        .ok_or_else(|| ShapeMismatch("the arrangement has more than 26 places".to_owned()))
}

/// The list in its new order; `order` must be as long.
fn reordered<T: Clone>(list: &[T], order: &[OptionId]) -> Result<Vec<T>, ShapeMismatch> {
    counts("entries", list.len(), order.len())?;
    order.iter().map(|&old| found(list, old).cloned()).collect()
}

fn found<T>(list: &[T], at: OptionId) -> Result<&T, ShapeMismatch> {
    list.get(at.index())
        .ok_or_else(|| ShapeMismatch(format!("there is no place `{at}` among {}", list.len())))
}

/// The new places of `old` ones, one for one.
fn renamed(old: &[OptionId], new_places: &[OptionId]) -> Result<Vec<OptionId>, ShapeMismatch> {
    old.iter()
        .map(|&place| found(new_places, place).copied())
        .collect()
}

/// The new places of `old` ones, ascending.
fn moved(old: &[OptionId], new_places: &[OptionId]) -> Result<Vec<OptionId>, ShapeMismatch> {
    let mut new = renamed(old, new_places)?;
    new.sort_unstable();
    Ok(new)
}

impl Shape {
    /// What a form prints: the lists in the form's order.
    pub fn arranged(&self, order: &Arrangement) -> Result<Self, ShapeMismatch> {
        order.check(self)?;
        Ok(match self {
            Self::Choice { options } => Self::Choice {
                options: reordered(options, &order.options)?,
            },
            Self::Choices { options, choose } => Self::Choices {
                options: reordered(options, &order.options)?,
                choose: *choose,
            },
            Self::Truth { statements } => Self::Truth {
                statements: reordered(statements, &order.options)?,
            },
            Self::Match { left, right } => Self::Match {
                left: reordered(left, &order.left)?,
                right: reordered(right, &order.options)?,
            },
            Self::Gap { before, after, bank } => Self::Gap {
                before: before.clone(),
                after: after.clone(),
                bank: reordered(bank, &order.options)?,
            },
            Self::Order {
                elements,
                first,
                last,
            } => Self::Order {
                elements: reordered(elements, &order.options)?,
                first: first.clone(),
                last: last.clone(),
            },
            Self::Sort { categories, elements } => Self::Sort {
                categories: categories.clone(),
                elements: reordered(elements, &order.options)?,
            },
            Self::Text {} | Self::Number { .. } | Self::Select { .. } | Self::Open { .. } => self.clone(),
        })
    }
}

impl Key {
    /// The same key by the places that a form prints.
    pub fn arranged(&self, order: &Arrangement) -> Result<Self, ShapeMismatch> {
        let new_places = order.inverse()?.options;
        Ok(match self {
            Self::Choice(option) => Self::Choice(*found(&new_places, *option)?),
            Self::Choices(options) => Self::Choices(moved(options, &new_places)?),
            Self::Truth(verdicts) => Self::Truth(reordered(verdicts, &order.options)?),
            Self::Match(rights) => Self::Match(
                reordered(rights, &order.left)?
                    .into_iter()
                    .map(|right| found(&new_places, right).copied())
                    .collect::<Result<_, _>>()?,
            ),
            Self::Order(elements) => Self::Order(renamed(elements, &new_places)?),
            Self::Sort(categories) => Self::Sort(reordered(categories, &order.options)?),
            Self::Gap(_) | Self::Text(_) | Self::Number(_) | Self::Select(_) | Self::Open(_) => self.clone(),
        })
    }
}

impl Answer {
    /// An answer given on a form, by the places of the stored lists: what is scored.
    pub fn stored(&self, order: &Arrangement) -> Result<Self, ShapeMismatch> {
        self.printed(&order.inverse()?)
    }

    /// An answer by stored places as the form with that order would show it.
    pub fn printed(&self, order: &Arrangement) -> Result<Self, ShapeMismatch> {
        let new_places = order.inverse()?.options;
        Ok(match self {
            Self::Choice(option) => Self::Choice(*found(&new_places, *option)?),
            Self::Choices(options) => Self::Choices(moved(options, &new_places)?),
            Self::Truth(verdicts) => Self::Truth(reordered(verdicts, &order.options)?),
            Self::Match(rights) => Self::Match(
                reordered(rights, &order.left)?
                    .into_iter()
                    .map(|right| right.map(|right| found(&new_places, right).copied()).transpose())
                    .collect::<Result<_, _>>()?,
            ),
            Self::Order(elements) => Self::Order(renamed(elements, &new_places)?),
            Self::Sort(categories) => Self::Sort(reordered(categories, &order.options)?),
            Self::Gap(_) | Self::Text(_) | Self::Number(_) | Self::Select(_) | Self::Open(_) => self.clone(),
        })
    }
}

impl Response {
    /// The response with its lists in a new order, key and notes moved along.
    pub fn arranged(&self, order: &Arrangement) -> Result<Self, ShapeMismatch> {
        let notes: Vec<Note> = match &self.shape {
            Shape::Match { .. } => reordered(&self.notes, &order.left)?,
            Shape::Choice { .. }
            | Shape::Choices { .. }
            | Shape::Truth { .. }
            | Shape::Gap { .. }
            | Shape::Order { .. }
            | Shape::Sort { .. } => reordered(&self.notes, &order.options)?,
            Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => {
                self.notes.clone()
            }
        };
        let shape = self.shape.arranged(order)?;
        Self::new(shape, self.key.arranged(order)?, notes, self.natural_order)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::item::sample::{any_answer, any_arrangement, any_response, any_scoring, texts};
    use crate::item::{Answer, Arrangement, Key, OptionId, Points, Shape, score};

    #[test]
    fn a_letter_on_a_form_means_the_option_printed_there() {
        let shape = Shape::Choice {
            options: texts(&["x", "y", "z"]),
        };
        let order = Arrangement {
            options: vec![OptionId(2), OptionId(0), OptionId(1)],
            left: Vec::new(),
        };
        assert_eq!(
            shape.arranged(&order),
            Ok(Shape::Choice {
                options: texts(&["z", "x", "y"])
            })
        );
        assert_eq!(
            Answer::Choice(OptionId(0)).stored(&order),
            Ok(Answer::Choice(OptionId(2)))
        );
        assert_eq!(
            Key::Choice(OptionId(2)).arranged(&order),
            Ok(Key::Choice(OptionId(0)))
        );
    }

    #[test]
    fn what_is_no_reordering_is_refused() {
        let shape = Shape::Choice {
            options: texts(&["x", "y", "z"]),
        };
        for places in [&[0, 1][..], &[0, 1, 1], &[0, 1, 3], &[0, 1, 2, 3]] {
            let options: Vec<_> = places.iter().copied().map(OptionId).collect();
            let order = Arrangement {
                options,
                left: Vec::new(),
            };
            assert!(shape.arranged(&order).is_err(), "{places:?}");
        }
        let short = Arrangement {
            options: vec![OptionId(0)],
            left: Vec::new(),
        };
        assert!(Answer::Choice(OptionId(1)).stored(&short).is_err());
    }

    proptest! {
        #[test]
        fn printing_and_reading_back_changes_nothing(
            (response, order, answer) in any_response().prop_flat_map(|response| {
                let order = any_arrangement(response.shape());
                let answer = any_answer(response.shape());
                (Just(response), order, answer)
            }),
            scoring in any_scoring(),
        ) {
            let printed = response.arranged(&order).expect("an arrangement of it");
            prop_assert_eq!(&printed.arranged(&order.inverse().expect("a reordering")).expect("one too"), &response);
            let seen = answer.printed(&order).expect("it fits");
            prop_assert_eq!(&seen.stored(&order).expect("it fits"), &answer);
            prop_assert_eq!(
                score(printed.shape(), printed.key(), &seen, Points(2), scoring),
                score(response.shape(), response.key(), &answer, Points(2), scoring)
            );
        }
    }
}
