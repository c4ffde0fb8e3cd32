use crate::item::{Answer, OptionId, Shape, Truth};
use crate::submission::Question;

/// The letter that a printed place is labelled with: `A` for 0.
#[must_use]
pub fn letter(place: usize) -> char {
    u8::try_from(place)
        .ok()
        .filter(|&place| place < 26)
        .map_or('?', |place| char::from(b'A' + place))
}

/// An answer in the terms of the printed form, as a student could have written it: `B`, `A C`, `S O N`,
/// `1=C 2=A`, `3 7`; a missing part is `-`. Words stay as they are.
#[must_use]
pub fn shown(question: &Question, answer: &Answer) -> String {
    let option = |stored: OptionId| question.printed(stored).map_or('?', letter);
    match answer {
        Answer::Choice(chosen) => option(*chosen).to_string(),
        Answer::Choices(chosen) => {
            let mut letters: Vec<_> = chosen.iter().map(|&stored| option(stored)).collect();
            letters.sort_unstable();
            joined(letters)
        }
        Answer::Truth(rows) => joined(in_order(question.options(), rows).map(|verdict| verdict.map_or('-', initial))),
        Answer::Match(rows) => joined(
            in_order(question.left(), rows)
                .enumerate()
                .map(|(place, right)| format!("{}={}", place + 1, right.map_or('-', option))),
        ),
        Answer::Sort(rows) => joined(
            in_order(question.options(), rows).map(|category| category.map_or('-', |stored| letter(stored.index()))),
        ),
        Answer::Select(sentences) => joined(sentences),
        Answer::Text(words) | Answer::Open(words) => words.clone(),
    }
}

/// The rows of an answer in printed order.
fn in_order<'r, T: Copy>(order: &'r [OptionId], rows: &'r [Option<T>]) -> impl Iterator<Item = Option<T>> + 'r {
    order.iter().map(|stored| rows.get(stored.index()).copied().flatten())
}

fn joined<T: ToString>(parts: impl IntoIterator<Item = T>) -> String {
    let parts: Vec<_> = parts.into_iter().map(|part| part.to_string()).collect();
    parts.join(" ")
}

fn initial(verdict: Truth) -> char {
    match verdict {
        Truth::Says => 'S',
        Truth::Opposite => 'O',
        Truth::NotSaid => 'N',
    }
}

/// How many numbered rows a question has: statements, left entries or elements; 0 for other kinds.
pub(crate) fn rows(shape: &Shape) -> usize {
    match shape {
        Shape::Truth { statements } => statements.len(),
        Shape::Match { left, .. } => left.len(),
        Shape::Sort { elements, .. } => elements.len(),
        Shape::Choice { .. }
        | Shape::Choices { .. }
        | Shape::Text {}
        | Shape::Select { .. }
        | Shape::Open { .. } => 0,
    }
}
