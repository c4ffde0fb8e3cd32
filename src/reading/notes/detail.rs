use super::{Note, of_phrase};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.details {
        let tells = format!("{}: {}", fact.words.text, fact.statement.text);
        notes.push(of_phrase(FactKind::Detail, &fact.words, tells, fact.sure));
    }
}
