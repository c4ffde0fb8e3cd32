//! Words that stand for somebody named before: "he", "the mayor".
//!
//! The actors' own mentions tell for whom such a word stands wherever that helps to read on. Here the answer is asked
//! for, so it must hold without any help: a reference is sure only where nobody else in sight could be meant.

#[cfg(test)]
mod cases;
mod description;
mod excerpt;
mod lexicon;
mod person;
mod pronoun;

use std::collections::BTreeMap;

use crate::language::{Document, TokenNo};
use crate::reading::passage::Tellers;
use crate::reading::{Actor, ActorKind, ActorNo, Actors, Claim, Mention, Phrase, SentenceFact};

pub use person::gender;
pub(in crate::reading) use person::{Rivals, pronoun_woman};

/// What sort of word stands for the actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferenceSort {
    /// "he", "her".
    Pronoun,
    /// "the mayor", "the company".
    Description,
}

impl ReferenceSort {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Pronoun => "pronoun",
            Self::Description => "description",
        }
    }
}

/// A word that stands for an actor named before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The pronoun or the description, as printed.
    pub words: Phrase,
    /// What sort of word it is.
    pub sort: ReferenceSort,
    /// Whom or what it stands for.
    pub actor: ActorNo,
    /// The last name of the actor before it.
    pub named: Phrase,
    /// A piece of the sentence that holds the word once and says something about the actor.
    pub excerpt: Option<Phrase>,
    /// Whether it is the first word for the actor in its sentence: the name stands in an earlier one.
    pub across: bool,
    /// Whether a pronoun shuts out women (`Some(true)`) or men.
    pub barred: Option<bool>,
    /// Whether another actor of the kind, not shut out, is named shortly before, or in its sentence.
    pub contested: bool,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// Within so many sentences another actor is near enough to be thought of.
const NEAR: u32 = 8;

/// The words that surely stand for an actor, by the first token.
pub(in crate::reading) type Settled = BTreeMap<usize, ActorNo>;

/// One word that stands for an actor, and what is known when it is met.
#[derive(Clone, Copy)]
struct Scene<'a> {
    document: &'a Document,
    actors: &'a Actors,
    tellers: &'a Tellers<'a>,
    sentences: &'a [SentenceFact],
    settled: &'a Settled,
    number: ActorNo,
    actor: &'a Actor,
    word: &'a Mention,
    /// The last name before the word.
    named: &'a Mention,
}

/// The references of a document, in text order.
#[must_use]
pub fn references(
    document: &Document,
    actors: &Actors,
    claims: &[Claim],
    sentences: &[SentenceFact],
) -> Vec<Reference> {
    let tellers = Tellers::new(document, claims, sentences);
    let mut settled = Settled::new();
    let mut found: Vec<(Mention, Reference)> = Vec::new();
    for (number, word) in words(document, actors) {
        let actor = actors.get(number);
        let Some(named) = last_name(actor, &word) else {
            continue;
        };
        let scene = Scene {
            document,
            actors,
            tellers: &tellers,
            sentences,
            settled: &settled,
            number,
            actor,
            word: &word,
            named,
        };
        if let Some(fact) = reference(&scene) {
            if fact.sure {
                settled.insert(word.tokens.start, number);
            }
            found.push((word, fact));
        }
    }
    found
        .into_iter()
        .map(|(word, fact)| Reference {
            excerpt: excerpt::excerpt(document, actors, &settled, &word, fact.actor),
            ..fact
        })
        .collect()
}

/// Words that may stand for an actor, in text order: all that the actors know as theirs, and pronouns after a name.
fn words(document: &Document, actors: &Actors) -> Vec<(ActorNo, Mention)> {
    let known = actors.list.iter().enumerate().flat_map(|(number, actor)| {
        let words = actor.mentions.iter().filter(|mention| !mention.by_name);
        words.map(move |word| (ActorNo(number), word.clone()))
    });
    let mut found: Vec<(ActorNo, Mention)> = known.collect();
    for at in 0..document.tokens().len() {
        let token = document.token(TokenNo(at));
        let she = pronoun_woman(document.word(TokenNo(at)));
        let Some(she) = she.filter(|_| token.tag.starts_with("PRP") && actors.at(TokenNo(at)).is_none())
        else {
            continue;
        };
        let word = Mention {
            tokens: at..at + 1,
            span: token.span,
            sentence: token.sentence,
            by_name: false,
        };
        found.extend(nearest(document, actors, &word, she).map(|number| (number, word)));
    }
    found.sort_by_key(|(number, word)| (word.tokens.start, *number));
    found
}

