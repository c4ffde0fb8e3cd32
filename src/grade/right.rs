use crate::item::{Key, OptionId, Shape};
use crate::submission::{Question, letter};

/// The right answer of a question in the terms of its form: `B) Ana Ruiz`; for several parts, one a line.
///
/// An open question has none. Empty where the key does not belong to the question.
#[must_use]
pub fn right_answer(question: &Question, key: &Key) -> Vec<String> {
    let Ok(key) = key.arranged(question.order()) else {
        return Vec::new();
    };
    match (question.shape(), &key) {
        (Shape::Choice { options }, Key::Choice(right)) => vec![option(options, *right)],
        (Shape::Choices { options, .. }, Key::Choices(right)) => {
            right.iter().map(|&place| option(options, place)).collect()
        }
        (Shape::Truth { statements }, Key::Truth(right)) => statements
            .iter()
            .zip(right)
            .enumerate()
            .map(|(row, (statement, verdict))| {
                format!(
                    "{}) {statement} \u{2192} the article {}",
                    question.row_label(row),
                    verdict.name()
                )
            })
            .collect(),
        (Shape::Match { left, right }, Key::Match(rows)) => pairs(question, left, right, rows),
        (Shape::Sort { categories, elements }, Key::Sort(rows)) => {
            pairs(question, elements, categories, rows)
        }
        (Shape::Select { .. }, Key::Select(right)) => {
            right.iter().map(|number| format!("sentence {number}")).collect()
        }
        (Shape::Gap { .. }, Key::Gap(right)) | (Shape::Text {}, Key::Text(right)) => {
            right.first().cloned().into_iter().collect()
        }
        (Shape::Number { unit }, Key::Number(right)) => vec![right.told(unit.as_deref())],
        (Shape::Order { elements, .. }, Key::Order(right)) => right
            .iter()
            .filter_map(|place| Some(format!("{place}) {}", elements.get(place.index())?)))
            .collect(),
        _ => Vec::new(),
    }
}

fn pairs(question: &Question, rows: &[String], values: &[String], right: &[OptionId]) -> Vec<String> {
    rows.iter()
        .zip(right)
        .enumerate()
        .map(|(row, (entry, place))| {
            let value = match question.shape() {
                Shape::Sort { .. } => values.get(place.index()).cloned().unwrap_or_default(),
                _ => option(values, *place),
            };
            format!("{}) {entry} \u{2192} {value}", question.row_label(row))
        })
        .collect()
}

/// An option with its letter: `B) Ana Ruiz`.
pub fn option(options: &[String], place: OptionId) -> String {
    let words = options.get(place.index()).map_or("", String::as_str);
    format!("{}) {words}", letter(place.index()))
}
