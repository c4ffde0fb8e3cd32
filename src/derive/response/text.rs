use crate::bank::Path;
use crate::derive::facts::Fact;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::Desk;
use crate::derive::response::options::malformed;
use crate::item::{Key, Response, Shape};
use crate::reading::{Actor, ActorKind};

pub(super) fn text(desk: &Desk<'_>, key: &Path) -> Result<Made, Refusal> {
    let right = desk.only(key)?;
    if let Fact::Claim(claim) = right.fact
        && desk.facts.says_another(claim)
    {
        return Err(Refusal::TwoKeys);
    }
    let mut accepted = vec![right.material.text.clone()];
    for other in &right.material.same {
        if !accepted.contains(other) {
            accepted.push(other.clone());
        }
    }
    if accepted.iter().any(|name| has_another_name(desk, name)) || has_open_surname(desk, &accepted) {
        return Err(Refusal::TwoKeys);
    }
    let response =
        Response::new(Shape::Text {}, Key::Text(accepted), Vec::new(), false).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on: right.material.spans,
        absence: None,
    })
}

/// Whether the article has the last word of a person's name by itself, and nobody knows for whom it stands: whoever writes
/// it may be right.
fn has_open_surname(desk: &Desk<'_>, accepted: &[String]) -> bool {
    let actors = &desk.facts.reading().actors.list;
    let person = |actor: &Actor| actor.kind == ActorKind::Person && accepted.contains(&actor.name);
    actors.iter().filter(|actor| person(actor)).any(|actor| {
        let surname = actor.surname().unwrap_or(&actor.name);
        let stands = |other: &Actor| other.aliases.iter().any(|alias| alias == surname);
        !accepted.iter().any(|name| name == surname) && actors.iter().any(stands)
    })
}

/// How many letters behind a name are looked at for another one.
const BESIDE: usize = 40;

/// Whether the article tells of somebody's name at birth, or goes on behind a name with "also known as": who has two names
/// may be called by either.
fn has_another_name(desk: &Desk<'_>, name: &str) -> bool {
    let text = desk.facts.reading().document.article().text();
    let born = ["n\u{e9}e ", "nee "]
        .iter()
        .any(|mark| behind(text, mark).any(|rest| rest.starts_with(name)));
    let called = behind(text, name).any(|rest| {
        let beside: String = rest.chars().take(BESIDE).collect();
        let beside = beside.split(['.', '\n']).next().unwrap_or_default();
        ["known as ", "nicknamed ", "dubbed "]
            .iter()
            .any(|mark| beside.contains(mark))
    });
    born || called
}

/// What follows each place where the words stand.
fn behind<'a>(text: &'a str, words: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(words)
        .map(|(at, found)| &text[at + found.len()..])
}
