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
