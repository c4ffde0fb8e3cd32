use super::{Note, of_phrase};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.hedges {
        notes.push(of_phrase(
            FactKind::Hedge,
            &fact.words,
            fact.words.text.clone(),
            fact.sure,
        ));
    }
}
