use docx_rs::{Paragraph, Run};

use crate::render::docx::answers::{levels, rows};
use crate::render::docx::block::{Block, together};
use crate::render::docx::lists::Lists;
use crate::render::docx::run::{line, paragraph, styled, tab, words as plain};
use crate::render::docx::style::{ANSWER, KEY_LABEL, KEY_LINE, KEY_QUESTION, REVIEW, STRONG, TAGS};
use crate::render::docx::words::{BETWEEN, Words};
use crate::render::key_view::{EvidenceView, KeyItemView};
use crate::render::paper_view::{ResponseView, joined};

/// An item of the key: its answer, what shows it, why it is right, and what to say to a wrong one.
pub(super) fn entry(entry: &KeyItemView, words: &Words<'_>) -> Vec<Block> {
    let set = |answer: &str| answered(entry, answer, ANSWER, words);
    let mut blocks: Vec<Block> = vec![
        Lists::question(words.quiz_paragraph(KEY_QUESTION, entry.item.stem.as_str())).into(),
        paragraph(TAGS, &tags(entry)).into(),
    ];
    if entry.review {
        blocks.push(paragraph(REVIEW, &words.say("look-over")).into());
    }
    let of_rows = entry.answers.first().is_some_and(|part| part.row.is_some());
    if of_rows {
        blocks.push(rows(&entry.answers, words, set).into());
    } else if !entry.answers.is_empty() {
        blocks.push(labelled(&words.say("answer"), [set(&answer(entry))]).into());
    }
    if !entry.accepted.is_empty() {
        let accepted: Vec<String> = entry.accepted.iter().map(ToString::to_string).collect();
        blocks.push(labelled(&words.say("accept-also"), [words.quiz(&accepted.join(BETWEEN))]).into());
    }
    if let Some(scoring) = &entry.scoring {
        blocks.push(labelled(&words.say("points-head"), [plain(scoring)]).into());
    }
    if let Some(evidence) = evidence(entry, words) {
        blocks.push(labelled(&words.say("evidence"), evidence).into());
    }
    blocks.push(labelled(&words.say("why"), [words.quiz(entry.rationale.as_str())]).into());
    if let Some(slip) = &entry.slip {
        let letter = slip
            .letter
            .iter()
            .map(|letter| styled(&format!("{letter}) "), STRONG));
        let said = [
            answered(entry, slip.answer.as_str(), "", words),
            plain(&format!(". {} ", words.say("say"))),
            words.quiz(slip.say.as_str()),
        ];
        blocks.push(labelled(&words.say("likely-slip"), letter.chain(said)).into());
    }
    if !entry.levels.is_empty() {
        blocks.push(levels(&entry.levels, words).into());
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

/// The words of an answer: the quiz's, or a verdict or the number of a sentence in the paper's own language.
pub(super) fn answered(entry: &KeyItemView, answer: &str, style: &str, words: &Words<'_>) -> Run {
    match entry.item.response {
        ResponseView::Truth { .. } | ResponseView::Select { .. } | ResponseView::Open { .. } => {
            styled(answer, style)
        }
        ResponseView::Choice { .. }
        | ResponseView::Choices { .. }
        | ResponseView::Gap { .. }
        | ResponseView::Text
        | ResponseView::Number { .. }
        | ResponseView::Match { .. }
        | ResponseView::Order { .. }
        | ResponseView::Sort { .. } => words.quiz_styled(answer, style),
    }
}

/// "evaluate · find the source · 2 points · 1.5 minutes".
fn tags(entry: &KeyItemView) -> String {
    let tags = [
        Some(&entry.process),
        entry.strand.as_ref(),
        Some(&entry.item.points_label),
        entry.item.minutes.as_ref(),
    ];
    joined(tags.into_iter().flatten())
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
    parts.join(BETWEEN)
}

/// What backs the answer; nothing for open items, which have levels instead.
fn evidence(entry: &KeyItemView, words: &Words<'_>) -> Option<Vec<Run>> {
    match &entry.evidence {
        EvidenceView::Quoted { quotes } => Some(words.quotes(quotes)),
        EvidenceView::Absent {
            looked_for, quotes, ..
        } => {
            let mut runs = vec![plain(&format!("{looked_for} "))];
            runs.extend(words.quotes(quotes));
            Some(runs)
        }
        EvidenceView::Author => {
            let without = || vec![plain(&words.say("no-quotation"))];
            entry.levels.is_empty().then(without)
        }
    }
}
