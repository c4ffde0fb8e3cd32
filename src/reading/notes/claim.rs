use super::{Note, text};
use crate::reading::{Reading, Support};
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for claim in &reading.claims {
        let source = claim.source.map_or_else(
            || "(nobody named)".to_owned(),
            |source| reading.sources[source.0].words.text.clone(),
        );
        let mut parts = vec![format!(
            "{source} \u{2013} {} \u{2013} {}",
            text(reading, &claim.cue),
            text(reading, &claim.content)
        )];
        if let Some(channel) = &claim.channel {
            parts.push(format!("through {}", channel.words.text));
        }
        if let Some(time) = &claim.told_on {
            parts.push(format!("said {}", time.text));
        }
        if let Some(sign) = &claim.support_sign {
            parts.push(format!("shown: {}", sign.text));
        } else if claim.support == Support::NoneShown {
            parts.push("nothing shown for it".to_owned());
        }
        let tells = parts.join("; ");
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
