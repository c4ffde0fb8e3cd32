//! The grid in which a class's answers are counted by hand.

use serde::Serialize;

use crate::item::Key;
use crate::labels::Labels;
use crate::render::key_view::rubric::LevelView;
use crate::render::key_view::solved::AnswerRow;
use crate::render::paper_view::{ItemView, LetteredText, ResponseView};
use crate::render::{Printable, wording};

/// What students may have put for an item, or for one row of it; strokes go into the cells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TallyRow {
    /// The item's number, and the mark of the row that is answered where it has rows: `4`, `4a`, `6.1`.
    pub mark: String,
    /// Whether the cells hold words of the quiz, in its language; else they hold marks or labels.
    pub of_quiz: bool,
    /// One a possible answer, in printed order.
    pub cells: Vec<TallyCell>,
}

/// A possible answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TallyCell {
    /// Its letter, number or word.
    pub label: Printable,
    /// Whether it is right.
    pub right: bool,
}

/// The rows of an item as a form prints it. What is written, not picked, is right or another answer; orders and own
/// words are counted by what they earn.
pub(super) fn tally(
    item: &ItemView,
    key: &Key,
    answers: &[AnswerRow],
    levels: &[LevelView],
    labels: &Labels,
) -> Vec<TallyRow> {
    let plain = |id| labels.told(id, &[]);
    let scored = |points| wording::points(labels, points);
    let points = item.points;
    let of_quiz = match &item.response {
        ResponseView::Sort { .. } => true,
        ResponseView::Gap { bank, .. } => !bank.is_empty(),
        ResponseView::Choice { .. }
        | ResponseView::Choices { .. }
        | ResponseView::Truth { .. }
        | ResponseView::Text
        | ResponseView::Number { .. }
        | ResponseView::Match { .. }
        | ResponseView::Order { .. }
        | ResponseView::Select { .. }
        | ResponseView::Open { .. } => false,
    };
    let row = |mark, cells| TallyRow { mark, of_quiz, cells };
    let alone = |cells| vec![row(item.number.to_string(), cells)];
    let each = |rows, cells: &dyn Fn(&AnswerRow) -> Vec<TallyCell>| {
        let rows = each(item.number, rows, answers, cells);
        rows.map(|(mark, cells)| row(mark, cells)).collect()
    };
    let lettered = |letter: &String| answers.iter().any(|part| part.letter.as_ref() == Some(letter));
    match &item.response {
        ResponseView::Choice { options, .. } | ResponseView::Choices { options, .. } => {
            let cells = options
                .iter()
                .map(|option| cell(&option.letter, lettered(&option.letter)));
            alone(cells.collect())
        }
        ResponseView::Select { sentences } => {
            let right = |number: u32| match key {
                Key::Select(right) => right.iter().any(|key| key.0 == number),
                _ => false,
            };
            let cells = sentences.iter();
            alone(
                cells
                    .map(|&number| cell(&number.to_string(), right(number)))
                    .collect(),
            )
        }
        ResponseView::Gap { bank, .. } if !bank.is_empty() => {
            let right = |word: &Printable| answers.iter().any(|part| part.answer == *word);
            alone(bank.iter().map(|word| cell(word.as_str(), right(word))).collect())
        }
        ResponseView::Truth { verdicts, rows } => each(rows, &|part| {
            let cells = verdicts.iter();
            cells
                .map(|word| cell(word, part.answer.as_str() == *word))
                .collect()
        }),
        ResponseView::Sort { categories, rows } => each(rows, &|part| {
            let cells = categories.iter();
            cells
                .map(|name| cell(name.as_str(), part.answer == *name))
                .collect()
        }),
        ResponseView::Match { rows, options } => each(rows, &|part| {
            let right = |option: &LetteredText| part.letter.as_ref() == Some(&option.letter);
            options
                .iter()
                .map(|option| cell(&option.letter, right(option)))
                .collect()
        }),
        ResponseView::Gap { .. } | ResponseView::Text | ResponseView::Number { .. } => alone(vec![
            cell(&plain("tally-right"), true),
            cell(&plain("tally-other"), false),
        ]),
        ResponseView::Order { .. } => alone(vec![
            cell(&scored(points), true),
            cell(&plain("some-points"), false),
            cell(&scored(0), false),
        ]),
        ResponseView::Open { .. } => {
            let cells = levels.iter();
            alone(
                cells
                    .map(|level| cell(&level.points_label, level.points == points))
                    .collect(),
            )
        }
    }
}

fn cell(label: &str, right: bool) -> TallyCell {
    TallyCell {
        label: Printable::from(label),
        right,
    }
}

/// Mark and cells of a row for each printed one, its answer beside it.
fn each<'a>(
    number: usize,
    rows: &'a [LetteredText],
    answers: &'a [AnswerRow],
    cells: &'a dyn Fn(&AnswerRow) -> Vec<TallyCell>,
) -> impl Iterator<Item = (String, Vec<TallyCell>)> + 'a {
    rows.iter().filter_map(move |row| {
        let part = answers
            .iter()
            .find(|part| part.row.as_ref() == Some(&row.letter))?;
        let numbered = row.letter.starts_with(|mark: char| mark.is_ascii_digit());
        let between = if numbered { "." } else { "" };
        Some((format!("{number}{between}{}", row.letter), cells(part)))
    })
}
