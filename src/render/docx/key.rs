use docx_rs::{Document, Table};

use crate::diagnostic::Diagnostics;
use crate::labels::Labels;
use crate::render::docx::block::{self, Block, together};
use crate::render::docx::entry::{answered, entry, labelled};
use crate::render::docx::foot::foot;
use crate::render::docx::glossary::glossary;
use crate::render::docx::grid::{Cell, Grid, room_for};
use crate::render::docx::lists::Lists;
use crate::render::docx::package::{Contents, pack, titled};
use crate::render::docx::run::{line, paragraph, styled, words as plain};
use crate::render::docx::style::{
    ANSWER, GRID_TABLE, HEADING_1, KEY_BANNER, KEY_NOTE, KEY_TEXT, RULED_TABLE, STRONG, SUBTITLE, TITLE,
};
use crate::render::docx::words::{BETWEEN, Words};
use crate::render::key_view::KeyItemView;
use crate::render::{Format, KeyView, Layout};

/// An answer key as a Word file.
pub(in crate::render) fn key(
    view: &KeyView,
    format: &Format,
    layout: Layout,
    labels: &Labels,
) -> Result<Vec<u8>, Diagnostics> {
    let words = &Words::new(labels, view.quiz_language, layout);
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
        lists: Lists::new(words.sheet()),
        sheet: words.sheet(),
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
    let number = room_for(&words.say("question"), words.sheet());
    let heads = words.all(["question", "answer", "points-head"]);
    let widths = vec![number, words.sheet().measure() - 2 * number, number];
    let grid = Grid::new(RULED_TABLE, 0, widths).heads(heads);
    let filled = items(view).fold(grid, |grid, entry| {
        grid.row(vec![
            paragraph(KEY_TEXT, &entry.item.number.to_string()).into(),
            line(KEY_TEXT, [answered(entry, entry.glance.as_str(), ANSWER, words)]).into(),
            paragraph(KEY_TEXT, &entry.item.points.to_string()).into(),
        ])
    });
    filled.table()
}

/// A grid to count the class's answers in, by strokes: a row for each answer, the right ones marked.
fn tally(view: &KeyView, words: &Words<'_>) -> Vec<Block> {
    let Some(label) = &view.tally_label else {
        return Vec::new();
    };
    let [question, answers, none] = words.all(["question", "answers", "none"]);
    let sheet = words.sheet();
    let (mark, missing) = (room_for(&question, sheet), sheet.wide(1000));
    let count = view.tally_columns.max(1);
    let mut widths = vec![mark];
    widths.extend(vec![(sheet.measure() - mark - missing) / count; count]);
    widths.push(missing);
    let heads = vec![
        Cell::head(&question),
        Cell::head(&answers).over(count),
        Cell::head(&none),
    ];
    // No least height: LibreOffice loses rows that have one, and may not be split, behind the end of a page.
    let mut grid = Grid::new(GRID_TABLE, 0, widths).row(heads);
    for entry in items(view) {
        for row in &entry.tally {
            let mut cells = vec![Cell::from(line(KEY_TEXT, [styled(&row.mark, STRONG)]))];
            for cell in &row.cells {
                let style = if cell.right { STRONG } else { "" };
                let label = if row.of_quiz {
                    words.quiz_styled(cell.label.as_str(), style)
                } else {
                    styled(cell.label.as_str(), style)
                };
                let mark = cell.right.then(|| styled("✓ ", STRONG));
                cells.push(Cell::from(line(KEY_TEXT, mark.into_iter().chain([label]))));
            }
            let empty = count.saturating_sub(row.cells.len());
            cells.extend((0..empty).map(|_| Cell::from(line(KEY_TEXT, []))));
            cells.push(Cell::from(paragraph(KEY_TEXT, "–")));
            grid = grid.row(cells);
        }
    }
    vec![
        paragraph(HEADING_1, label).into(),
        paragraph(KEY_NOTE, &words.say("tally-about-ticks")).into(),
        grid.table().into(),
    ]
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
    let quiz = [
        ("quiz", view.quiz.as_str().into()),
        ("form", view.form.as_str().into()),
    ];
    let told = [
        ("quiz", words.with("quiz-and-form", &quiz)),
        (
            "foot-look-over",
            view.marked_label
                .clone()
                .unwrap_or_else(|| words.say("none-marked")),
        ),
        (
            "by-hand",
            view.own_label
                .clone()
                .unwrap_or_else(|| words.say("none-by-hand")),
        ),
        ("seed", format!("{} ({})", view.seed, words.say("seed-about"))),
        ("made-by", format!("newsquiz {}", view.program)),
        ("made-from", view.made_from.to_string()),
    ];
    let mut blocks: Vec<Block> = vec![paragraph(HEADING_1, &words.say("how-made")).into()];
    blocks.extend(told.map(|(label, text)| labelled(&words.say(label), [plain(&text)]).into()));
    together(blocks)
}
