use crate::grade::GradedItem;
use crate::item::{Answer, Note, OptionId, Shape, misplaced};
use crate::source::fold;
use crate::submission::{Given, letter};

/// A part of an answer that is not right, with what the key says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slip<'g> {
    /// Which part, and what is wrong with it: `B)`, `c) was left out.`; empty for an answer without parts.
    pub lead: String,
    /// What the key says.
    pub note: &'g Note,
}

impl Slip<'_> {
    /// In a line.
    pub fn told(&self) -> String {
        if self.lead.is_empty() {
            return said(self.note);
        }
        format!("{} {}", self.lead, said(self.note))
    }
}

/// A note with its sentence number, where its words do not give it already.
pub fn said(note: &Note) -> String {
    match note.sentence {
        Some(number) if !note.reason.contains(&format!("entence {number}")) => {
            format!("{} (sentence {number})", note.reason)
        }
        _ => note.reason.clone(),
    }
}

/// Each part of an answer that is not right and of which the key says something.
pub(super) fn slips<'g>(item: &'g GradedItem) -> Vec<Slip<'g>> {
    let (Given::Answered(answer), Ok(right)) = (&item.given, item.question.printed_key(&item.key.key)) else {
        return Vec::new();
    };
    let Ok(answer) = item.question.printed(answer) else {
        return Vec::new();
    };
    let notes = item.question.printed_notes(&item.key.notes);
    let slip = |place: usize, lead: String| {
        let note = *notes.get(place)?;
        Some(Slip { lead, note })
    };
    let row = |place: usize| item.question.row_label(place);
    let rows = |wrong: Vec<usize>| {
        let slips = wrong
            .into_iter()
            .filter_map(|place| slip(place, format!("{})", row(place))));
        slips.collect()
    };
    match (item.question.shape(), answer, right) {
        (Shape::Choice { .. }, Answer::Choice(place), _) => {
            slip(place.index(), String::new()).into_iter().collect()
        }
        (Shape::Choices { options, .. }, Answer::Choices(chosen), Answer::Choices(right)) => (0..options
            .len())
            .filter_map(|place| {
                let is = |list: &[OptionId]| list.iter().any(|one| one.index() == place);
                let label = letter(place);
                match (is(&chosen), is(&right)) {
                    (true, false) => slip(place, format!("{label})")),
                    (false, true) => slip(place, format!("{label}) was left out.")),
                    (true, true) | (false, false) => None,
                }
            })
            .collect(),
        (_, Answer::Truth(given), Answer::Truth(right)) => rows(wrong_rows(&given, &right)),
        (_, Answer::Match(given), Answer::Match(right)) | (_, Answer::Sort(given), Answer::Sort(right)) => {
            rows(wrong_rows(&given, &right))
        }
        (Shape::Gap { bank, .. }, Answer::Gap(words), _) => {
            let place = bank.iter().position(|word| fold(word) == fold(&words));
            place
                .and_then(|place| slip(place, String::new()))
                .into_iter()
                .collect()
        }
        (_, Answer::Order(given), Answer::Order(right)) => misplaced(&right, &given)
            .into_iter()
            .filter_map(|place| {
                let wrong = if given.contains(&place) {
                    "is out of order."
                } else {
                    "was left out."
                };
                slip(place.index(), format!("{}) {wrong}", row(place.index())))
            })
            .collect(),
        (Shape::Select { sentences, .. }, Answer::Select(chosen), Answer::Select(right)) => chosen
            .iter()
            .filter(|number| !right.contains(number))
            .filter_map(|number| {
                let place = sentences.iter().position(|candidate| candidate == number)?;
                slip(place, String::new())
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The rows whose answer is missing or wrong.
fn wrong_rows<T: PartialEq>(rows: &[T], right: &[T]) -> Vec<usize> {
    let pairs = rows.iter().zip(right).enumerate();
    pairs
        .filter(|(_, (row, right))| row != right)
        .map(|(place, _)| place)
        .collect()
}
