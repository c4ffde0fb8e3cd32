use super::{Note, text};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.reasons {
        let deed = fact.deed.as_ref().and_then(|deed| deed.statement.as_deref());
        let effect = deed.or(fact.effect.as_ref().map(|effect| effect.text.as_str()));
        let sign = text(reading, &[fact.sign]);
        let tells = match effect {
            Some(effect) => format!("{effect}: {sign} {}", fact.words.text),
            None => format!("{sign} {}", fact.words.text),
        };
        notes.push(Note {
            kind: FactKind::Reason,
            sentence: fact.words.sentence,
            spans: vec![fact.words.span, fact.sign],
            tells,
            sure: fact.sure,
        });
    }
}
