use super::{Note, text};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for claim in &reading.claims {
        let source = claim.source.map_or_else(
            || "(nobody named)".to_owned(),
            |source| reading.sources[source.0].words.text.clone(),
        );
        let tells = format!(
            "{source} \u{2013} {} \u{2013} {}",
            text(reading, &claim.cue),
            text(reading, &claim.content)
        );
        let spans = claim.content.iter().chain(&claim.cue).chain(&claim.source_spans);
        notes.push(Note {
            kind: FactKind::Claim,
            sentence: claim.sentence,
            spans: spans.copied().collect(),
            tells,
            sure: claim.sure,
        });
    }
}
