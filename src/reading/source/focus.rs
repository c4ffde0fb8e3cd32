//! Whom "he" or "she" who says something stands for: the person whom the reporter's last words were about.
//!
//! News goes by habit. Who spoke in the last sentence speaks on; who was its subject, and the only one there, speaks
//! next; sentences that name nobody, or go on with "he" or "she", change nothing. What stands in quotation marks is the
//! speaker's and brings nobody in. Where two could be meant, nobody is.

use super::anaphor::Before;
use super::group::{Key, Mention};
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::claim::is_reporting_word;
use crate::reading::reference::{Rivals, Settled, gender, pronoun_woman};
use crate::reading::tree::{is_one_of, is_word, kid};
use crate::reading::{ActorKind, ActorNo};

/// So many sentences may speak of nobody before the last one is out of mind.
const GAP: usize = 2;

/// So many sentences back the person must be named.
const REACH: usize = 8;

/// So many sentences before the person's must name nobody else where nothing tells whether it is a woman.
const MEMORY: usize = 2;

/// No actor.
const NOBODY: ActorNo = ActorNo(usize::MAX);

/// The person whom the mention, "he" or "she", stands for; nothing where that is not sure.
pub(super) fn person(before: &Before, mention: &Mention) -> Option<ActorNo> {
    let she = pronoun_woman(before.document.word(mention.head))?;
    if before.quotations.holds(mention.head) {
        return None;
    }
    let focus = Focus { before, mention, she };
    let here = before.document.token(mention.head).sentence.0 as usize - 1;
    match focus.within(&before.document.sentences()[here]) {
        Within::Person(person) => Some(person),
        Within::Unclear => None,
        Within::Nobody => focus.earlier(here),
    }
}

/// What the words before the pronoun in its own sentence tell.
enum Within {
    Nobody,
    Person(ActorNo),
    Unclear,
}

struct Focus<'a> {
    before: &'a Before<'a>,
    mention: &'a Mention,
    /// Whether the pronoun is a woman's.
    she: bool,
}

