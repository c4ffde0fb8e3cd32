use super::Note;
use crate::reading::{Reading, Status};
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for event in &reading.events {
        let status = match event.status {
            Status::Done => "done",
            Status::Planned => "planned",
            Status::Promised => "promised",
        };
        let words = event.clause.statement.as_deref();
        let words = words.unwrap_or_else(|| reading.document.word(event.clause.head));
        let mut tells = vec![format!("{status}: {words}")];
        if let Some(time) = &event.time {
            tells.push(format!("when: {}", time.phrase.text));
        }
        if let Some(place) = &event.place {
            tells.push(format!("where: {}", place.text));
        }
        notes.push(Note {
            kind: FactKind::Event,
            sentence: event.clause.sentence,
            spans: vec![event.clause.span],
            tells: tells.join("; "),
            sure: event.sure,
        });
    }
}
