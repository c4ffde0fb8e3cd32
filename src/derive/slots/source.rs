use super::{number, phrase, words_at};
use crate::derive::facts::{Fact, Facts, Value};
use crate::reading::{PartyTie, SourceKind, SourceNo};

pub(in crate::derive) fn slot(facts: &Facts, at: SourceNo, slot: &str) -> Option<Value> {
    let source = facts.reading().sources.get(at.0)?;
    match slot {
        "name" => Some(phrase(&source.words)),
        "named" => Some(Value::Flag(source.named)),
        "unnamed" => Some(Value::Flag(source.unnamed)),
        "plural" => Some(Value::Flag(source.plural)),
        "kind" => source.kind.map(|(kind, _)| Value::Word(kind_word(kind))),
        "sign" => {
            let (_, span) = source.kind?;
            let text = facts.reading().document.article().source().slice(span)?;
            Some(words_at(text.to_owned(), span, facts.sentence_at(span.start())?))
        }
        "description" => source.description.as_ref().map(phrase),
        "party" => source.party.as_ref().map(|(_, party)| phrase(party)),
        "tie" => source.party.as_ref().map(|&(tie, _)| Value::Word(tie_word(tie))),
        "claims" => Some(Value::Number(facts.credited(at))),
        "actor" => source.actor.map(|actor| Value::Fact(Fact::Actor(actor))),
        "sentence" => Some(number(source.sentence)),
        "sure" => Some(Value::Flag(source.sure)),
        _ => None,
    }
}

fn kind_word(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::StateMedia => "state-media",
        SourceKind::NewsOutlet => "news-outlet",
        SourceKind::Government => "government",
        SourceKind::Party => "party",
        SourceKind::Company => "company",
        SourceKind::Advocacy => "advocacy",
        SourceKind::Expert => "expert",
        SourceKind::Witness => "witness",
        SourceKind::Document => "document",
    }
}

fn tie_word(tie: PartyTie) -> &'static str {
    match tie {
        PartyTie::SpeaksFor => "speaks-for",
        PartyTie::MemberOf => "member-of",
        PartyTie::Supports => "supports",
        PartyTie::Opposes => "opposes",
        PartyTie::RunBy => "run-by",
    }
}
