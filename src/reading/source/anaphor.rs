use super::group::{Key, Known, Mention};
use super::words::is_plural;
use crate::language::{Document, TokenNo};
use crate::reading::claim::Quotations;
use crate::reading::reference::{Rivals, Settled, gender, pronoun_woman};
use crate::reading::tree::{is_one_of, is_word, kid, kids, lower};
use crate::reading::{ActorKind, ActorNo, Actors};

/// Nouns that, with "the", mostly point back to somebody or something named before.
const POINTING: &[&str] = &[
    "agency",
    "company",
    "couple",
    "document",
    "duo",
    "firm",
    "group",
    "leader",
    "letter",
    "magazine",
    "man",
    "network",
    "newspaper",
    "organisation",
    "organization",
    "outlet",
    "pair",
    "paper",
    "party",
    "report",
    "source",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "statement",
    "study",
    "team",
    "trio",
    "woman",
];

/// Nouns for one of several people, of whom an earlier sentence tells.
const PERSONS: &[&str] = &["candidate", "nominee", "suspect", "victim"];

/// Whether a noun, with "the" before it, mostly points back to somebody or something named before: "the agency".
#[must_use]
pub fn is_stand_in(noun: &str) -> bool {
    POINTING.contains(&noun) || PERSONS.contains(&noun)
}

/// No actor.
pub(super) const NOBODY: ActorNo = ActorNo(usize::MAX);

/// An earlier mention that a pronoun or pointing noun stands for.
pub(super) struct Link {
    /// The mention.
    pub number: usize,
    /// Whether no other could be meant.
    pub sure: bool,
}

/// Whether a phrase points back: "he", "it", "the group".
pub(super) fn points_back(document: &Document, head: TokenNo) -> bool {
    let definite = || {
        kids(document, head, &["det"])
            .any(|word| is_one_of(document, word, &["the", "this", "that", "these", "those"]))
    };
    let bare = || {
        kid(
            document,
            head,
            &["prep", "compound", "poss", "amod", "relcl", "acl", "appos"],
        )
        .is_none()
    };
    document.token(head).tag == "PRP"
        || POINTING.contains(&document.token(head).lemma.as_str()) && definite() && bare()
}

/// What is known when a mention is reached.
pub(super) struct Before<'a> {
    pub document: &'a Document,
    pub actors: &'a Actors,
    pub quotations: &'a Quotations,
    pub mentions: &'a [Option<Mention>],
    /// The mentions before it.
    pub known: &'a [Option<Known>],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Person,
    Group,
    Several,
    /// A common noun for one thing; persons by their trade are of no sure gender and so of no use here.
    Thing,
    Unknown,
}

