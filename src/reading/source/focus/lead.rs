//! Whom a sentence is about.

use super::Focus;
use crate::language::{Sentence, TokenNo};
use crate::reading::source::group::Key;
use crate::reading::tree::kid;
use crate::reading::{ActorKind, ActorNo};

impl Focus<'_> {
    /// The persons with names who speak in a sentence, each once.
    pub(super) fn speakers(&self, sentence: &Sentence) -> Vec<ActorNo> {
        let mut found = Vec::new();
        for (mention, known) in self.before.mentions.iter().zip(self.before.known) {
            let (Some(mention), Some(known)) = (mention, known) else {
                continue;
            };
            if mention.nested || !sentence.tokens.contains(&mention.head.0) {
                continue;
            }
            // Somebody without a name is seen by the noun; a pronoun that was not settled changes nothing.
            if let Key::Actor(number) = known.key
                && self.before.actors.get(number).kind == ActorKind::Person
                && !found.contains(&number)
            {
                found.push(number);
            }
        }
        found
    }

    /// The person who is the subject of a sentence's main verb.
    pub(super) fn main_subject(&self, sentence: &Sentence) -> Option<ActorNo> {
        let subject = kid(self.document(), sentence.root, &["nsubj", "nsubjpass"])?;
        let alone = kid(self.document(), subject, &["conj"]).is_none() && !self.is_pronoun(subject);
        self.named(subject).filter(|_| alone)
    }

    /// The person whom a sentence names last and for the first time in the article.
    pub(super) fn introduced(&self, sentence: &Sentence, persons: &[(TokenNo, ActorNo)]) -> Option<ActorNo> {
        let &(at, person) = persons.last()?;
        let first = self.before.actors.get(person).mentions.first()?;
        let owner = self.document().token(at).dep == "poss" || self.document().token(at).dep == "compound";
        (sentence.tokens.contains(&first.tokens.start) && !owner).then_some(person)
    }

    /// The only person of a sentence, who was also the last to speak.
    pub(super) fn goes_on(&self, sentence: &Sentence, persons: &[(TokenNo, ActorNo)]) -> Option<ActorNo> {
        let (_, person) = *persons.first()?;
        let number = self.before.mentions.iter().zip(self.before.known);
        let last = number.rev().find_map(|(mention, known)| {
            let earlier = mention.as_ref()?.head.0 < sentence.tokens.start;
            let known = known.as_ref().filter(|known| earlier && known.sure)?;
            match known.key {
                Key::Actor(number) => self.fits(number).then_some(number),
                Key::Words(_) => None,
            }
        });
        (last == Some(person)).then_some(person)
    }
}
