use docx_rs::{Paragraph, Run, Table};

use crate::render::docx::grid::{Cell, Grid};
use crate::render::docx::run::{line, styled};
use crate::render::docx::style::{ANSWER, KEY_TEXT, RULED_TABLE, STRONG};
use crate::render::docx::words::Words;
use crate::render::key_view::{AnswerRow, LevelView};

/// The answer of each row, with what to say to a wrong one; `set` sets the words of an answer.
pub(super) fn rows(answers: &[AnswerRow], words: &Words<'_>, set: impl Fn(&str) -> Run) -> Table {
    let room = words.sheet().room();
    let (asked, answer) = (room * 39 / 100, room * 22 / 100);
    let heads = words.all(["row", "answer", "what-shows-it"]);
    let widths = vec![asked, answer, room - asked - answer];
    let grid = Grid::new(RULED_TABLE, words.sheet().indent(), widths).heads(heads);
    let filled = answers.iter().fold(grid, |grid, part| {
        let row = part.row.iter().map(|row| styled(&format!("{row}) "), STRONG));
        let asked = part.asked.iter().map(|asked| words.quiz(asked.as_str()));
        let letter = part
            .letter
            .iter()
            .map(|letter| styled(&format!("{letter}) "), ANSWER));
        let answer = [set(part.answer.as_str())];
        let say = part.say.iter().map(|say| words.quiz(say.as_str()));
        grid.row(vec![
            line(KEY_TEXT, row.chain(asked)).into(),
            line(KEY_TEXT, letter.chain(answer)).into(),
            line(KEY_TEXT, say).into(),
        ])
    });
    filled.table()
}

/// The levels of a rubric, each with the answers that show it.
pub(super) fn levels(levels: &[LevelView], words: &Words<'_>) -> Table {
    let points = words.sheet().wide(900);
    let widths = vec![points, words.sheet().room() - points];
    let grid = Grid::new(RULED_TABLE, words.sheet().indent(), widths)
        .heads(words.all(["points-head", "the-answer"]));
    let filled = levels.iter().fold(grid, |grid, level| {
        let mut shown: Vec<Paragraph> = vec![words.quiz_paragraph(KEY_TEXT, level.shows.as_str())];
        let anchors = level.anchors.iter();
        shown.extend(anchors.map(|anchor| line(KEY_TEXT, words.quoted(&anchor.answer))));
        let earned = line(KEY_TEXT, [styled(&level.points.to_string(), STRONG)]);
        grid.row(vec![earned.into(), Cell::new(shown)])
    });
    filled.table()
}
