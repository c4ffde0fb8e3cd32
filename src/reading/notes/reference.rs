use super::Note;
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.references {
        notes.push(Note {
            kind: FactKind::Reference,
            sentence: fact.words.sentence,
            spans: vec![fact.words.span],
            tells: format!(
                "{} \u{2013} {}",
                fact.words.text,
                reading.actors.get(fact.actor).name
            ),
            sure: fact.sure,
        });
    }
}
