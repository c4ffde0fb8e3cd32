use docx_rs::{AlignmentType, Run, Table};

use crate::render::Printable;
use crate::render::docx::block::Block;
use crate::render::docx::grid::{Cell, Grid, room_for};
use crate::render::docx::lists::{List, Lists, entry};
use crate::render::docx::run::{line, paragraph, styled, tab, words as plain};
use crate::render::docx::sheet::Sheet;
use crate::render::docx::style::{
    ANSWER_LINE, BOX, LABEL, OPTION, PASSAGE, RULED_TABLE, SENTENCE_OPTION, TABLE_HEAD, TABLE_ROW,
    TABLE_TEXT, TICK, WORD_BANK,
};
use crate::render::docx::words::Words;
use crate::render::paper_view::{LetteredText, ResponseView};

/// A box to tick.
const EMPTY_BOX: &str = "\u{2610}";

/// What a student is offered, with room for the answer.
///
/// The letters of options and rows are numbering, so that they follow when a teacher adds or takes out one: Word counts
/// as the view does.
pub(super) fn response(response: &ResponseView, words: &Words<'_>, lists: &mut Lists) -> Vec<Block> {
    match response {
        ResponseView::Choice { options, .. } | ResponseView::Choices { options, .. } => {
            listed(options, words, lists.begin(List::Options))
        }
        ResponseView::Truth { verdicts, rows } => {
            vec![truth(verdicts, rows, words, lists.begin(List::Rows)).into()]
        }
        ResponseView::Sort { categories, rows } => {
            let sheet = words.sheet();
            let grid = Grid::new(
                RULED_TABLE,
                sheet.indent(),
                ticked_widths(categories.len(), sheet),
            );
            let heads = [Cell::head("")].into_iter();
            let heads = heads.chain(
                categories
                    .iter()
                    .map(|category| Cell::over_ticks(words.quiz(category.as_str()))),
            );
            vec![
                ticked(
                    grid.row(heads.collect()),
                    categories.len(),
                    rows,
                    words,
                    lists.begin(List::Rows),
                )
                .into(),
            ]
        }
        ResponseView::Gap { sentence, bank } => {
            let mut blocks = vec![words.quiz_paragraph(PASSAGE, sentence.as_str()).into()];
            if !bank.is_empty() {
                let bank: Vec<&str> = bank.iter().map(Printable::as_str).collect();
                blocks.push(words.quiz_paragraph(WORD_BANK, &bank.join("   ·   ")).into());
            }
            blocks
        }
        ResponseView::Text => vec![line(ANSWER_LINE, []).into()],
        ResponseView::Number { unit } => {
            let unit = unit.as_ref().map_or("", Printable::as_str);
            let unit = Cell::from(words.quiz_paragraph(LABEL, unit)).low();
            let cells = vec![Cell::from(paragraph(LABEL, "")).ruled(), unit];
            let sheet = words.sheet();
            let line = sheet.wide(2000);
            let grid = Grid::plain(sheet.indent(), vec![line, sheet.room() - line]);
            vec![grid.height(sheet.high(454)).row(cells).table().into()]
        }
        ResponseView::Match { rows, options } => {
            let (rows_list, options_list) = (lists.begin(List::Pairs), lists.begin(List::Choices));
            vec![matched((rows, rows_list), (options, options_list), words).into()]
        }
        ResponseView::Order { rows, first, last } => {
            let mut blocks = listed(rows, words, lists.begin(List::Elements));
            blocks.push(sequence(rows.len(), (first, last), words).into());
            blocks
        }
        ResponseView::Select { sentences } => {
            let mut runs = Vec::new();
            for sentence in sentences {
                if !runs.is_empty() {
                    runs.push(tab());
                }
                runs.push(styled(EMPTY_BOX, BOX));
                runs.push(plain(&format!("\u{a0}{sentence}")));
            }
            vec![line(SENTENCE_OPTION, runs).into()]
        }
        ResponseView::Open { lines } => (0..*lines).map(|_| line(ANSWER_LINE, []).into()).collect(),
    }
}

fn listed(entries: &[LetteredText], words: &Words<'_>, list: usize) -> Vec<Block> {
    let paragraphs = entries
        .iter()
        .map(|option| entry(words.quiz_paragraph(OPTION, option.text.as_str()), list));
    paragraphs.map(Block::from).collect()
}

