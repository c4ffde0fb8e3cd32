use docx_rs::{Document, Table};

use crate::diagnostic::Diagnostics;
use crate::labels::Labels;
use crate::render::docx::block::{self, Block, together};
use crate::render::docx::entry::{answered, entry, labelled};
use crate::render::docx::foot::foot;
use crate::render::docx::glossary::glossary;
use crate::render::docx::grid::{Cell, Grid, MEASURE};
use crate::render::docx::lists::Lists;
use crate::render::docx::package::{Contents, pack, titled};
use crate::render::docx::run::{line, paragraph, styled, words as plain};
use crate::render::docx::style::{
    ANSWER, GRID_TABLE, HEADING_1, KEY_BANNER, KEY_NOTE, KEY_TEXT, RULED_TABLE, STRONG, SUBTITLE, TICK, TITLE,
};
use crate::render::docx::words::{BETWEEN, Words};
use crate::render::key_view::KeyItemView;
use crate::render::{Format, KeyView, Printable};

/// An answer key as a Word file.
pub(in crate::render) fn key(
    view: &KeyView,
    format: &Format,
    labels: &Labels,
) -> Result<Vec<u8>, Diagnostics> {
    let words = &Words::new(labels, view.quiz_language);
    let mut blocks = opening(view, words);
    for section in &view.sections {
        blocks.push(paragraph(HEADING_1, &section.heading).into());
        for item in &section.items {
            blocks.extend(entry(item, words));
        }
    }
    blocks.extend(tally(view, words));
    blocks.extend(remainder(view, words));
    blocks.extend(colophon(view, words));
    let named = words.with("answer-key-form", &[("form", view.form.as_str().into())]);
    let contents = Contents {
        title: titled(&view.title, &named, view.student.as_ref()),
        language: &view.language,
        tag: words.tag(),
        document: block::set(Document::new(), blocks),
        foot: foot(&view.footer, words),
        lists: Lists::new(),
    };
    pack(contents, format)
}

fn items(view: &KeyView) -> impl Iterator<Item = &KeyItemView> {
    view.sections.iter().flat_map(|section| &section.items)
}

/// Title, what the quiz amounts to, and all answers for marking a pile of papers.
fn opening(view: &KeyView, words: &Words<'_>) -> Vec<Block> {
    let mut about = vec![plain(&view.about)];
    if let Some(reviews) = &view.reviews_label {
        about.extend([plain(BETWEEN), styled(reviews, STRONG)]);
    }
    let mut blocks: Vec<Block> = vec![
        paragraph(KEY_BANNER, &words.say("answer-key-banner")).into(),
        words.quiz_paragraph(TITLE, view.title.as_str()).into(),
        line(SUBTITLE, about).into(),
    ];
    if let Some(readability) = &view.readability {
        blocks.push(paragraph(KEY_NOTE, readability).into());
    }
    blocks.push(paragraph(HEADING_1, &words.say("at-a-glance")).into());
    blocks.push(glance(view, words).into());
    blocks
}

fn glance(view: &KeyView, words: &Words<'_>) -> Table {
    const NUMBER: usize = 1100;
    let heads = words.all(["question", "answer", "points-head"]);
    let grid = Grid::new(RULED_TABLE, 0, vec![NUMBER, MEASURE - 2 * NUMBER, NUMBER]).heads(heads);
    let filled = items(view).fold(grid, |grid, entry| {
        grid.row(vec![
            paragraph(KEY_TEXT, &entry.item.number.to_string()).into(),
            line(KEY_TEXT, [answered(entry, entry.glance.as_str(), ANSWER, words)]).into(),
            paragraph(KEY_TEXT, &entry.item.points.to_string()).into(),
        ])
    });
    filled.table()
}

/// Room to count the class's answers, in tables that are no wider than the page.
fn tally(view: &KeyView, words: &Words<'_>) -> Vec<Block> {
    const WHAT: usize = 1478;
    const COLUMNS: usize = 16;
    let numbers: Vec<String> = items(view).map(|entry| entry.item.number.to_string()).collect();
    let mut blocks: Vec<Block> = vec![paragraph(HEADING_1, &words.say("tally")).into()];
    let rows = words.all(["all-points", "some-points", "no-points"]);
    for numbers in numbers.chunks(COLUMNS) {
        let each = (MEASURE - WHAT) / numbers.len().max(12);
        let mut widths = vec![WHAT];
        widths.extend(vec![each; numbers.len()]);
        let heads = [words.say("question")].into_iter();
        let grid = Grid::new(GRID_TABLE, 0, widths)
            .height(400)
            .heads(heads.chain(numbers.iter().cloned()));
        let filled = rows.iter().fold(grid, |grid, row| {
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
fn remainder(view: &KeyView, words: &Words<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    if !view.shortfall.is_empty() {
        blocks.push(paragraph(HEADING_1, &words.say("shortfall")).into());
        for wish in &view.shortfall {
            let wished = words.quiz_styled(wish.wished.as_str(), STRONG);
            blocks.push(line(KEY_NOTE, [wished, words.quiz(&format!(": {}", wish.explanation))]).into());
        }
    }
    if !view.glossary.is_empty() {
        let [about, open, close, prints] = words.all([
            "hard-words-about",
            "quote-open",
            "quote-close",
            "prints-hard-words",
        ]);
        let about = format!("{about} {open}make --glossary{close} {prints}");
        blocks.extend(together(vec![
            paragraph(HEADING_1, &words.say("hard-words")).into(),
            paragraph(KEY_NOTE, &about).into(),
            glossary(&view.glossary, words).into(),
        ]));
    }
    blocks
}

/// What the quiz was made from, and with.
fn colophon(view: &KeyView, words: &Words<'_>) -> Vec<Block> {
    let origins: Vec<&str> = view.origins.iter().map(Printable::as_str).collect();
    let quiz = [
        ("quiz", view.quiz.as_str().into()),
        ("form", view.form.as_str().into()),
    ];
    let told = [
        ("quiz", words.with("quiz-and-form", &quiz)),
        ("seed", format!("{} ({})", view.seed, words.say("seed-about"))),
        ("made-by", format!("newsquiz {}", view.program)),
        ("made-from", origins.join(", ")),
    ];
    let mut blocks: Vec<Block> = vec![paragraph(HEADING_1, &words.say("how-made")).into()];
    blocks.extend(told.map(|(label, text)| labelled(&words.say(label), [plain(&text)]).into()));
    together(blocks)
}
