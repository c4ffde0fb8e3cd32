use super::{Note, of_phrase};
use crate::reading::{PartyTie, Reading};
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for source in &reading.sources {
        let named = match (source.named, source.unnamed) {
            (true, _) => "named",
            (_, true) => "without a name",
            _ => "named or not: unclear",
        };
        let party = match &source.party {
            Some((PartyTie::SpeaksFor, party)) => format!("; speaks for {}", party.text),
            Some((PartyTie::MemberOf, party)) => format!("; member of {}", party.text),
            Some((PartyTie::Supports, party)) => format!("; supports {}", party.text),
            Some((PartyTie::Opposes, party)) => format!("; opposes {}", party.text),
            Some((PartyTie::RunBy, party)) => format!("; run by {}", party.text),
            None => String::new(),
        };
        let tells = format!("{}: {named}{party}", source.words.text);
        notes.push(of_phrase(FactKind::Source, &source.words, tells, source.sure));
    }
}
