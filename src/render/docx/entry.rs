use docx_rs::{Paragraph, Run};

use crate::render::docx::answers::{levels, rows};
use crate::render::docx::block::{Block, together};
use crate::render::docx::lists::Lists;
use crate::render::docx::run::{line, paragraph, styled, tab, words as plain};
use crate::render::docx::style::{ANSWER, KEY_LABEL, KEY_LINE, KEY_QUESTION, REVIEW, STRONG, TAGS};
use crate::render::docx::words;
use crate::render::key_view::{EvidenceView, KeyItemView};

/// An item of the key: its answer, what shows it, why it is right, and what to say to a wrong one.
pub(super) fn entry(entry: &KeyItemView) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![
        Lists::question(paragraph(KEY_QUESTION, entry.item.stem.as_str())).into(),
        paragraph(TAGS, &tags(entry)).into(),
    ];
    if entry.review {
        blocks.push(paragraph(REVIEW, words::REVIEW).into());
    }
    let of_rows = entry.answers.first().is_some_and(|part| part.row.is_some());
    if of_rows {
        blocks.push(rows(&entry.answers).into());
    } else if !entry.answers.is_empty() {
        blocks.push(labelled(words::ANSWER, [styled(&answer(entry), ANSWER)]).into());
    }
    if !entry.accepted.is_empty() {
        let accepted: Vec<String> = entry.accepted.iter().map(ToString::to_string).collect();
        blocks.push(labelled(words::ACCEPTED, [plain(&accepted.join(words::BETWEEN))]).into());
    }
    if let Some(evidence) = evidence(entry) {
        blocks.push(labelled(words::EVIDENCE, [plain(&evidence)]).into());
    }
    blocks.push(labelled(words::WHY, [plain(entry.rationale.as_str())]).into());
    if let Some(slip) = &entry.slip {
        let letter = slip
            .letter
            .iter()
            .map(|letter| styled(&format!("{letter}) "), STRONG));
        let said = plain(&format!("{}{}{}", slip.answer, words::SAY, slip.say));
        blocks.push(labelled(words::SLIP, letter.chain([said])).into());
    }
    if !entry.levels.is_empty() {
        blocks.push(levels(&entry.levels).into());
    }
    together(blocks)
}

/// A line that says first what it tells of.
pub(super) fn labelled(label: &str, told: impl IntoIterator<Item = Run>) -> Paragraph {
    line(
        KEY_LINE,
        [styled(label, KEY_LABEL), tab()].into_iter().chain(told),
    )
}

/// "evaluate · find the source · 2 points · 1.5 minutes".
fn tags(entry: &KeyItemView) -> String {
    let mut tags = vec![entry.process.to_owned()];
    tags.extend(entry.strand.map(ToOwned::to_owned));
    tags.push(words::points(entry.item.points));
    tags.extend(entry.item.minutes.clone());
    tags.join(words::BETWEEN)
}

fn answer(entry: &KeyItemView) -> String {
    let parts: Vec<String> = entry
        .answers
        .iter()
        .map(|part| match &part.letter {
            Some(letter) => format!("{letter}) {}", part.answer),
            None => part.answer.to_string(),
        })
        .collect();
    parts.join(words::BETWEEN)
}

/// What backs the answer; nothing for open items, which have levels instead.
fn evidence(entry: &KeyItemView) -> Option<String> {
    match &entry.evidence {
        EvidenceView::Quoted { quotes } => Some(words::quotes(quotes)),
        EvidenceView::Absent { relation, quotes } => Some(format!(
            "{}{}",
            words::looked_for(relation.as_str()),
            words::quotes(quotes)
        )),
        EvidenceView::Author => entry.levels.is_empty().then(|| words::BY_AUTHOR.to_owned()),
    }
}
