//! Whom "he" or "she" who says something stands for: the person whom the reporter's last words were about.
//!
//! News goes by habit. Who spoke in the last sentence speaks on; who was its subject, and the only one there, speaks
//! next; sentences that name nobody, or go on with "he" or "she", change nothing. What stands in quotation marks is the
//! speaker's and brings nobody in. Where two could be meant, nobody is.

mod crowd;
mod lead;
mod part;

use super::anaphor::{Before, NOBODY};
use super::group::Mention;
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::ActorNo;
use crate::reading::reference::pronoun_woman;
use crate::reading::tree::{is_word, kid};

/// So many sentences may speak of nobody before the last one is out of mind.
const GAP: usize = 2;

/// So many sentences back the person must be named.
const REACH: usize = 8;

/// So many sentences before the person's must name nobody else where nothing tells whether it is a woman.
const MEMORY: usize = 2;

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
        let words = self.before.ahead(self.mention);
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