/// The person of the gender whose name stands last before a word.
fn nearest(document: &Document, actors: &Actors, word: &Mention, she: bool) -> Option<ActorNo> {
    let candidates = actors.list.iter().enumerate().filter(|(_, actor)| {
        actor.sure
            && actor.kind == ActorKind::Person
            && gender(document, actor).is_none_or(|woman| woman == she)
    });
    candidates
        .filter_map(|(number, actor)| Some((last_name(actor, word)?.tokens.start, number)))
        .max()
        .map(|(_, number)| ActorNo(number))
}

fn last_name<'a>(actor: &'a Actor, word: &Mention) -> Option<&'a Mention> {
    actor
        .mentions
        .iter()
        .rfind(|mention| mention.by_name && mention.tokens.end <= word.tokens.start)
}

fn reference(scene: &Scene) -> Option<Reference> {
    let document = scene.document;
    let last = TokenNo(scene.word.tokens.end.checked_sub(1)?);
    // "Both countries" stands for two.
    if document.token(last).tag == "NNS" {
        return None;
    }
    let she = pronoun_woman(document.word(last));
    let sure = match she {
        Some(she) => pronoun::is_sure(scene, last, she),
        None => description::is_sure(scene, last),
    } && scene.actor.sure
        && scene.plain();
    Some(Reference {
        words: scene.phrase(scene.word)?,
        sort: if she.is_some() {
            ReferenceSort::Pronoun
        } else {
            ReferenceSort::Description
        },
        actor: scene.number,
        named: scene.phrase(scene.named)?,
        excerpt: None,
        across: scene.is_first(),
        barred: she.map(|she| !she),
        contested: scene.is_contested(she),
        sure,
    })
}

impl Scene<'_> {
    fn phrase(&self, mention: &Mention) -> Option<Phrase> {
        let text = mention.span.of(self.document.article().text())?;
        Some(Phrase {
            text: text.to_owned(),
            span: mention.span,
            sentence: mention.sentence,
        })
    }

    /// Whether the words are the reporter's own, in sentences that can be trusted.
    fn plain(&self) -> bool {
        let (first, last) = (self.named.sentence.0, self.word.sentence.0);
        let own = self
            .sentences
            .iter()
            .filter(|fact| (first..=last).contains(&fact.number.0))
            .all(|fact| !fact.borrowed);
        let at = TokenNo(self.word.tokens.start);
        // Whom a speaker names or addresses, the reporter does not speak of.
        let named = TokenNo(self.named.tokens.start);
        own && !self.tellers.quotations.holds(named)
            && self.tellers.sound(at)
            && !self.tellers.quotations.holds(at)
    }

    /// Whether nothing before the word speaks of the actor in its sentence.
    fn is_first(&self) -> bool {
        let sentence = self.document.sentence(self.word.sentence).tokens.start;
        let before = sentence..self.word.tokens.start;
        let mut mentions = self.actor.mentions.iter();
        !mentions.any(|mention| before.contains(&mention.tokens.start))
            && !self.settled.range(before).any(|(_, actor)| *actor == self.number)
    }

    fn is_contested(&self, she: Option<bool>) -> bool {
        let near = |mention: &Mention| {
            mention.by_name
                && mention.sentence <= self.word.sentence
                && self.word.sentence.0 - mention.sentence.0 <= NEAR
        };
        self.actors.list.iter().enumerate().any(|(number, other)| {
            let fits = other.kind != ActorKind::Person
                || she.is_none_or(|she| gender(self.document, other).is_none_or(|woman| woman == she));
            ActorNo(number) != self.number
                && other.sure
                && other.kind == self.actor.kind
                && fits
                && other.mentions.iter().any(near)
        })
    }
}
