use docx_rs::Document;

use crate::diagnostic::Diagnostics;
use crate::labels::Labels;
use crate::render::docx::article::article;
use crate::render::docx::block::{self, Block, together};
use crate::render::docx::foot::foot;
use crate::render::docx::glossary::glossary;
use crate::render::docx::grid::{Cell, Grid, room_for};
use crate::render::docx::item::item;
use crate::render::docx::lists::Lists;
use crate::render::docx::package::{Contents, pack, titled};
use crate::render::docx::run::{line, paragraph, styled};
use crate::render::docx::style::{END, GUIDE, HEADING_1, HEADING_2, LABEL, STRONG, SUBTITLE, TITLE};
use crate::render::docx::words::{BETWEEN, Words};
use crate::render::paper_view::{PaperView, StudentView};
use crate::render::{Format, Layout, Printable};

/// A worksheet as a Word file.
pub(in crate::render) fn worksheet(
    view: &PaperView,
    format: &Format,
    layout: Layout,
    labels: &Labels,
) -> Result<Vec<u8>, Diagnostics> {
    let words = &Words::new(labels, view.quiz_language, layout);
    let mut lists = Lists::new(words.sheet());
    let mut blocks = opening(view, words);
    // Questions begin on a page of their own, so that the article can lie beside them.
    let mut new_page = !(view.articles.is_empty() && view.glossary.is_empty());
    for section in &view.sections {
        let heading = paragraph(HEADING_1, &section.heading).page_break_before(new_page);
        new_page = false;
        blocks.push(heading.into());
        for view in &section.items {
            blocks.extend(item(view, words, &mut lists));
        }
    }
    let end = format!("{}{BETWEEN}{}", words.say("end-of-worksheet"), view.footer);
    blocks.push(paragraph(END, &end).into());
    let named = words.with("worksheet-form", &[("form", view.form.as_str().into())]);
    let contents = Contents {
        title: titled(&view.title, &named, view.student.as_ref()),
        language: &view.language,
        tag: words.tag(),
        document: block::set(Document::new(), blocks),
        foot: foot(&view.footer, words),
        lists,
        sheet: words.sheet(),
    };
    pack(contents, format)
}

/// All that stands before the questions.
fn opening(view: &PaperView, words: &Words<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![
        fields(view.student.as_ref(), words),
        words.quiz_paragraph(TITLE, view.title.as_str()).into(),
        paragraph(SUBTITLE, &view.about).into(),
    ];
    if !view.articles.is_empty() {
        let [read, numbers] = words.all(["read-first", "numbers-small"]);
        blocks.push(paragraph(GUIDE, &format!("{read} {numbers}")).into());
    }
    for view_of in &view.elsewhere {
        blocks.extend(article(view_of, &view.title, words));
        blocks.push(paragraph(GUIDE, &words.say("read-elsewhere")).into());
    }
    for view_of in &view.articles {
        blocks.extend(article(view_of, &view.title, words));
    }
    if !view.glossary.is_empty() {
        blocks.extend(together(vec![
            paragraph(HEADING_2, &words.say("new-words")).into(),
            paragraph(GUIDE, &words.say("new-words-about")).into(),
            glossary(&view.glossary, words).into(),
        ]));
    }
    blocks
}

/// Lines for the student's name, class and the date; the name and the class of a single student's copy stand on them.
fn fields(student: Option<&StudentView>, words: &Words<'_>) -> Block {
    // The shares of the lines, in hundredths of what the labels leave of the measure.
    const LINES: [usize; 3] = [52, 20, 28];
    let told = [
        student.map(|student| &student.name),
        student.and_then(|student| student.group.as_ref()),
        None,
    ];
    let labels = words.all(["name", "class", "date-field"]);
    let sheet = words.sheet();
    let beside = labels
        .each_ref()
        .map(|label| room_for(label, sheet).min(sheet.measure() / 6));
    let on = sheet.measure() - beside.iter().sum::<usize>();
    let mut widths = Vec::new();
    let mut cells = Vec::new();
    for (((label, told), beside), share) in labels.iter().zip(told).zip(beside).zip(LINES) {
        widths.extend([beside, on * share / 100]);
        let told = told.map(Printable::as_str).map(|told| styled(told, STRONG));
        cells.push(Cell::from(paragraph(LABEL, label)).low());
        cells.push(Cell::from(line(LABEL, told)).low().ruled());
    }
    Grid::plain(0, widths)
        .height(sheet.high(454))
        .row(cells)
        .table()
        .into()
}
