//! Which persons words name, and which words may stand for others.

use super::Focus;
use crate::language::{Sentence, TokenNo};
use crate::reading::reference::{gender, pronoun_woman};
use crate::reading::source::anaphor::NOBODY;
use crate::reading::tree::is_one_of;
use crate::reading::{ActorKind, ActorNo};

impl Focus<'_> {
    /// The persons of the gender whom words name, each word of a name by itself.
    pub(super) fn persons(&self, words: &[TokenNo]) -> Vec<(TokenNo, ActorNo)> {
        words
            .iter()
            .filter(|&&at| pronoun_woman(self.document().word(at)).is_none())
            .filter_map(|&at| Some((at, self.before.actors.at(at)?)))
            .filter(|&(_, number)| self.fits(number))
            .collect()
    }

    pub(super) fn fits(&self, number: ActorNo) -> bool {
        let actor = self.before.actors.get(number);
        actor.kind == ActorKind::Person
            && gender(self.document(), actor).is_none_or(|woman| woman == self.she)
    }

    /// Whether it is known that the person is of the gender.
    pub(super) fn told(&self, number: ActorNo) -> bool {
        gender(self.document(), self.before.actors.get(number)) == Some(self.she)
    }

    /// Whether any of the words may stand for a person of the gender who is no actor.
    pub(super) fn others(&self, words: &[TokenNo], own: Option<ActorNo>) -> bool {
        words.iter().any(|&at| self.is_other(at, own))
    }

    /// Whether such a word tells who speaks or acts beside the person.
    pub(super) fn others_beside(&self, sentence: &Sentence, words: &[TokenNo], own: ActorNo) -> bool {
        words
            .iter()
            .any(|&at| self.is_other(at, Some(own)) && self.is_beside(sentence, at))
    }

    pub(super) fn is_other(&self, at: TokenNo, own: Option<ActorNo>) -> bool {
        let own = own.unwrap_or(NOBODY);
        let rival = || self.before.is_rival(at, own, self.she);
        self.named(at).is_none() && !self.is_pronoun(at) && !self.is_where(at) && rival()
    }

    /// "In Upper Wick", "at Holm": where something happens, whatever it is that is named.
    pub(super) fn is_where(&self, at: TokenNo) -> bool {
        let token = self.document().token(at);
        token.pos == "PROPN"
            && token.dep == "pobj"
            && is_one_of(
                self.document(),
                token.head,
                &["in", "at", "near", "from", "across", "outside"],
            )
    }

    pub(super) fn is_pronoun(&self, at: TokenNo) -> bool {
        pronoun_woman(self.document().word(at)) == Some(self.she)
    }

    pub(super) fn named(&self, at: TokenNo) -> Option<ActorNo> {
        self.before
            .actors
            .at(at)
            .filter(|&number| self.before.actors.get(number).kind == ActorKind::Person)
    }
}
