use serde_json::{Value, json};

use super::{phrase_value, text};
use crate::reading::{PartyTie, Reading, Source, SourceKind};

pub(super) fn value(reading: &Reading, source: &Source) -> Value {
    json!({
        "words": phrase_value(&source.words),
        "actor": source.actor.map(|actor| reading.actors.get(actor).name.as_str()),
        "named": source.named,
        "unnamed": source.unnamed,
        "plural": source.plural,
        "kind": source.kind.map(|(kind, shown_by)| json!({ "is": kind_name(kind), "shown_by": text(reading, shown_by) })),
        "description": source.description.as_ref().map(phrase_value),
        "party": source.party.as_ref().map(|(tie, party)| json!({ "tie": tie_name(*tie), "words": phrase_value(party) })),
        "sentence": source.sentence,
        "sure": source.sure,
    })
}

fn kind_name(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::StateMedia => "state media",
        SourceKind::NewsOutlet => "news outlet",
        SourceKind::Government => "government",
        SourceKind::Party => "party",
        SourceKind::Company => "company",
        SourceKind::Advocacy => "advocacy",
        SourceKind::Expert => "expert",
        SourceKind::Witness => "witness",
        SourceKind::Document => "document",
    }
}

fn tie_name(tie: PartyTie) -> &'static str {
    match tie {
        PartyTie::SpeaksFor => "speaks for",
        PartyTie::MemberOf => "member of",
        PartyTie::Supports => "supports",
        PartyTie::Opposes => "opposes",
        PartyTie::RunBy => "run by",
    }
}
