use docx_rs::{Document, Table};

use crate::diagnostic::Diagnostics;
use crate::labels::Labels;
use crate::render::docx::block::{self, Block, together};
use crate::render::docx::foot::foot;
use crate::render::docx::glossary::glossary;
use crate::render::docx::grid::Grid;
use crate::render::docx::lists::{List, Lists, entry};
use crate::render::docx::package::{Contents, pack, titled};
use crate::render::docx::run::{line, paragraph, styled, words as plain};
use crate::render::docx::style::{
    GUIDE, HEADING_1, KEY_BANNER, KEY_NOTE, KEY_TEXT, PROMPT, PROMPT_NOTE, RULED_TABLE, STRONG, SUBTITLE,
    TITLE,
};
use crate::render::docx::words::Words;
use crate::render::teacher_view::{FrameworkView, PromptView, TeacherView};
use crate::render::{Format, Layout, Printable};

/// The teacher's page as a Word file.
pub(in crate::render) fn teacher(
    view: &TeacherView,
    format: &Format,
    layout: Layout,
    labels: &Labels,
) -> Result<Vec<u8>, Diagnostics> {
    let words = &Words::new(labels, view.quiz_language, layout);
    let mut lists = Lists::new(words.sheet());
    let mut blocks = opening(view, words);
    blocks.push(paragraph(HEADING_1, &words.say("practises")).into());
    blocks.push(skills(view, words).into());
    for (prompts, heading, about, listen) in [
        (&view.debrief, "talk", "talk-about", "listen-for"),
        (&view.looks, "go-and-look", "go-and-look-about", "enough"),
    ] {
        if !prompts.is_empty() {
            blocks.push(paragraph(HEADING_1, &words.say(heading)).into());
            blocks.push(paragraph(KEY_NOTE, &words.say(about)).keep_next(true).into());
            let list = lists.begin(List::Prompts);
            for asked in prompts {
                blocks.extend(prompt(asked, list, listen, words));
            }
        }
    }
    blocks.extend(remainder(view, words));
    let contents = Contents {
        title: titled(&view.title, &words.say("teacher-page-window"), None),
        language: &view.language,
        tag: words.tag(),
        document: block::set(Document::new(), blocks),
        foot: foot(&view.footer, words),
        lists,
        sheet: words.sheet(),
    };
    pack(contents, format)
}

/// Title, what the quiz amounts to, and what to look over before it is used.
fn opening(view: &TeacherView, words: &Words<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![
        paragraph(KEY_BANNER, &words.say("teacher-page-banner")).into(),
        words.quiz_paragraph(TITLE, view.title.as_str()).into(),
        paragraph(SUBTITLE, &view.about).into(),
    ];
    blocks.extend(
        view.readability
            .iter()
            .map(|told| paragraph(KEY_NOTE, told).into()),
    );
    let noted = |text: &str| match &view.form_note {
        Some(note) => format!("{text} {note}"),
        None => text.to_owned(),
    };
    let mut first = Vec::new();
    if let Some(reviews) = &view.reviews_label {
        let look = format!("{} {}. ", labelled("look-over-first", words), noted(reviews));
        first.push(styled(&look, STRONG));
        first.extend(view.marks_label.iter().map(|marks| plain(&format!("{marks} "))));
    }
    if let Some(own) = &view.own_label {
        first.push(plain(&format!(
            "{} {}.",
            labelled("written-by-person", words),
            noted(own)
        )));
    }
    if !first.is_empty() {
        blocks.push(line(KEY_NOTE, first).into());
    }
    blocks
}

/// "Wished:".
fn labelled(id: &str, words: &Words<'_>) -> String {
    words.with("labelled", &[("word", words.say(id).as_str().into())])
}

