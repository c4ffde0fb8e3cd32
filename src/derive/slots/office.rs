//! What a person does, said by a verb, where the article tells it of nobody else.

use crate::derive::facts::{Facts, Value};
use crate::derive::naming::holds_words;
use crate::language::wording::Office;
use crate::reading::{Actor, ActorKind, Phrase};

use super::words_at;

/// "Runs the Harbour Trust"; absent where somebody else may be tied to the same body, or the body is a place.
pub(super) fn does(facts: &Facts, actor: &Actor) -> Option<Value> {
    let role = actor.role.as_ref().filter(|_| actor.kind == ActorKind::Person)?;
    let mut office = Office::of(&role.text)?;
    let names = name_words(&office.body);
    let tied = |other: &Actor| {
        let told = |phrase: &Phrase| names.iter().any(|name| holds_words(&phrase.text, name));
        other.kind == ActorKind::Person
            && other.name != actor.name
            && other.role.iter().chain(&other.title).any(told)
    };
    let is_place = |other: &Actor| other.kind == ActorKind::Place && holds_words(&other.name, &office.body);
    let others = &facts.reading().actors.list;
    if office.bare {
        let is_it = |other: &Actor| other.kind == ActorKind::Group && other.name == office.body;
        others.iter().find(|other| is_it(other))?;
        match named_with_the(facts.reading().document.article().text(), &office.body) {
            Some(true) => {
                office.predicate = office
                    .predicate
                    .replace(&office.body, &format!("the {}", office.body));
            }
            Some(false) => {}
            None => return None,
        }
    }
    let alone = !others.iter().any(|other| tied(other) || is_place(other));
    alone.then(|| words_at(office.predicate, role.span, role.sentence))
}

/// Whether an article speaks of a body as "the Home Office", or without "the" as of Brekke Bank; nothing where no sentence
/// shows which.
fn named_with_the(text: &str, body: &str) -> Option<bool> {
    let before = |(at, _): (usize, &str)| text[..at].split_whitespace().next_back().map(str::to_lowercase);
    let words: Vec<String> = text.match_indices(body).filter_map(before).collect();
    let stands_after = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    if stands_after(&["the"]) {
        return Some(true);
    }
    stands_after(&["at", "by", "for", "from", "of", "to", "with"]).then_some(false)
}

/// The words of a body by which it may be known: those with a capital, but for nouns of bodies beside them.
fn name_words(body: &str) -> Vec<&str> {
    let capital = || {
        body.split_whitespace()
            .filter(|word| word.starts_with(char::is_uppercase))
    };
    let own: Vec<&str> = capital().filter(|word| !Office::is_body_noun(word)).collect();
    if own.is_empty() { capital().collect() } else { own }
}

#[cfg(test)]
mod tests {
    use super::{does, named_with_the};
    use crate::derive::facts::Value;
    use crate::derive::slots::tests::facts;

    #[test]
    fn the_article_shows_whether_a_body_is_named_with_the() {
        for (text, expected) in [
            ("He left the Home Office.", Some(true)),
            ("He came from Home Office.", Some(false)),
            ("A Home Office spokesman left.", None),
        ] {
            assert_eq!(named_with_the(text, "Home Office"), expected, "{text}");
        }
    }

    #[test]
    fn only_one_person_may_belong_to_the_body() {
        let alone = "Maria Lopez, the head of the Harbour Trust, said that the bridge was old.";
        let two = "Maria Lopez, the head of the Harbour Trust, said that the bridge was old. Tom Becker, an engineer at \
                   the Harbour Trust, said that the road was long.";
        for (text, expected) in [(alone, Some("leads the Harbour Trust")), (two, None)] {
            let facts = facts(text);
            let mut actors = facts.reading().actors.list.iter();
            let lopez = actors
                .find(|actor| actor.name == "Maria Lopez")
                .expect("she is named");
            let found = does(&facts, lopez);
            let Some(Value::Words(words)) = found else {
                assert_eq!(expected, None, "{text}");
                continue;
            };
            assert_eq!(Some(words.text.as_str()), expected, "{text}");
        }
    }
}
