use super::{Note, text};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.hedges {
        notes.push(Note {
            kind: FactKind::Hedge,
            sentence: fact.words.sentence,
            spans: vec![fact.sign, fact.words.span],
            tells: format!("{}: {}", text(reading, &[fact.sign]), fact.words.text),
            sure: fact.sure,
        });
    }
}
