use docx_rs::Document;

use crate::diagnostic::Diagnostics;
use crate::render::Format;
use crate::render::docx::article::article;
use crate::render::docx::block::{self, Block, together};
use crate::render::docx::foot::foot;
use crate::render::docx::glossary::glossary;
use crate::render::docx::grid::{Cell, Grid, MEASURE};
use crate::render::docx::item::item;
use crate::render::docx::lists::Lists;
use crate::render::docx::package::{Contents, pack};
use crate::render::docx::run::{line, paragraph};
use crate::render::docx::style::{END, GUIDE, HEADING_1, HEADING_2, LABEL, SUBTITLE, TITLE};
use crate::render::docx::words;
use crate::render::paper_view::PaperView;

/// A worksheet as a Word file.
pub(in crate::render) fn worksheet(view: &PaperView, format: &Format) -> Result<Vec<u8>, Diagnostics> {
    let mut lists = Lists::new();
    let mut blocks = opening(view);
    // Questions begin on a page of their own, so that the article can lie beside them.
    let mut new_page = !(view.articles.is_empty() && view.glossary.is_empty());
    for section in &view.sections {
        let heading = paragraph(HEADING_1, section.heading).page_break_before(new_page);
        new_page = false;
        blocks.push(heading.into());
        for view in &section.items {
            blocks.extend(item(view, &mut lists));
        }
    }
    let (quiz, form) = (view.quiz.as_str(), view.form.as_str());
    blocks.push(paragraph(END, &words::end(quiz, form)).into());
    let contents = Contents {
        title: words::worksheet_title(view.title.as_str(), form),
        document: block::set(Document::new(), blocks),
        foot: foot(&words::worksheet_foot(quiz, form)),
        lists,
    };
    pack(contents, format)
}

/// All that stands before the questions.
fn opening(view: &PaperView) -> Vec<Block> {
    let about = words::about(
        view.form.as_str(),
        view.count,
        view.points,
        view.minutes.as_deref(),
    );
    let mut blocks: Vec<Block> = vec![
        fields(),
        paragraph(TITLE, view.title.as_str()).into(),
        paragraph(SUBTITLE, &about).into(),
    ];
    if !view.articles.is_empty() {
        blocks.push(paragraph(GUIDE, words::READ).into());
    }
    for view_of in &view.articles {
        blocks.extend(article(view_of, &view.title));
    }
    if !view.glossary.is_empty() {
        blocks.extend(together(vec![
            paragraph(HEADING_2, words::GLOSSARY).into(),
            paragraph(GUIDE, words::GLOSSARY_GUIDE).into(),
            glossary(&view.glossary).into(),
        ]));
    }
    blocks
}

/// Lines for the student's name, class and the date.
fn fields() -> Block {
    let labelled = [
        (words::NAME, 820, 3700),
        (words::CLASS, 800, 1450),
        (words::DATE, 750, 0),
    ];
    let mut left = MEASURE;
    let mut widths = Vec::new();
    let mut cells = Vec::new();
    for (label, beside, on) in labelled {
        let on = if on == 0 { left - beside } else { on };
        left -= beside + on;
        widths.extend([beside, on]);
        cells.push(Cell::from(paragraph(LABEL, label)).low());
        cells.push(Cell::from(line(LABEL, [])).ruled());
    }
    Grid::plain(0, widths).height(454).row(cells).table().into()
}
