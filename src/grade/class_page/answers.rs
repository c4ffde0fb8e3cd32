use serde::Serialize;

use super::bar::Bar;
use super::questions::figure;
use crate::grade::class_text::{shown_lines, standing};
use crate::grade::{Class, ItemCounts, Line};
use crate::item::Kind;
use crate::render::Printable;
use crate::statistics::OptionUse;

/// Letters that are shown of one answer.
const MOST_LETTERS: usize = 240;

/// What was answered to a question, a line an answer.
#[derive(Serialize)]
pub(super) struct Answers {
    number: usize,
    stem: Printable,
    summary: Printable,
    points: u32,
    /// Whether the class is large enough to tell who chose what.
    by_total: bool,
    lines: Vec<Given>,
}

#[derive(Serialize)]
struct Given {
    label: Printable,
    text: Printable,
    right: bool,
    /// `right`, the role of a wrong option, or nothing.
    standing: &'static str,
    students: usize,
    bar: Bar,
    /// Mean total of those who gave it; empty where it is not told.
    mean: String,
    /// How giving it goes with the points in all other questions.
    with_rest: String,
}

impl Answers {
    pub fn of(item: &ItemCounts, class: &Class) -> Self {
        let analysis = class.analysis.as_ref().ok();
        let analysed = analysis.and_then(|analysis| analysis.items.iter().find(|one| one.id == item.id));
        let uses: &[OptionUse] = analysed.map_or(&[], |one| one.options.as_slice());
        let answered = item.marked() + item.awaiting;
        let lines = shown_lines(item).enumerate().map(|(place, line)| {
            let used = uses.iter().find(|option| option.answer as usize == place + 1);
            given(line, answered, used.filter(|_| item.kind == Kind::Choice))
        });
        Self {
            number: item.number,
            stem: Printable::from(&item.stem),
            summary: Printable::from(&item.summary()),
            points: item.points.0,
            by_total: item.kind == Kind::Choice && !uses.is_empty(),
            lines: lines.collect(),
        }
    }
}

fn given(line: &Line, answered: usize, used: Option<&OptionUse>) -> Given {
    let ink = if line.right { "full" } else { "none" };
    let text = match line.text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}\u{2026}", &line.text[..end]),
        None => line.text.clone(),
    };
    Given {
        label: Printable::from(&line.label),
        text: Printable::from(&text),
        right: line.right,
        standing: standing(line),
        students: line.count,
        bar: Bar::of(
            answered,
            &[(ink, line.count)],
            format!("{} of {answered} students", line.count),
        ),
        mean: figure(used.map(|option| option.mean_total)),
        with_rest: figure(used.and_then(|option| option.with_rest)),
    }
}