impl Focus<'_> {
    fn document(&self) -> &Document {
        self.before.document
    }

    /// "Ruiz agreed that ..., but she said": the first verb's subject is the second's.
    fn within(&self, sentence: &Sentence) -> Within {
        let words: Vec<TokenNo> = self
            .own(sentence)
            .filter(|at| *at < self.mention.head && self.mention.content.binary_search(at).is_err())
            .collect();
        let persons = self.persons(&words);
        let pronoun = words.iter().any(|&at| self.is_pronoun(at) && self.is_subject(at));
        if persons.is_empty() && !self.others(&words, None) {
            return Within::Nobody;
        }
        let verb = self.document().token(self.mention.cue);
        let subject = (verb.dep == "conj")
            .then(|| kid(self.document(), verb.head, &["nsubj"]))
            .flatten();
        let person = subject.and_then(|at| self.named(at));
        let alone = |person: ActorNo| {
            !pronoun
                && !self.others_beside(sentence, &words, person)
                && persons
                    .iter()
                    .all(|&(at, other)| other == person || !self.is_subject(at))
        };
        match person {
            Some(person) if self.fits(person) && self.told(person) && alone(person) => Within::Person(person),
            _ => Within::Unclear,
        }
    }

    /// The person of the sentences before, the nearest first.
    fn earlier(&self, here: usize) -> Option<ActorNo> {
        let mut gap = 0;
        let sentences = self.document().sentences();
        for place in (here.saturating_sub(REACH)..here).rev() {
            let sentence = &sentences[place];
            let words: Vec<TokenNo> = self.own(sentence).collect();
            if !words.iter().any(|&at| is_word(self.document(), at)) {
                continue;
            }
            let persons = self.persons(&words);
            let passing = !self.others(&words, None)
                || self.leads(sentence) && !self.others_beside(sentence, &words, NOBODY);
            if persons.is_empty() && passing {
                gap += usize::from(!words.iter().any(|&at| self.is_pronoun(at)));
                if gap > GAP {
                    return None;
                }
                continue;
            }
            return self.lead(place, &words, &persons, gap);
        }
        None
    }

    /// Whom a sentence that speaks of persons is about.
    fn lead(
        &self,
        place: usize,
        words: &[TokenNo],
        persons: &[(TokenNo, ActorNo)],
        gap: usize,
    ) -> Option<ActorNo> {
        let sentence = &self.document().sentences()[place];
        let speaker = match self.speakers(sentence)[..] {
            [] => None,
            [speaker] => Some(speaker),
            _ => return None,
        };
        let person = speaker
            .or_else(|| self.main_subject(sentence))
            .or_else(|| self.introduced(sentence, persons))
            .or_else(|| self.goes_on(sentence, persons))?;
        let named = persons.iter().any(|&(_, other)| other == person);
        // "He met Ruiz": the one who is not settled goes on, and not the one who is named.
        let first = persons.iter().find(|&&(_, other)| other == person);
        let unsettled = words
            .iter()
            .filter(|&at| first.is_none_or(|(named, _)| at < named))
            .any(|&at| {
                self.is_pronoun(at) && self.is_subject(at) && self.before.actors.at(at) != Some(person)
            });
        if !self.fits(person) || speaker.is_none() && (!named || unsettled) {
            return None;
        }
        let shared = persons.iter().any(|&(_, other)| other != person);
        let others = self.others(words, Some(person));
        let sure = if shared || others {
            // Somebody who spoke is followed by what that one goes on to say, whoever was spoken of, but for those
            // who speak or act beside.
            let beside = persons
                .iter()
                .any(|&(at, other)| other != person && self.is_beside(sentence, at));
            let alone = !beside && !self.others_beside(sentence, words, person);
            let apart = || {
                !shared
                    && words
                        .iter()
                        .filter(|&&at| self.is_other(at, Some(person)))
                        .all(|&at| self.is_apart(at))
            };
            (speaker.is_some() || self.main_subject(sentence) == Some(person) && apart())
                && self.told(person)
                && gap == 0
                && alone
        } else {
            let near = speaker.is_some() || gap == 0;
            near && (self.told(person) || self.is_alone_before(place))
        };
        sure.then_some(person)
    }

    /// A sentence's words that are the reporter's.
    fn own(&self, sentence: &Sentence) -> impl Iterator<Item = TokenNo> {
        sentence
            .tokens
            .clone()
            .map(TokenNo)
            .filter(|&at| !self.before.quotations.holds(at))
    }

    /// The persons of the gender whom words name, each word of a name by itself.
    fn persons(&self, words: &[TokenNo]) -> Vec<(TokenNo, ActorNo)> {
        words
            .iter()
            .filter(|&&at| pronoun_woman(self.document().word(at)).is_none())
            .filter_map(|&at| Some((at, self.before.actors.at(at)?)))
            .filter(|&(_, number)| self.fits(number))
            .collect()
    }

    fn fits(&self, number: ActorNo) -> bool {
        let actor = self.before.actors.get(number);
        actor.kind == ActorKind::Person
            && gender(self.document(), actor).is_none_or(|woman| woman == self.she)
    }

    /// Whether it is known that the person is of the gender.
    fn told(&self, number: ActorNo) -> bool {
        gender(self.document(), self.before.actors.get(number)) == Some(self.she)
    }

    /// Whether any of the words may stand for a person of the gender who is no actor.
    fn others(&self, words: &[TokenNo], own: Option<ActorNo>) -> bool {
        words.iter().any(|&at| self.is_other(at, own))
    }

    /// Whether such a word tells who speaks or acts beside the person.
    fn others_beside(&self, sentence: &Sentence, words: &[TokenNo], own: ActorNo) -> bool {
        words
            .iter()
            .any(|&at| self.is_other(at, Some(own)) && self.is_beside(sentence, at))
    }

    fn is_other(&self, at: TokenNo, own: Option<ActorNo>) -> bool {
        let settled = Settled::new();
        let rivals = Rivals {
            document: self.document(),
            actors: self.before.actors,
            settled: &settled,
            own: own.unwrap_or(NOBODY),
            she: self.she,
        };
        self.named(at).is_none() && !self.is_pronoun(at) && !self.is_where(at) && rivals.is_rival(at)
    }

    /// "In Upper Wick", "at Holm": where something happens, whatever it is that is named.
    fn is_where(&self, at: TokenNo) -> bool {
        let token = self.document().token(at);
        token.pos == "PROPN"
            && token.dep == "pobj"
            && is_one_of(
                self.document(),
                token.head,
                &["in", "at", "near", "from", "across", "outside"],
            )
    }

    fn is_pronoun(&self, at: TokenNo) -> bool {
        pronoun_woman(self.document().word(at)) == Some(self.she)
    }

    /// The persons with names who speak in a sentence, each once.
    fn speakers(&self, sentence: &Sentence) -> Vec<ActorNo> {
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
    fn main_subject(&self, sentence: &Sentence) -> Option<ActorNo> {
        let subject = kid(self.document(), sentence.root, &["nsubj", "nsubjpass"])?;
        kid(self.document(), subject, &["conj"]).is_none().then_some(())?;
        self.named(subject)
    }

    /// The person whom a sentence names last and for the first time in the article.
    fn introduced(&self, sentence: &Sentence, persons: &[(TokenNo, ActorNo)]) -> Option<ActorNo> {
        let &(at, person) = persons.last()?;
        let first = self.before.actors.get(person).mentions.first()?;
        let owner = self.document().token(at).dep == "poss" || self.document().token(at).dep == "compound";
        (sentence.tokens.contains(&first.tokens.start) && !owner).then_some(person)
    }

    /// The only person of a sentence, who was also the last to speak.
    fn goes_on(&self, sentence: &Sentence, persons: &[(TokenNo, ActorNo)]) -> Option<ActorNo> {
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

    fn named(&self, at: TokenNo) -> Option<ActorNo> {
        self.before
            .actors
            .at(at)
            .filter(|&number| self.before.actors.get(number).kind == ActorKind::Person)
    }

    fn is_subject(&self, at: TokenNo) -> bool {
        matches!(self.document().token(at).dep, "nsubj" | "nsubjpass")
    }

    /// Whether a word stands in a clause or phrase that only tells more of another word: nobody whom the sentence is about.
    fn is_apart(&self, at: TokenNo) -> bool {
        let document = self.document();
        let mut at = at;
        loop {
            let token = document.token(at);
            match token.dep {
                "relcl" | "acl" | "ccomp" | "attr" | "appos" | "poss" | "compound" | "nmod" => return true,
                "ROOT" | "advcl" | "conj" => return false,
                _ if token.head == at => return false,
                _ => at = token.head,
            }
        }
    }

    /// Whether a sentence goes on about whom the pronoun stands for, meeting nobody: "She was the first woman in office".
    fn leads(&self, sentence: &Sentence) -> bool {
        let document = self.document();
        let subject = kid(document, sentence.root, &["nsubj", "nsubjpass"]);
        let met = kid(document, sentence.root, &["dobj", "dative", "agent"])
            .is_some_and(|at| self.is_other(at, None));
        subject.is_some_and(|at| self.is_pronoun(at) && !self.before.quotations.holds(at)) && !met
    }

    /// Whether a person speaks too, or acts in a main clause of the sentence that is not what somebody else says.
    fn is_beside(&self, sentence: &Sentence, at: TokenNo) -> bool {
        let document = self.document();
        let verb = document.token(at).head;
        let speaks = is_reporting_word(document, verb) && kid(document, verb, &["ccomp"]).is_some();
        let joined = document.token(verb).dep == "conj";
        let acts = (verb == sentence.root || joined) && !self.is_said(sentence, at);
        self.is_subject(at) && (speaks || acts)
    }

    /// Whether a word stands in what a person says in the sentence.
    fn is_said(&self, sentence: &Sentence, at: TokenNo) -> bool {
        let document = self.document();
        let mut claims = self.before.mentions.iter().zip(self.before.known);
        // Joined clauses may be the reporter's: "she said it was safe, and he left".
        document.token(document.token(at).head).dep != "conj"
            && claims.any(|(mention, known)| {
                let Some((mention, _)) = mention.as_ref().zip(known.as_ref()) else {
                    return false;
                };
                sentence.tokens.contains(&mention.head.0) && mention.content.binary_search(&at).is_ok()
            })
    }

    /// Whether the sentences before name nobody who could be meant.
    fn is_alone_before(&self, place: usize) -> bool {
        self.document().sentences()[place.saturating_sub(MEMORY)..place]
            .iter()
            .all(|sentence| {
                let words: Vec<TokenNo> = self.own(sentence).collect();
                self.persons(&words).is_empty() && !self.others(&words, None)
            })
    }
}
