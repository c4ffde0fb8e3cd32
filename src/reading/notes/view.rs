use super::{Note, text};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for view in &reading.views {
        let holder = view
            .holder
            .as_ref()
            .map_or("nobody named", |holder| holder.text.as_str());
        notes.push(Note {
            kind: FactKind::View,
            sentence: view.sentence,
            spans: vec![view.cue],
            tells: format!("{}: held by {holder}", text(reading, &[view.cue])),
            sure: view.sure,
        });
    }
}