fn skills(view: &TeacherView, words: &Words<'_>) -> Table {
    let measure = words.sheet().measure();
    let (skill, items, points) = (measure * 32 / 100, measure * 18 / 100, measure * 12 / 100);
    let [skill_head, items_head, points_head, missed_head] =
        words.all(["skill", "questions-head", "points-head", "if-many-went-wrong"]);
    let items_head = match &view.form_note {
        Some(note) => format!("{items_head} {note}"),
        None => items_head,
    };
    let widths = vec![skill, items, points, measure - skill - items - points];
    let colon = words.say("colon");
    let grid = Grid::new(RULED_TABLE, 0, widths).heads([skill_head, items_head, points_head, missed_head]);
    let filled = view.skills.iter().fold(grid, |grid, skill| {
        let named = [
            styled(&skill.name, STRONG),
            plain(&format!("{colon} {}", skill.does)),
        ];
        let counted = [
            styled(&skill.count.to_string(), STRONG),
            plain(&format!("{colon} {}", skill.numbers_label)),
        ];
        grid.row(vec![
            line(KEY_TEXT, named).into(),
            line(KEY_TEXT, counted).into(),
            paragraph(KEY_TEXT, &skill.points.to_string()).into(),
            paragraph(KEY_TEXT, &skill.missed).into(),
        ])
    });
    filled.table()
}

/// A question or a task, the words of the article that it speaks of, and what a good answer holds.
fn prompt(asked: &PromptView, list: usize, listen: &str, words: &Words<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![entry(words.quiz_paragraph(PROMPT, asked.words.as_str()), list).into()];
    if asked.review {
        blocks.push(line(PROMPT_NOTE, [styled(&words.say("rests-elsewhere"), STRONG)]).into());
    }
    if !asked.quotes.is_empty() {
        blocks.push(line(PROMPT_NOTE, words.quotes(&asked.quotes)).into());
    }
    let mut expected = vec![
        styled(&format!("{} ", labelled(listen, words)), STRONG),
        words.quiz(asked.expect.as_str()),
    ];
    if !asked.standards.is_empty() {
        let standards: Vec<&str> = asked.standards.iter().map(Printable::as_str).collect();
        expected.push(plain(&format!(" [{}]", standards.join(" · "))));
    }
    blocks.push(line(PROMPT_NOTE, expected).into());
    together(blocks)
}

/// Hard words, what the article could not give, the standards, and what made the quiz.
fn remainder(view: &TeacherView, words: &Words<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    if !view.glossary.is_empty() {
        blocks.extend(together(vec![
            paragraph(HEADING_1, &words.say("words-head")).into(),
            paragraph(KEY_NOTE, &words.say("words-about")).into(),
            glossary(&view.glossary, words).into(),
        ]));
    }
    if !view.shortfall.is_empty() {
        blocks.push(paragraph(HEADING_1, &words.say("less-than-wished")).into());
        for wish in &view.shortfall {
            let told = [
                plain(&format!("{} ", labelled("wished", words))),
                words.quiz_styled(wish.wished.as_str(), STRONG),
                words.quiz(&format!(". {}", wish.explanation)),
            ];
            blocks.push(line(KEY_NOTE, told).into());
        }
    }
    if !view.frameworks.is_empty() {
        blocks.extend(together(vec![
            paragraph(HEADING_1, &words.say("plain-standards")).into(),
            frameworks(&view.frameworks, words).into(),
        ]));
    }
    blocks.push(paragraph(GUIDE, &view.colophon).into());
    blocks
}

fn frameworks(frameworks: &[FrameworkView], words: &Words<'_>) -> Table {
    let measure = words.sheet().measure();
    let name = measure * 28 / 100;
    let grid = Grid::new(RULED_TABLE, 0, vec![name, measure - name]);
    let colon = words.say("colon");
    let filled = frameworks.iter().fold(grid, |grid, framework| {
        let mut told = Vec::new();
        for (place, standard) in framework.standards.iter().enumerate() {
            if place > 0 {
                told.push(plain(" · "));
            }
            told.push(styled(standard.short.as_str(), STRONG));
            let meaning = standard
                .meaning
                .iter()
                .map(|meaning| format!("{colon} {meaning}"));
            told.push(plain(&format!(
                "{} ({})",
                meaning.collect::<String>(),
                standard.numbers
            )));
        }
        grid.row(vec![
            paragraph(KEY_TEXT, &framework.name).into(),
            line(KEY_TEXT, told).into(),
        ])
    });
    filled.table()
}
