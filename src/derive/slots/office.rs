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
        let with_article = format!(" the {} ", office.body);
        if facts.reading().document.article().text().contains(&with_article) {
            office.predicate = office.predicate.replace(&office.body, with_article.trim());
        }
    }
    let alone = !others.iter().any(|other| tied(other) || is_place(other));
    alone.then(|| words_at(office.predicate, role.span, role.sentence))
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
    use super::does;
    use crate::derive::facts::Value;
    use crate::derive::slots::tests::facts;

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
