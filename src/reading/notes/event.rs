use super::Note;
use crate::reading::{Reading, Status};
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for event in &reading.events {
        let status = match event.status {
            Status::Done => "done",
            Status::Planned if event.expected => "expected",
            Status::Planned => "planned",
            Status::Promised => "promised",
        };
        let words = event.clause.statement.as_deref();
        let words = words.unwrap_or_else(|| reading.document.word(event.clause.head));
        let mut tells = vec![format!("{status}: {words}")];
        if let Some(time) = &event.time {
            let day = time
                .day
                .map_or_else(String::new, |day| format!(" ({})", day.text()));
            tells.push(format!("when: {}{day}", time.phrase.text));
        }
        let parts = [
            ("object", &event.whom),
            ("where", &event.place),
            ("to", &event.destination),
            ("from", &event.origin),
            ("told", &event.told_on),
        ];
        for (part, phrase) in parts {
            tells.extend(phrase.as_ref().map(|phrase| format!("{part}: {}", phrase.text)));
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
