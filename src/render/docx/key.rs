use docx_rs::{Document, Table};

use crate::diagnostic::Diagnostics;
use crate::render::docx::block::{self, Block, together};
use crate::render::docx::entry::{entry, labelled};
use crate::render::docx::foot::foot;
use crate::render::docx::glossary::glossary;
use crate::render::docx::grid::{Cell, Grid, MEASURE};
use crate::render::docx::lists::Lists;
use crate::render::docx::package::{Contents, pack};
use crate::render::docx::run::{line, paragraph, styled, words as plain};
use crate::render::docx::style::{
    ANSWER, GRID_TABLE, HEADING_1, KEY_BANNER, KEY_NOTE, KEY_TEXT, RULED_TABLE, STRONG, SUBTITLE, TICK, TITLE,
};
use crate::render::docx::words;
use crate::render::key_view::KeyItemView;
use crate::render::{Format, KeyView, Printable};

/// An answer key as a Word file.
pub(in crate::render) fn key(view: &KeyView, format: &Format) -> Result<Vec<u8>, Diagnostics> {
    let mut blocks = opening(view);
    for section in &view.sections {
        blocks.push(paragraph(HEADING_1, section.heading).into());
        for item in &section.items {
            blocks.extend(entry(item));
        }
    }
    blocks.extend(tally(view));
    blocks.extend(remainder(view));
    blocks.extend(colophon(view));
    let (quiz, form) = (view.quiz.as_str(), view.form.as_str());
    let contents = Contents {
        title: words::key_title(view.title.as_str(), form),
        document: block::set(Document::new(), blocks),
        foot: foot(&words::key_foot(quiz, form)),
        lists: Lists::new(),
    };
    pack(contents, format)
}

fn items(view: &KeyView) -> impl Iterator<Item = &KeyItemView> {
    view.sections.iter().flat_map(|section| &section.items)
}

/// Title, what the quiz amounts to, and all answers for marking a pile of papers.
fn opening(view: &KeyView) -> Vec<Block> {
    let minutes = view.minutes.as_ref();
    let minutes = minutes.map(|minutes| format!("{minutes}{}", words::of_which(&view.reading)));
    let about = words::about(view.form.as_str(), view.count, view.points, minutes.as_deref());
    let mut about = vec![plain(&about)];
    if view.reviews > 0 {
        about.push(plain(words::BETWEEN));
        about.push(styled(&words::to_review(view.reviews), STRONG));
    }
    let mut blocks: Vec<Block> = vec![
        paragraph(KEY_BANNER, words::BANNER).into(),
        paragraph(TITLE, view.title.as_str()).into(),
        line(SUBTITLE, about).into(),
    ];
    if let Some(readability) = &view.readability {
        blocks.push(paragraph(KEY_NOTE, readability).into());
    }
    blocks.push(paragraph(HEADING_1, words::GLANCE).into());
    blocks.push(glance(view).into());
    blocks
}

fn glance(view: &KeyView) -> Table {
    const NUMBER: usize = 1100;
    let grid =
        Grid::new(RULED_TABLE, 0, vec![NUMBER, MEASURE - 2 * NUMBER, NUMBER]).heads(words::GLANCE_HEAD);
    let filled = items(view).fold(grid, |grid, entry| {
        grid.row(vec![
            paragraph(KEY_TEXT, &entry.item.number.to_string()).into(),
            line(KEY_TEXT, [styled(entry.glance.as_str(), ANSWER)]).into(),
            paragraph(KEY_TEXT, &entry.item.points.to_string()).into(),
        ])
    });
    filled.table()
}

/// Room to count the class's answers, in tables that are no wider than the page.
fn tally(view: &KeyView) -> Vec<Block> {
    const WHAT: usize = 1478;
    const COLUMNS: usize = 16;
    let numbers: Vec<String> = items(view).map(|entry| entry.item.number.to_string()).collect();
    let mut blocks: Vec<Block> = vec![paragraph(HEADING_1, words::TALLY).into()];
    for numbers in numbers.chunks(COLUMNS) {
        let each = (MEASURE - WHAT) / numbers.len().max(12);
        let mut widths = vec![WHAT];
        widths.extend(vec![each; numbers.len()]);
        let heads = [words::GLANCE_HEAD[0]].into_iter();
        let grid = Grid::new(GRID_TABLE, 0, widths)
            .height(400)
            .heads(heads.chain(numbers.iter().map(String::as_str)));
        let filled = words::TALLY_ROWS.iter().fold(grid, |grid, row| {
            let mut cells = vec![Cell::from(paragraph(KEY_TEXT, row))];
            cells.extend(numbers.iter().map(|_| Cell::from(line(TICK, []))));
            grid.row(cells)
        });
        blocks.push(filled.table().into());
        // Two tables without a paragraph between them would be one.
        blocks.push(line(KEY_NOTE, []).into());
    }
    together(blocks)
}

/// What the article could not give, and its hard words.
fn remainder(view: &KeyView) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    if !view.shortfall.is_empty() {
        blocks.push(paragraph(HEADING_1, words::SHORTFALL).into());
        for wish in &view.shortfall {
            let wished = styled(wish.wished.as_str(), STRONG);
            blocks.push(line(KEY_NOTE, [wished, plain(&format!(": {}", wish.explanation))]).into());
        }
    }
    if !view.glossary.is_empty() {
        blocks.extend(together(vec![
            paragraph(HEADING_1, words::HARD_WORDS).into(),
            paragraph(KEY_NOTE, words::HARD_WORDS_GUIDE).into(),
            glossary(&view.glossary).into(),
        ]));
    }
    blocks
}

/// What the quiz was made from, and with.
fn colophon(view: &KeyView) -> Vec<Block> {
    let origins: Vec<&str> = view.origins.iter().map(Printable::as_str).collect();
    let told = [
        (
            words::QUIZ,
            words::of_form(view.quiz.as_str(), view.form.as_str()),
        ),
        (words::SEED, words::seed(&view.seed)),
        (words::MADE_BY, words::program(view.program.as_str())),
        (words::MADE_FROM, origins.join(", ")),
    ];
    let mut blocks: Vec<Block> = vec![paragraph(HEADING_1, words::ORIGIN).into()];
    blocks.extend(told.map(|(label, text)| labelled(label, [plain(&text)]).into()));
    together(blocks)
}
