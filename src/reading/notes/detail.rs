use super::{Note, of_phrase};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.details {
        let tells = match &fact.other {
            Some(other) => format!("{}, not {}", fact.words.text, other.text),
            None => fact.words.text.clone(),
        };
        notes.push(of_phrase(FactKind::Detail, &fact.words, tells, fact.sure));
    }
}
