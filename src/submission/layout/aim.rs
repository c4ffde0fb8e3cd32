use crate::source::fold;
use crate::submission::Paper;
use crate::submission::layout::{Target, rows};

/// The question of a form, and its row, that a target means.
pub fn aim(target: &Target, paper: &Paper) -> Option<(usize, Option<usize>)> {
    match target {
        Target::Number(number) => {
            let place = number.checked_sub(1)?;
            (place < paper.questions.len()).then_some((place, None))
        }
        Target::Words { stem, nth } => {
            let mut questions = paper.questions.iter().enumerate();
            let same = questions
                .by_ref()
                .filter(|(_, question)| fold(&question.item.stem) == *stem);
            same.map(|(place, _)| (place, None)).nth(*nth)
        }
        Target::Row { item, row } => {
            let place = paper
                .questions
                .iter()
                .position(|question| question.item.id == *item)?;
            let rows = rows(&paper.questions[place]);
            let row = rows.iter().position(|other| fold(other) == *row)?;
            Some((place, Some(row)))
        }
        Target::Beside(_) => None,
    }
}
