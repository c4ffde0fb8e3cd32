use crate::grade::right::option;
use crate::item::{Answer, Key, OptionId, Shape, misplaced};
use crate::source::fold;
use crate::submission::{Question, letter};

/// A part of an answer that is not right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WrongPart {
    /// The place of its note among the key's notes as they are printed.
    pub note: usize,
    /// How it is called on the student's form.
    pub name: PartName,
    /// Nothing was given where something belongs; otherwise what was given does not belong there.
    pub left_out: bool,
}

/// How a part of an answer is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PartName {
    /// The answer as a whole, in its words: `C) Tom Bell`, `Sentence 4`.
    Whole(String),
    /// An option or a row, by its letter.
    Letter(String),
    /// An element of an order, by its letter.
    Placed(String),
}

/// The parts of an answer that are not right, in printed order; none for answers that only a person or a list of words can
/// judge.
pub(super) fn wrong_parts(question: &Question, key: &Key, answer: &Answer) -> Vec<WrongPart> {
    let (Ok(answer), Ok(right)) = (question.printed(answer), question.printed_key(key)) else {
        return Vec::new();
    };
    let part = |note: usize, name: PartName, left_out: bool| WrongPart { note, name, left_out };
    let whole = |note: usize, words: String| part(note, PartName::Whole(words), false);
    let rows = |wrong: Vec<(usize, bool)>| {
        let rows = wrong.into_iter();
        rows.map(|(place, blank)| part(place, PartName::Letter(question.row_label(place)), blank))
            .collect()
    };
    match (question.shape(), &answer, &right) {
        (Shape::Choice { options }, Answer::Choice(chosen), right) if *right != answer => {
            vec![whole(chosen.index(), option(options, *chosen))]
        }
        (Shape::Choices { options, .. }, Answer::Choices(chosen), Answer::Choices(right)) => (0..options
            .len())
            .filter_map(|place| {
                let is = |list: &[OptionId]| list.iter().any(|one| one.index() == place);
                let wrong = is(chosen) != is(right);
                wrong.then(|| part(place, PartName::Letter(letter(place).to_string()), is(right)))
            })
            .collect(),
        (_, Answer::Truth(given), Answer::Truth(right)) => rows(wrong_rows(given, right)),
        (_, Answer::Match(given), Answer::Match(right)) | (_, Answer::Sort(given), Answer::Sort(right)) => {
            rows(wrong_rows(given, right))
        }
        (Shape::Gap { bank, .. }, Answer::Gap(words), _) => {
            let place = bank.iter().position(|word| fold(word) == fold(words));
            place
                .map(|place| whole(place, words.clone()))
                .into_iter()
                .collect()
        }
        (_, Answer::Order(given), Answer::Order(right)) => misplaced(right, given)
            .into_iter()
            .map(|place| {
                let name = PartName::Placed(question.row_label(place.index()));
                part(place.index(), name, !given.contains(&place))
            })
            .collect(),
        (Shape::Select { sentences, .. }, Answer::Select(chosen), Answer::Select(right)) => chosen
            .iter()
            .filter(|number| !right.contains(number))
            .filter_map(|number| {
                let place = sentences.iter().position(|candidate| candidate == number)?;
                Some(whole(place, format!("Sentence {number}")))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The rows whose answer is wrong, and whether they were left blank.
fn wrong_rows<T: PartialEq>(rows: &[Option<T>], right: &[Option<T>]) -> Vec<(usize, bool)> {
    let pairs = rows.iter().zip(right).enumerate();
    pairs
        .filter(|(_, (row, right))| row != right)
        .map(|(place, (row, _))| (place, row.is_none()))
        .collect()
}
