//! Names of what a quiz is made of, for people.

use crate::item::{Process, Strand, Truth};
use crate::quiz::Section;

/// The heading that the section stands under.
pub(super) fn section(section: Section) -> &'static str {
    match section {
        Section::Comprehension => "What the article reports",
        Section::Sources => "How we know",
        Section::Open => "In your own words",
    }
}

/// What the reader has to do.
pub(super) fn process(process: Process) -> &'static str {
    match process {
        Process::Locate => "locate",
        Process::Understand => "understand",
        Process::Evaluate => "evaluate",
    }
}

/// The kind of source evaluation.
pub(super) fn strand(strand: Strand) -> &'static str {
    match strand {
        Strand::FindTheSource => "find the source",
        Strand::JudgeTheSupport => "judge the support",
    }
}

/// A verdict on a statement.
pub(super) fn verdict(truth: Truth) -> &'static str {
    match truth {
        Truth::Says => "the article says this",
        Truth::Otherwise => "the article says otherwise",
        Truth::NotSaid => "the article does not say",
    }
}

/// A count with its noun: "1 question", "2 questions".
pub(super) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// "3, 7 and 9".
pub(super) fn listed<T: ToString>(all: &[T]) -> String {
    let texts: Vec<String> = all.iter().map(ToString::to_string).collect();
    match texts.as_slice() {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        texts => texts.concat(),
    }
}

/// The beginning of a text in one line, cut at a space.
pub(super) fn short(text: &str, length: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= length {
        return text;
    }
    let start: String = text.chars().take(length).collect();
    let cut = start.rfind(' ').unwrap_or(start.len());
    format!("{}\u{2026}", &start[..cut])
}
