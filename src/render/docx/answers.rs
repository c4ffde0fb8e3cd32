use docx_rs::{Paragraph, Run, Table};

use crate::render::docx::grid::{Cell, Grid, INDENT, MEASURE};
use crate::render::docx::run::{line, styled};
use crate::render::docx::style::{ANSWER, KEY_TEXT, RULED_TABLE, STRONG};
use crate::render::docx::words::Words;
use crate::render::key_view::{AnswerRow, LevelView};

const ROOM: usize = MEASURE - INDENT;

/// The answer of each row, with what to say to a wrong one; `set` sets the words of an answer.
pub(super) fn rows(answers: &[AnswerRow], words: &Words<'_>, set: impl Fn(&str) -> Run) -> Table {
    let (asked, answer) = (3600, 2000);
    let heads = words.all(["row", "answer", "what-shows-it"]);
    let grid = Grid::new(RULED_TABLE, INDENT, vec![asked, answer, ROOM - asked - answer]).heads(heads);
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
    let points = 900;
    let grid = Grid::new(RULED_TABLE, INDENT, vec![points, ROOM - points])
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
