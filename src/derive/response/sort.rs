use crate::bank::Category;
use crate::derive::naming::holds_words;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::Desk;
use crate::derive::response::options::malformed;
use crate::item::{Key, Note, OptionId, Response, Role, Shape};
use crate::source::Span;

/// Fewer elements than this are no sorting.
const FEWEST_ELEMENTS: usize = 4;

pub(super) fn sort(desk: &Desk<'_>, categories: &[Category], least: usize) -> Result<Made, Refusal> {
    let mut labels = Vec::new();
    let mut elements: Vec<String> = Vec::new();
    let mut key = Vec::new();
    let mut notes: Vec<Note> = Vec::new();
    let mut rests_on: Vec<Span> = Vec::new();
    for category in categories {
        let mut taken = 0;
        for drawn in desk.drawn(&category.of) {
            let text = &drawn.material.text;
            let double = elements
                .iter()
                .any(|other| holds_words(other, text) || holds_words(text, other));
            if taken == category.most || double {
                continue;
            }
            let Some(place) = OptionId::at(labels.len()) else {
                break;
            };
            notes.push(desk.note(Role::Key, &category.reason, category.of.bind, &drawn)?);
            elements.push(text.clone());
            key.push(place);
            rests_on.extend(drawn.material.spans.iter().copied());
            taken += 1;
        }
        if taken > 0 {
            labels.push(category.label.clone());
        }
    }
    if labels.len() < least {
        return Err(Refusal::TooFewOptions {
            found: labels.len(),
            needed: least,
        });
    }
    if elements.len() < FEWEST_ELEMENTS {
        return Err(Refusal::TooFewOptions {
            found: elements.len(),
            needed: FEWEST_ELEMENTS,
        });
    }
    let shape = Shape::Sort {
        categories: labels,
        elements,
    };
    let response = Response::new(shape, Key::Sort(key), notes, false).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on,
        absence: None,
    })
}
