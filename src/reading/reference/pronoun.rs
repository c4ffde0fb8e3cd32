use super::Scene;
use super::person::{Rivals, gender, pronoun_woman};
use crate::language::{Sentence, SentenceNo, TokenNo};
use crate::reading::actor::woman;
use crate::reading::binding::is_told_of;
use crate::reading::claim::is_reporting_word;
use crate::reading::tree::is_word;
use crate::reading::{ActorKind, Mention};

/// The name may stand so many sentences before the pronoun.
const REACH: u32 = 2;

/// The name may stand so many sentences before where every sentence in between goes on about the person.
const CHAIN: u32 = 4;

/// So many sentences before the name may still be in mind where nothing puts the named person first.
const MEMORY: usize = 2;

/// Whether a pronoun can be taken for nobody else, by any reader.
pub(super) fn is_sure(scene: &Scene, at: TokenNo, she: bool) -> bool {
    let document = scene.document;
    let sentence = document.sentence(scene.word.sentence);
    let naming = document.sentence(scene.named.sentence);
    let rivals = Rivals {
        document,
        actors: scene.actors,
        settled: scene.settled,
        own: scene.number,
        she,
    };
    let start = naming.tokens.start;
    scene.actor.kind == ActorKind::Person
        && reaches(scene)
        && of_gender(scene, she)
        && !in_a_name(scene, at)
        && !is_told_of(document, TokenNo(scene.named.tokens.start), at)
        && !rivals.among(start..at.0)
        && !looks_ahead(scene, &rivals, sentence, at)
        && {
            let first = (naming.number.0 as usize - 1).saturating_sub(MEMORY);
            let alone = || !rivals.among(document.sentences()[first].tokens.start..start);
            let known = gender(document, scene.actor).is_some();
            (known || alone()) && (leads(scene, at) || known && alone())
        }
}

/// Whether the name is near, or the sentence before still speaks of the person.
fn reaches(scene: &Scene) -> bool {
    let (word, named) = (scene.word.sentence, scene.named.sentence);
    let last = scene.document.sentence(before(word)).tokens.clone();
    let goes_on = scene.settled.range(last).any(|(_, actor)| *actor == scene.number);
    word.0 - named.0 <= REACH || goes_on && word.0 - named.0 <= CHAIN
}

/// Whether nothing speaks against the gender, and names, titles or other pronouns speak for it.
fn of_gender(scene: &Scene, she: bool) -> bool {
    let told = woman(scene.document, scene.actor);
    let others = scene.actor.mentions.iter().filter(|mention| !mention.by_name);
    let against = others
        .filter_map(|mention| pronoun_woman(scene.document.word(TokenNo(mention.tokens.start))))
        .any(|other| other != she);
    told.is_none_or(|woman| woman == she) && !against
}

/// Words after "his" or "her" that make it a style of address.
const STYLES: &[&str] = &[
    "Eminence",
    "Excellency",
    "Grace",
    "Highness",
    "Holiness",
    "Honor",
    "Honour",
    "Imperial",
    "Ladyship",
    "Lordship",
    "Majesty",
    "Royal",
    "Serene",
];

/// "His Majesty", "Her Smell", "Him" of God: a part of a name, or a capital where no sentence begins.
fn in_a_name(scene: &Scene, at: TokenNo) -> bool {
    let document = scene.document;
    let mut words = document.sentence(scene.word.sentence).tokens.clone().map(TokenNo);
    let opens = words.find(|&word| is_word(document, word)) == Some(at);
    let capital = document.word(at).starts_with(char::is_uppercase);
    let style = at.0 + 1 < document.tokens().len() && STYLES.contains(&document.word(TokenNo(at.0 + 1)));
    capital && !opens || style || document.entity_at(at).is_some()
}

/// Whether the pronoun may be settled only by what comes after it: "When he left, Berg wept".
fn looks_ahead(scene: &Scene, rivals: &Rivals, sentence: &Sentence, at: TokenNo) -> bool {
    let document = scene.document;
    let after = at.0 + 1..sentence.tokens.end;
    let again = after
        .clone()
        .any(|later| scene.actors.at(TokenNo(later)) == Some(scene.number) && !is_pronoun(scene, later));
    let token = document.token(at);
    let main = token.head == sentence.root
        || token.dep == "poss" && document.token(token.head).head == sentence.root
        || at > sentence.root;
    again || !main && rivals.among(after)
}

fn is_pronoun(scene: &Scene, at: usize) -> bool {
    pronoun_woman(scene.document.word(TokenNo(at))).is_some()
}

/// Whether the sentence before is about the person, so that the next one goes on about the same: its last mention there is
/// the subject of the main verb. What somebody adds, that one adds who spoke before.
fn leads(scene: &Scene, at: TokenNo) -> bool {
    let document = scene.document;
    let last = scene
        .actor
        .mentions
        .iter()
        .filter(|mention| mention.sentence < scene.word.sentence)
        .rfind(|mention| mention.sentence >= before(scene.word.sentence));
    let Some(verb) = last.and_then(|mention| main_verb(scene, mention)) else {
        return false;
    };
    let token = document.token(at);
    let reports = token.dep == "nsubj" && is_reporting_word(document, token.head);
    !reports || is_reporting_word(document, verb)
}

fn before(sentence: SentenceNo) -> SentenceNo {
    SentenceNo(sentence.0.saturating_sub(1).max(1))
}

/// The main verb of which a mention is the subject.
fn main_verb(scene: &Scene, mention: &Mention) -> Option<TokenNo> {
    let document = scene.document;
    let head = mention
        .tokens
        .clone()
        .map(TokenNo)
        .find(|&at| !mention.tokens.contains(&document.token(at).head.0))?;
    let token = document.token(head);
    let root = document.sentence(mention.sentence).root;
    let verb = token.head;
    let main = verb == root || document.token(verb).dep == "conj" && document.token(verb).head == root;
    (main && matches!(token.dep, "nsubj" | "nsubjpass")).then_some(verb)
}
