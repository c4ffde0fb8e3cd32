//! Who else could be meant: every word that may stand for one person of the gender.

use std::ops::Range;

use super::{Settled, lexicon};
use crate::language::{Document, TokenNo};
use crate::reading::actor::{is_group_word, known, woman};
use crate::reading::tree::{kids, lower};
use crate::reading::{Actor, ActorKind, ActorNo, Actors, is_title};

/// Whether a pronoun stands for a woman; nothing for other words.
pub(in crate::reading) fn pronoun_woman(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "he" | "him" | "his" => Some(false),
        "she" | "her" | "hers" => Some(true),
        _ => None,
    }
}

/// Whether a person is a woman, by titles, given names and the pronouns that stand for that person; nothing where these
/// do not tell, or contradict each other.
#[must_use]
pub fn gender(document: &Document, actor: &Actor) -> Option<bool> {
    if actor.kind != ActorKind::Person {
        return None;
    }
    let by_pronoun = actor
        .mentions
        .iter()
        .filter(|mention| !mention.by_name && mention.tokens.len() == 1)
        .filter_map(|mention| pronoun_woman(document.word(TokenNo(mention.tokens.start))));
    let mut told = woman(document, actor).into_iter().chain(by_pronoun);
    let first = told.next()?;
    told.all(|other| other == first).then_some(first)
}

/// Whom a word must not be taken for.
#[derive(Clone, Copy)]
pub(in crate::reading) struct Rivals<'a> {
    pub(in crate::reading) document: &'a Document,
    pub(in crate::reading) actors: &'a Actors,
    /// Pronouns of which it is known for whom they stand.
    pub(in crate::reading) settled: &'a Settled,
    /// Who is meant, and so no rival.
    pub(in crate::reading) own: ActorNo,
    /// Whether a woman is meant.
    pub(in crate::reading) she: bool,
}

impl Rivals<'_> {
    /// Whether any word of the range may stand for another person of the gender.
    pub(super) fn among(&self, tokens: Range<usize>) -> bool {
        tokens.map(TokenNo).any(|at| self.is_rival(at))
    }

    /// Whether the word may stand for another person of the gender.
    pub(in crate::reading) fn is_rival(&self, at: TokenNo) -> bool {
        if let Some(number) = self.actors.at(at) {
            return number != self.own && self.may_be_meant(self.actors.get(number));
        }
        let token = self.document.token(at);
        let word = lower(self.document, at);
        if let Some(she) = pronoun_woman(&word) {
            return she == self.she && self.settled.get(&at.0) != Some(&self.own);
        }
        if lexicon::is_anybody(&word) && stands_alone(token.dep) {
            return true;
        }
        match token.tag {
            "NNP" => self.may_be_a_name(at),
            "NN" => {
                lexicon::may_name(&token.lemma, self.she)
                    && !matches!(token.dep, "compound" | "amod" | "nmod")
                    && !self.describes(at)
            }
            "JJ" | "JJR" | "JJS" | "VBN" => {
                matches!(token.dep, "nsubj" | "nsubjpass" | "dobj" | "dative")
                    && kids(self.document, at, &["det"]).any(|det| lower(self.document, det) != "these")
            }
            _ => false,
        }
    }

    fn may_be_meant(&self, actor: &Actor) -> bool {
        (actor.kind == ActorKind::Person || !actor.sure && !is_thing(&actor.name))
            && gender(self.document, actor).is_none_or(|woman| woman == self.she)
    }

    /// A capital word of no actor that may be a person's name.
    fn may_be_a_name(&self, at: TokenNo) -> bool {
        let token = self.document.token(at);
        match self.document.entity_at(at).map(|entity| entity.kind) {
            Some("PERSON") => true,
            Some("ORG" | "WORK_OF_ART" | "PRODUCT") => {
                stands_alone(token.dep) && !is_thing(self.document.word(at))
            }
            Some(_) => false,
            None => !is_title(self.document.word(at)) && stands_alone(token.dep),
        }
    }

    /// What a noun of an apposition is beside: "Berg, the club's co-founder and president".
    fn top(&self, noun: TokenNo) -> TokenNo {
        let mut at = noun;
        for _ in 0..3 {
            let token = self.document.token(at);
            if !matches!(token.dep, "appos" | "nmod" | "conj" | "amod") {
                break;
            }
            at = token.head;
        }
        at
    }

    /// Whether a noun only says who an actor is: an apposition, a title, a predicate, a part of what is told of it.
    fn describes(&self, noun: TokenNo) -> bool {
        let token = self.document.token(noun);
        let named = |at: TokenNo| self.actors.at(at).is_some();
        let told = self.actors.list.iter().any(|actor| {
            let mut phrases = actor.role.iter().chain(&actor.title);
            phrases.any(|phrase| phrase.span.contains(token.span))
        });
        told || match token.dep {
            "appos" => named(self.top(noun)),
            "attr" | "oprd" => self
                .document
                .children(token.head)
                .iter()
                .any(|&child| self.document.token(child).dep.starts_with("nsubj") && named(child)),
            "pobj" => lower(self.document, token.head) == "as",
            _ => self
                .document
                .children(noun)
                .iter()
                .any(|&child| self.document.token(child).dep == "appos" && named(child)),
        }
    }
}

/// Whether a name is a place's, a group's or an abbreviation, by its words alone.
fn is_thing(name: &str) -> bool {
    let short = name.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    let last = name.rsplit(' ').next().unwrap_or(name);
    short || known(name).is_some() || is_group_word(last)
}

/// Whether a word so placed stands for somebody or something by itself.
fn stands_alone(dep: &str) -> bool {
    matches!(
        dep,
        "nsubj" | "nsubjpass" | "dobj" | "pobj" | "dative" | "conj" | "attr" | "appos" | "ROOT" | "poss"
    )
}
