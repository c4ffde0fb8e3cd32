use super::{Note, of_phrase};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for source in &reading.sources {
        let named = match (source.named, source.unnamed) {
            (true, _) => "named",
            (_, true) => "without a name",
            _ => "named or not: unclear",
        };
        let tells = format!("{}: {named}", source.words.text);
        notes.push(of_phrase(FactKind::Source, &source.words, tells, source.sure));
    }
}
