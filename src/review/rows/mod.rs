//! What is shown of a quiz on the desk: rows of words, for lines and for the screen alike.

mod item;
mod others;
mod response;

use crate::item::Part;
use crate::language::SentenceNo;
use crate::quiz::{Change, ChangeKind};
use crate::review::desk::Desk;
use crate::review::overview::Overview;
use crate::review::words::section;
use crate::terminal::short;

pub(super) use item::item;
pub use others::others;
pub(super) use others::{against, candidate};

/// What a row is, so that it can be told apart; the words say so too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A heading, or what is asked.
    Strong,
    /// Words as they are.
    Plain,
    /// What is right.
    Right,
    /// What needs the teacher's eye.
    Warning,
    /// What may be overlooked.
    Faint,
}

/// Words behind a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What stands before the words; further lines are indented to it.
    pub label: String,
    /// The words.
    pub text: String,
    /// What they are.
    pub tone: Tone,
}

impl Row {
    fn new(tone: Tone, label: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            text: text.into(),
            tone,
        }
    }

    /// A row without a label.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Tone::Plain, "", text)
    }

    /// A heading.
    #[must_use]
    pub fn heading(text: impl Into<String>) -> Self {
        Self::new(Tone::Strong, "", text)
    }
}

/// The whole quiz in sentences.
#[must_use]
pub fn shares(overview: &Overview) -> Vec<Row> {
    overview.told().into_iter().map(Row::text).collect()
}

/// All items, a row each.
#[must_use]
pub fn list(desk: &Desk, overview: &Overview, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let flawed = overview.flawed();
    let mut under = None;
    for place in 0..desk.count() {
        let Some(entry) = desk.entry(place) else { continue };
        if under.replace(entry.item.section) != Some(entry.item.section) {
            rows.push(Row::heading(section(entry.item.section)));
        }
        let mut marks = Vec::new();
        if entry.key.review {
            marks.push("look over");
        }
        if flawed.contains(&(place + 1)) {
            marks.push("flaw");
        }
        let tone = if marks.is_empty() {
            Tone::Plain
        } else {
            Tone::Warning
        };
        let marks = if marks.is_empty() {
            String::new()
        } else {
            format!("[{}] ", marks.join(", "))
        };
        let stem = short(&entry.item.stem, width.saturating_sub(8 + marks.len()).max(20));
        rows.push(Row::new(
            tone,
            format!(" {:>2}  ", place + 1),
            format!("{marks}{stem}"),
        ));
    }
    rows
}

/// The article with its sentence numbers, or the paragraph with one sentence.
#[must_use]
pub fn article(desk: &Desk, wanted: Option<SentenceNo>) -> Vec<Row> {
    let mut rows = Vec::new();
    for article in &desk.quiz().file().articles {
        if wanted.is_none() {
            rows.extend(article.head().map(Row::heading));
        }
        for paragraph in &article.paragraphs {
            if wanted.is_some_and(|wanted| paragraph.iter().all(|sentence| sentence.number != wanted)) {
                continue;
            }
            let sentences: Vec<String> = paragraph
                .iter()
                .map(|sentence| format!("[{}] {}", sentence.number, sentence.text))
                .collect();
            rows.push(Row::text(sentences.join(" ")));
        }
    }
    if let (Some(wanted), true) = (wanted, rows.is_empty()) {
        let last = desk
            .sentences()
            .last()
            .map_or(SentenceNo(0), |(number, _)| number);
        rows.push(Row::text(format!(
            "The article has no sentence {wanted}; it has {last}."
        )));
    }
    rows
}

/// The hard words with what they mean.
#[must_use]
pub fn glossary(desk: &Desk) -> Vec<Row> {
    let (words, printed) = desk.glossary();
    let mut rows = vec![Row::heading(match (words.is_empty(), printed) {
        (true, _) => "There are no hard words.",
        (false, true) => "Hard words, printed on the worksheets",
        (false, false) => "Hard words, for you alone",
    })];
    rows.extend(words.iter().map(|hard| {
        let meaning = hard.explanation.as_deref().unwrap_or("a line to fill in");
        Row::new(
            Tone::Plain,
            "  ",
            format!("{} (sentence {}): {meaning}", hard.word, hard.sentence),
        )
    }));
    rows
}

/// What was changed since the quiz was opened, one a row; items by their numbers as they are now.
#[must_use]
pub fn changes(desk: &Desk) -> Vec<Row> {
    let number = |change: &Change| {
        let id = change.item.as_ref()?;
        let mut items = (0..desk.count()).filter_map(|place| desk.entry(place));
        items
            .position(|entry| entry.item.id == *id)
            .map(|place| place + 1)
    };
    let told = desk.changes().iter().map(|change| {
        let item = number(change).map_or_else(String::new, |number| format!("question {number}: "));
        let part = change
            .part
            .as_ref()
            .map_or_else(String::new, |part| format!(" ({part})"));
        let words = match (&change.before, &change.after) {
            (Some(before), Some(after)) => {
                let (before, after) = (short(before, 60), short(after, 60));
                format!(": \u{201c}{before}\u{201d} \u{2192} \u{201c}{after}\u{201d}")
            }
            (Some(one), None) | (None, Some(one)) => format!(": \u{201c}{}\u{201d}", short(one, 100)),
            (None, None) => String::new(),
        };
        Row::new(
            Tone::Plain,
            "  ",
            format!("{item}{}{part}{words}", done(change.kind)),
        )
    });
    told.collect()
}

/// The words of a part as they are, for changing them.
#[must_use]
pub fn current(desk: &Desk, place: usize, part: Part) -> Option<String> {
    super::edit::current(desk.entry(place)?, part)
}

fn done(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Accepted => "looked over",
        ChangeKind::Dropped => "taken out",
        ChangeKind::Swapped => "swapped in",
        ChangeKind::Added => "put in",
        ChangeKind::Written => "written by a person, who answers for it",
        ChangeKind::Worded => "worded anew",
        ChangeKind::Answered => "its right answer changed",
        ChangeKind::Pointed => "points changed",
        ChangeKind::Moved => "moved",
        ChangeKind::Glossary => "hard words changed",
    }
}
