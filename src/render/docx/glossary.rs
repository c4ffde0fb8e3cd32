use docx_rs::Table;

use crate::render::docx::grid::{Cell, Grid};
use crate::render::docx::run::{line, paragraph, words as plain};
use crate::render::docx::style::{STRONG, TABLE_TEXT};
use crate::render::docx::words::Words;
use crate::render::paper_view::GlossView;

/// Hard words, each with what it means or a line to write that on.
pub(super) fn glossary(glossary: &[GlossView], words: &Words<'_>) -> Table {
    let sheet = words.sheet();
    let word = sheet.measure() * 29 / 100;
    let grid = Grid::plain(0, vec![word, sheet.measure() - word]).height(sheet.high(420));
    let rows = glossary.iter().fold(grid, |grid, hard| {
        let word = line(
            TABLE_TEXT,
            [
                words.quiz_styled(hard.word.as_str(), STRONG),
                plain(&format!(" ({})", hard.sentence)),
            ],
        );
        let meaning = match &hard.explanation {
            Some(explanation) => Cell::from(words.quiz_paragraph(TABLE_TEXT, explanation.as_str())),
            None => Cell::from(paragraph(TABLE_TEXT, "")).ruled(),
        };
        grid.row(vec![Cell::from(word).low(), meaning.low()])
    });
    rows.table()
}