fn truth(verdicts: &[String], rows: &[LetteredText], words: &Words<'_>, list: usize) -> Table {
    let over = Cell::over_ticks(plain(&words.say("the-article"))).over(verdicts.len());
    let verdict_heads = verdicts.iter().map(|verdict| Cell::over_ticks(plain(verdict)));
    let below = [Cell::head("").below()].into_iter().chain(verdict_heads);
    let sheet = words.sheet();
    let grid = Grid::new(RULED_TABLE, sheet.indent(), ticked_widths(verdicts.len(), sheet))
        .row(vec![Cell::head(&words.say("statement")).down(), over])
        .row(below.collect());
    ticked(grid, verdicts.len(), rows, words, list)
}

/// Rows, each with boxes to tick.
fn ticked(grid: Grid, boxes: usize, rows: &[LetteredText], words: &Words<'_>, list: usize) -> Table {
    let filled = rows.iter().fold(grid, |grid, row| {
        let mut cells =
            vec![Cell::from(entry(words.quiz_paragraph(TABLE_ROW, row.text.as_str()), list)).midway()];
        cells.extend((0..boxes).map(|_| Cell::from(line(TICK, [styled(EMPTY_BOX, BOX)])).midway()));
        grid.row(cells)
    });
    filled.table()
}

/// Words to the left take what the columns of boxes leave; these are as wide as a short word, or share half the room.
fn ticked_widths(boxes: usize, sheet: Sheet) -> Vec<usize> {
    let each = sheet.high(1560).min(sheet.room() * 55 / 100 / boxes.max(1));
    let mut widths = vec![sheet.room() - each * boxes];
    widths.extend(vec![each; boxes]);
    widths
}

/// Left entries with lines for letters, beside the lettered right ones.
fn matched(
    (rows, rows_list): (&[LetteredText], usize),
    (options, options_list): (&[LetteredText], usize),
    words: &Words<'_>,
) -> Table {
    const GAP: usize = 350;
    let sheet = words.sheet();
    let [left, letter, right] = words.all(["match", "letter", "to-one-of-these"]);
    let line = room_for(&letter, sheet).min(sheet.room() / 4);
    let words_beside = sheet.room() - line - GAP;
    let half = words_beside * 2 / 5;
    let widths = vec![words_beside - half, line, GAP, half];
    let grid = Grid::plain(sheet.indent(), widths)
        .height(sheet.high(440))
        .heads([left, letter, String::new(), right]);
    let nothing = || Cell::from(paragraph(TABLE_TEXT, ""));
    let lettered = |row: &LetteredText, list| {
        Cell::from(entry(words.quiz_paragraph(TABLE_ROW, row.text.as_str()), list)).low()
    };
    let filled = (0..rows.len().max(options.len())).fold(grid, |grid, place| {
        let left = rows.get(place);
        grid.row(vec![
            left.map_or_else(nothing, |row| lettered(row, rows_list)),
            left.map_or_else(nothing, |_| nothing().ruled()),
            nothing(),
            options
                .get(place)
                .map_or_else(nothing, |option| lettered(option, options_list)),
        ])
    });
    filled.table()
}

/// Boxes for letters in order, between the names of the ends.
fn sequence(count: usize, (first, last): (&Printable, &Printable), words: &Words<'_>) -> Table {
    let sheet = words.sheet();
    let end = sheet.wide(1500);
    let each = sheet.high(680).min((sheet.room() - 2 * end) / count.max(1));
    let mut widths = vec![end];
    widths.extend(vec![each; count]);
    widths.push(end);
    let mut cells = vec![Cell::from(words.quiz_paragraph(LABEL, first.as_str())).low()];
    cells.extend((0..count).map(|_| Cell::from(paragraph(LABEL, "")).framed()));
    cells.push(Cell::from(words.quiz_paragraph(LABEL, last.as_str())).low());
    Grid::plain(sheet.indent(), widths)
        .height(sheet.high(454))
        .row(cells)
        .table()
}

impl Cell {
    /// Words over a column of boxes.
    fn over_ticks(head: Run) -> Self {
        Self::from(line(TABLE_HEAD, [head]).align(AlignmentType::Center)).low()
    }
}
