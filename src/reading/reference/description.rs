use super::Scene;
use crate::language::TokenNo;
use crate::reading::tree::{is_one_of, kids};
use crate::reading::{Actor, ActorKind};

/// The name may stand so many sentences before the description.
const REACH: u32 = 2;

/// Words that make an office one that somebody does not hold now, or not in full.
const NOT_THE_HOLDER: &[&str] = &[
    "acting",
    "assistant",
    "associate",
    "candidate",
    "deputy",
    "elect",
    "emeritus",
    "ex",
    "former",
    "future",
    "interim",
    "junior",
    "late",
    "nominee",
    "onetime",
    "past",
    "presumptive",
    "previous",
    "retired",
    "then",
    "vice",
    "would-be",
];

/// Whether "the" and a noun can be taken for nobody and nothing else: nobody else in the article is so called, and what
/// is told of the actor is that very thing.
pub(super) fn is_sure(scene: &Scene, at: TokenNo) -> bool {
    let document = scene.document;
    let noun = document.token(at).lemma.to_lowercase();
    let token = document.token(at);
    let called = |actor: &Actor| -> bool {
        let role = actor
            .role
            .iter()
            .chain(&actor.title)
            .map(|phrase| phrase.text.as_str());
        role.chain(std::iter::once(actor.name.as_str()))
            .any(|text| words(text).any(|word| word == noun))
    };
    let held = |actor: &Actor| {
        let mut role = actor.role.iter().chain(&actor.title);
        !role.any(|phrase| words(&phrase.text).any(|word| NOT_THE_HOLDER.contains(&word.as_str())))
    };
    let only = scene
        .actors
        .list
        .iter()
        .enumerate()
        .all(|(number, other)| number == scene.number.0 || !called(other));
    let owns = token.dep == "poss";
    // "The president appoints the judges": any president does.
    let past = document.token(token.head).tag == "VBD"
        || kids(document, token.head, &["aux", "auxpass"])
            .any(|aux| is_one_of(document, aux, &["was", "were", "had", "has", "did", "'s"]));
    scene.actor.kind != ActorKind::Place
        && scene.word.sentence > scene.named.sentence
        && scene.word.sentence.0 - scene.named.sentence.0 <= REACH
        && only
        && held(scene.actor)
        && !owns
        && past
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .flat_map(|word| word.split('-'))
        .map(str::to_lowercase)
}
