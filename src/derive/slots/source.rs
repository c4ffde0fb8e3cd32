use super::{number, phrase, sort_of_people, words_at};
use crate::derive::facts::{Fact, Facts, Value};
use crate::derive::naming::holds_words;
use crate::language::TokenNo;
use crate::reading::{PartyTie, Source, SourceKind, SourceNo, is_person_noun, is_share};
use crate::source::fold;

pub(in crate::derive) fn slot(facts: &Facts, at: SourceNo, slot: &str) -> Option<Value> {
    let source = facts.reading().sources.get(at.0)?;
    match slot {
        "name" => Some(phrase(&source.words)),
        "named" => Some(Value::Flag(source.named)),
        "unnamed" => Some(Value::Flag(source.unnamed)),
        "telling" => Some(Value::Flag(sort_of_people::is_told(&source.words.text))),
        "plural" => Some(Value::Flag(source.plural)),
        "kind" => source.kind.map(|(kind, _)| Value::Word(kind_word(kind))),
        "sign" => {
            let (_, span) = source.kind?;
            let text = facts.reading().document.article().source().slice(span)?;
            Some(words_at(text.to_owned(), span, facts.sentence_at(span.start())?))
        }
        "description" => source.description.as_ref().map(phrase),
        "presented" => presented(facts, at).map(Value::Word),
        "party" => source.party.as_ref().map(|(_, party)| phrase(party)),
        "tie" => source.party.as_ref().map(|&(tie, _)| Value::Word(tie_word(tie))),
        "claims" => Some(Value::Number(facts.credited(at))),
        "actor" => source.actor.map(|actor| Value::Fact(Fact::Actor(actor))),
        "headlined" => Some(Value::Flag(is_headlined(facts, source))),
        "sentence" => Some(number(source.sentence)),
        "sure" => Some(Value::Flag(source.sure)),
        _ => None,
    }
}

/// Whether the headline has the last word of the source's name: who says something is no secret then.
fn is_headlined(facts: &Facts, source: &Source) -> bool {
    let actor = source.actor.map(|actor| &facts.reading().actors.get(actor).name);
    headlines(facts, actor.unwrap_or(&source.words.text))
}

/// Whether the headline has the last word of a name.
pub(super) fn headlines(facts: &Facts, name: &str) -> bool {
    let last = name.rsplit(' ').next().unwrap_or_default();
    let article = facts.reading().document.article();
    let headline = article.metadata().headline.as_ref();
    headline.is_some_and(|headline| holds_words(&headline.value, last))
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

/// What the article tells of a source, where that is sure: a name and more, or a sort of people without a name.
pub(super) fn presented(facts: &Facts, at: SourceNo) -> Option<&'static str> {
    let source = facts.reading().sources.get(at.0)?;
    match (source.named, source.unnamed, &source.description) {
        (true, false, Some(_)) => Some("named-described"),
        (false, true, _) if is_people(facts, source) => Some("described"),
        _ => None,
    }
}

/// Nouns for people by what they think, do or live in.
const CROWD: &[&str] = &[
    "activist",
    "analyst",
    "campaigner",
    "critic",
    "diplomat",
    "doctor",
    "economist",
    "expert",
    "farmer",
    "insider",
    "investigator",
    "lawmaker",
    "local",
    "neighbour",
    "neighbor",
    "opponent",
    "parent",
    "people",
    "protester",
    "rebel",
    "resident",
    "scientist",
    "staff",
    "supporter",
    "survivor",
    "union",
    "villager",
    "worker",
];

/// Whether the head of a source's words is a noun for people.
fn is_people(facts: &Facts, source: &Source) -> bool {
    let document = &facts.reading().document;
    let inside = |at: &TokenNo| source.words.span.contains(document.token(*at).span);
    let own = document.tokens_in(source.words.span);
    // "Eight of 10 voters", "most voters": a poll, which can be looked up.
    let words: Vec<TokenNo> = own.clone().collect();
    let vague = |at: &TokenNo| matches!(document.token(*at).lemma.as_str(), "most" | "many");
    if sort_of_people::speaks_for_a_body(&source.words.text)
        || is_share(document, &words)
        || words.iter().any(vague)
    {
        return false;
    }
    let mut heads = own.filter(|&at| document.token(at).head == at || !inside(&document.token(at).head));
    heads.next().is_some_and(|head| {
        let lemma = document.token(head).lemma.to_lowercase();
        // Where some spokesman has a name, a reader may take him for this one.
        let named = facts.reading().actors.list.iter().any(|actor| {
            let roles = actor.role.iter().chain(&actor.title);
            roles.into_iter().any(|role| fold(&role.text).contains(&lemma))
        });
        !named && (is_person_noun(&lemma) || CROWD.contains(&lemma.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tests::facts;
    use crate::reading::SourceNo;

    use super::slot;
    use crate::derive::facts::Value;

    #[test]
    fn an_office_before_a_name_is_not_the_name() {
        let facts =
            facts("The road is old. \u{201c}The water is gone,\u{201d} said Brekke Mayor, Peter Lund.");
        let names = facts
            .reading()
            .sources
            .iter()
            .map(|source| source.words.text.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["Peter Lund"]);
    }

    #[test]
    fn a_source_of_the_headline_is_known_to_all() {
        let article = "Lund warns of a dry summer\n\nThe road to the harbour of the town is old and long. Peter Lund said that the water was gone.";
        let facts = facts(article);
        let lund = facts
            .reading()
            .sources
            .iter()
            .position(|source| source.words.text.contains("Lund"));
        let lund = SourceNo(lund.expect("he says something"));
        assert!(matches!(slot(&facts, lund, "headlined"), Some(Value::Flag(true))));
    }
}
