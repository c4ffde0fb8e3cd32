use super::{Note, of_phrase};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.labels {
        let tells = format!("{} (for {})", fact.words.text, fact.referent);
        notes.push(of_phrase(FactKind::Label, &fact.words, tells, fact.sure));
    }
}
