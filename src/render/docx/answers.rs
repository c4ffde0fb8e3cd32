use docx_rs::{Paragraph, Table};

use crate::render::docx::grid::{Cell, Grid, INDENT, MEASURE};
use crate::render::docx::run::{line, paragraph, styled, words as plain};
use crate::render::docx::style::{ANSWER, KEY_TEXT, RULED_TABLE, STRONG};
use crate::render::docx::words::{LEVELS_HEAD, ROWS_HEAD};
use crate::render::key_view::{AnswerRow, LevelView};

const ROOM: usize = MEASURE - INDENT;

/// The answer of each row, with what to say to a wrong one.
pub(super) fn rows(answers: &[AnswerRow]) -> Table {
    let (asked, answer) = (3600, 2000);
    let grid = Grid::new(RULED_TABLE, INDENT, vec![asked, answer, ROOM - asked - answer]).heads(ROWS_HEAD);
    let filled = answers.iter().fold(grid, |grid, part| {
        let row = part.row.iter().map(|row| styled(&format!("{row}) "), STRONG));
        let asked = part.asked.iter().map(|asked| plain(asked.as_str()));
        let letter = part
            .letter
            .iter()
            .map(|letter| styled(&format!("{letter}) "), ANSWER));
        let answer = [styled(part.answer.as_str(), ANSWER)];
        let say = part.say.iter().map(|say| plain(say.as_str()));
        grid.row(vec![
            line(KEY_TEXT, row.chain(asked)).into(),
            line(KEY_TEXT, letter.chain(answer)).into(),
            line(KEY_TEXT, say).into(),
        ])
    });
    filled.table()
}

/// The levels of a rubric, each with the answers that show it.
pub(super) fn levels(levels: &[LevelView]) -> Table {
    let points = 900;
    let grid = Grid::new(RULED_TABLE, INDENT, vec![points, ROOM - points]).heads(LEVELS_HEAD);
    let filled = levels.iter().fold(grid, |grid, level| {
        let mut shown: Vec<Paragraph> = vec![paragraph(KEY_TEXT, level.shows.as_str())];
        let anchors = level.anchors.iter();
        shown.extend(anchors.map(|anchor| paragraph(KEY_TEXT, &format!("“{}”", anchor.answer))));
        let earned = line(KEY_TEXT, [styled(&level.points.to_string(), STRONG)]);
        grid.row(vec![earned.into(), Cell::new(shown)])
    });
    filled.table()
}
