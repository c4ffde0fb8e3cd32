use crate::render::docx::block::{Block, together};
use crate::render::docx::lists::Lists;
use crate::render::docx::response::response;
use crate::render::docx::run::{line, paragraph, styled, tab};
use crate::render::docx::style::{INSTRUCTION, POINTS, QUESTION};
use crate::render::docx::words::Words;
use crate::render::paper_view::ItemView;

/// A question with room for its answer, on one page.
pub(super) fn item(item: &ItemView, words: &Words<'_>, lists: &mut Lists) -> Vec<Block> {
    // A space that no line ends at: the points are never torn.
    let worth = format!("[{}]", item.points_label).replace(' ', "\u{a0}");
    let question = line(
        QUESTION,
        [words.quiz(item.stem.as_str()), tab(), styled(&worth, POINTS)],
    );
    let mut instruction = item.instruction.clone();
    if let Some(scoring) = &item.scoring {
        instruction.push(' ');
        instruction.push_str(scoring);
    }
    let mut blocks: Vec<Block> = vec![
        Lists::question(question).into(),
        paragraph(INSTRUCTION, &instruction).into(),
    ];
    blocks.extend(response(&item.response, words, lists));
    together(blocks)
}
