use super::{Finding, Flaw, Subject};
use crate::item::{Clash, Note, OptionList, Role};

/// Options of which one holds all words of the other: "Min Aung Hlaing" and "Gen Min Aung Hlaing".
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let mut list = OptionList::default();
    for (place, text) in subject.options().iter().enumerate() {
        let note = Note {
            role: Role::Unsupported,
            reason: String::new(),
            sentence: None,
        };
        match list.add(text, [], note) {
            Ok(()) => {}
            Err(Clash::Blank(_)) => found.push(Finding::option(Flaw::Garbled, place, text)),
            Err(Clash::Alias { old, .. } | Clash::Part { old, .. }) => {
                found.push(Finding::option(Flaw::TwoRight, place, format!("{old} / {text}")));
            }
        }
        let folded = crate::source::fold(text);
        let trimmed = folded.trim_end_matches('.');
        if ["all", "none", "both", "neither"].iter().any(|word| {
            trimmed.starts_with(&format!("{word} of the above")) || trimmed == format!("{word} of these")
        }) {
            found.push(Finding::option(Flaw::AllOrNone, place, text));
        }
    }
}
