use serde::Serialize;

use super::bar::Bar;
use super::questions::counts_bar;
use crate::grade::{Class, Missed, ShownBy};
use crate::render::Printable;

/// A question to go over with the class.
#[derive(Serialize)]
pub(super) struct Topic {
    number: usize,
    stem: Printable,
    bar: Option<Bar>,
    summary: Printable,
    slip: Option<Slip>,
    right: Vec<Printable>,
    rationale: Printable,
    sentences: Vec<Sentence>,
    /// What stands nowhere in the article.
    nowhere: Option<Printable>,
}

#[derive(Serialize)]
struct Slip {
    label: Printable,
    text: Printable,
    students: usize,
    say: Option<Printable>,
}

#[derive(Serialize)]
struct Sentence {
    number: u32,
    text: Printable,
}

impl Topic {
    pub fn of(missed: &Missed, class: &Class) -> Self {
        let (sentences, nowhere): (&[_], _) = match &missed.shown_by {
            ShownBy::Sentences(sentences) => (sentences, None),
            ShownBy::Absence(relation) => (&[], Some(Printable::from(relation))),
            ShownBy::Author => (&[], None),
        };
        Self {
            number: missed.number,
            stem: Printable::from(&missed.stem),
            bar: class
                .items
                .iter()
                .find(|item| item.id == missed.id)
                .map(counts_bar),
            summary: Printable::from(&missed.summary),
            slip: missed.slip.as_ref().map(|slip| Slip {
                label: Printable::from(&slip.label),
                text: Printable::from(&slip.text),
                students: slip.count,
                say: slip.say.as_ref().map(Printable::from),
            }),
            right: missed.right.iter().map(Printable::from).collect(),
            rationale: Printable::from(&missed.rationale),
            sentences: sentences
                .iter()
                .map(|(number, text)| Sentence {
                    number: number.0,
                    text: Printable::from(text),
                })
                .collect(),
            nowhere,
        }
    }
}
