use crate::item::{Answer, OptionId, ShapeMismatch, Truth};
use crate::submission::Question;

/// The letter that a printed place is labelled with: `A` for 0.
#[must_use]
pub fn letter(place: usize) -> char {
    OptionId::at(place).map_or('?', |option| char::from(b'A' + option.0))
}

/// A stored answer in the terms of the printed form, as a student could have written it: `B`, `A C`, `S O N`,
/// `1=C 2=A`, `1 2 1`, `d b a c`, `3 7`; a missing row is `-`. Words stay as they are.
///
/// Fails where the answer does not belong to the question.
pub fn shown(question: &Question, answer: &Answer) -> Result<String, ShapeMismatch> {
    let place = |option: OptionId| letter(option.index());
    Ok(match question.printed(answer)? {
        Answer::Choice(option) => place(option).to_string(),
        Answer::Choices(options) => joined(options.into_iter().map(place)),
        Answer::Truth(rows) => joined(rows.into_iter().map(|row| row.map_or('-', initial))),
        Answer::Match(rows) => joined(
            rows.into_iter()
                .enumerate()
                .map(|(row, right)| format!("{}={}", row + 1, right.map_or('-', place))),
        ),
        Answer::Sort(rows) => joined(
            rows.into_iter()
                .map(|row| row.map_or_else(|| "-".to_owned(), |category| (category.index() + 1).to_string())),
        ),
        Answer::Select(sentences) => joined(sentences),
        Answer::Order(elements) => joined(elements),
        Answer::Gap(words) | Answer::Text(words) | Answer::Number(words) | Answer::Open(words) => words,
    })
}

fn joined<T: ToString>(parts: impl IntoIterator<Item = T>) -> String {
    let parts: Vec<_> = parts.into_iter().map(|part| part.to_string()).collect();
    parts.join(" ")
}

fn initial(verdict: Truth) -> char {
    match verdict {
        Truth::Says => 'S',
        Truth::Otherwise => 'O',
        Truth::NotSaid => 'N',
    }
}