impl Before<'_> {
    /// The source of the statement right before, where the mention can stand for it.
    ///
    /// Sure only in a chain: both are subjects of main verbs, no sentence but quoted ones parts them, number and sort
    /// agree, and nobody of that sort is named between them.
    pub fn antecedent(&self, mention: &Mention) -> Option<Link> {
        let (number, before) = self
            .known
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, known)| known.is_some())
            .filter_map(|(number, _)| Some((number, self.mentions[number].as_ref()?)))
            .find(|(_, before)| !before.nested && before.head < mention.head)?;
        if self.sentences_between(before.head, mention.head) > 0 {
            return None;
        }
        let known = self.known[number].as_ref()?;
        let naming = self.mentions[known.naming].as_ref()?;
        let sort = self.sort(&known.key, naming);
        let word = lower(self.document, mention.head);
        // Whether the pronoun is a woman's, and the person is of the other sex.
        let unlike = pronoun_woman(&word).is_some_and(|she| self.is_woman(&known.key) == Some(!she));
        let agrees = match word.as_str() {
            "he" | "she" if unlike => false,
            "he" | "she" | "man" | "woman" | "leader" | "spokesman" | "spokeswoman" | "spokesperson" => {
                sort == Sort::Person
            }
            "it" => matches!(sort, Sort::Group | Sort::Thing),
            "they" => sort == Sort::Several,
            "report" => {
                self.document.token(before.cue).lemma == "report" || self.naming_word(naming) == "report"
            }
            other => matches!(sort, Sort::Group | Sort::Thing) && self.naming_word(naming) == other,
        };
        let pronoun = self.document.token(mention.head).tag == "PRP";
        let sure = pronoun
            && word != "they"
            && mention.main_subject
            && before.main_subject
            && !self.rivals(&known.key, sort, before.head, mention.head)
            && !self.is_crowded(&known.key, mention);
        agrees.then_some(Link { number, sure })
    }

    /// The reporter's words before a mention in its sentence. Where a quotation follows, all of them are: "When asked by a
    /// friend, she said: “No.”"; else what the mention's source says is left out.
    pub fn ahead(&self, mention: &Mention) -> Vec<TokenNo> {
        let quoted = |at: TokenNo| self.quotations.holds(at);
        let follows = mention.content.iter().any(|&at| at > mention.cue && quoted(at));
        let sentence = self.document.sentence(self.document.token(mention.head).sentence);
        let words = (sentence.tokens.start..mention.head.0).map(TokenNo);
        words
            .filter(|&at| !quoted(at) && (follows || mention.content.binary_search(&at).is_err()))
            .collect()
    }

    /// Whether somebody of the sex of "he" or "she", with a name or without, stands before it in its own sentence.
    fn is_crowded(&self, key: &Key, mention: &Mention) -> bool {
        let Some(she) = pronoun_woman(self.document.word(mention.head)) else {
            return false;
        };
        let own = match key {
            Key::Actor(own) => *own,
            Key::Words(_) => NOBODY,
        };
        let pronoun = |at: TokenNo| pronoun_woman(self.document.word(at)).is_some();
        let mut ahead = self.ahead(mention).into_iter();
        ahead.any(|at| !pronoun(at) && self.is_rival(at, own, she))
    }

    /// Whether a word may stand for another person of the sex than `own`; no pronoun counts as settled.
    pub fn is_rival(&self, at: TokenNo, own: ActorNo, she: bool) -> bool {
        let rivals = Rivals {
            document: self.document,
            actors: self.actors,
            settled: &Settled::new(),
            own,
            she,
        };
        rivals.is_rival(at)
    }

    /// How many sentences with words of the article's own stand wholly between two tokens.
    fn sentences_between(&self, from: TokenNo, to: TokenNo) -> usize {
        let first = self.document.token(from).sentence.0 as usize;
        let last = (self.document.token(to).sentence.0 as usize).saturating_sub(1);
        self.document
            .sentences()
            .get(first..last)
            .unwrap_or_default()
            .iter()
            .filter(|sentence| {
                sentence
                    .tokens
                    .clone()
                    .map(TokenNo)
                    .any(|at| is_word(self.document, at) && !self.quotations.holds(at))
            })
            .count()
    }

    fn sort(&self, key: &Key, naming: &Mention) -> Sort {
        match key {
            Key::Actor(number) => match self.actors.get(*number).kind {
                ActorKind::Person => Sort::Person,
                ActorKind::Group => Sort::Group,
                ActorKind::Place => Sort::Unknown,
            },
            Key::Words(_) if is_plural(self.document, naming.head) => Sort::Several,
            Key::Words(_) if POINTING.contains(&self.naming_word(naming).as_str()) => Sort::Thing,
            Key::Words(_) => Sort::Unknown,
        }
    }

    /// Whether a person is a woman, where anything tells it.
    fn is_woman(&self, key: &Key) -> Option<bool> {
        match key {
            Key::Actor(number) => gender(self.document, self.actors.get(*number)),
            Key::Words(_) => None,
        }
    }

    fn naming_word(&self, naming: &Mention) -> String {
        self.document.token(naming.head).lemma.to_lowercase()
    }

    /// Whether somebody of the same sort is named between two mentions, outside of quotations.
    fn rivals(&self, key: &Key, sort: Sort, from: TokenNo, to: TokenNo) -> bool {
        (from.0 + 1..to.0)
            .map(TokenNo)
            .filter(|&at| !self.quotations.holds(at))
            .filter_map(|at| self.actors.at(at))
            .any(|other| {
                let same = matches!(key, Key::Actor(own) if *own == other);
                let kind = self.actors.get(other).kind;
                let rival = match sort {
                    Sort::Person => kind == ActorKind::Person,
                    Sort::Group | Sort::Thing => kind == ActorKind::Group,
                    Sort::Several | Sort::Unknown => true,
                };
                !same && rival
            })
    }
}
