use super::reference::gender;
use super::source::headlines;
use super::{count, gone, number, office, phrase, voice, words_at};
use crate::derive::facts::{Fact, Facts, Value};
use crate::reading::{self, ActorNo, Phrase, is_stand_in};

pub(in crate::derive) fn slot(facts: &Facts, at: ActorNo, slot: &str) -> Option<Value> {
    let actor = facts.reading().actors.list.get(at.0)?;
    let first = actor.mentions.first()?;
    match slot {
        "name" => Some(words_at(actor.name.clone(), first.span, first.sentence)),
        "kind" => Some(Value::Word(actor.kind.word())),
        "role" => actor.role.as_ref().map(phrase),
        "affiliated" => Some(Value::Flag(actor.role.as_ref().is_some_and(|role| {
            let words = role.text.split_whitespace().skip(1);
            words.into_iter().any(|word| word.starts_with(char::is_uppercase))
        }))),
        "anchored" => Some(Value::Flag(actor.role.as_ref().is_some_and(is_anchored))),
        "does" => office::does(facts, actor),
        "title" => actor.title.as_ref().map(phrase),
        "roles" => Some(count(actor.roles())),
        "within" => actor.within.map(|number| Value::Fact(Fact::Actor(number))),
        "country" => actor.country.clone().map(Value::Text),
        "credited" => Some(Value::Flag(facts.may_be_credited(at))),
        "voice" => voice::voice(facts, at).map(Value::Word),
        "headlined" => Some(Value::Flag(headlines(facts, &actor.name))),
        "gone" => Some(Value::Flag(gone::may_be_dead(facts, at))),
        "gender" => reading::gender(&facts.reading().document, actor).map(gender),
        "mentions" => Some(count(
            actor.mentions.iter().filter(|mention| mention.by_name).count(),
        )),
        "sentence" => Some(number(first.sentence)),
        "sure" => Some(Value::Flag(actor.sure)),
        _ => None,
    }
}

/// Whether a description can be read without the sentences before it: "the head of the firm" cannot.
fn is_anchored(role: &Phrase) -> bool {
    let words: Vec<String> = role
        .text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .collect();
    let points = |at: usize| {
        let next = words.get(at + 2).map(String::as_str);
        matches!(words[at].as_str(), "the" | "that" | "this")
            && words.get(at + 1).is_some_and(|noun| is_stand_in(noun))
            && !matches!(next, Some("of" | "for" | "that" | "which" | "behind"))
    };
    !(0..words.len()).any(points)
}

#[cfg(test)]
mod tests {
    use super::is_anchored;
    use crate::language::SentenceNo;
    use crate::reading::Phrase;
    use crate::source::Span;

    #[test]
    fn a_description_that_waits_for_its_company_is_not_anchored() {
        for (role, anchored) in [
            ("head of sales at the firm", false),
            ("the company\u{2019}s founder", true),
            ("head of the group behind the ferry", true),
            ("the mayor of Brekke", true),
        ] {
            let phrase = Phrase {
                text: role.to_owned(),
                span: Span::new(0, role.len()),
                sentence: SentenceNo(1),
            };
            assert_eq!(is_anchored(&phrase), anchored, "{role}");
        }
    }
}
