//! Which answer the article gives to a charge.

use super::fact::{Accusation, Reply};
use super::silence;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids};
use crate::reading::{ActorNo, Actors, Claim, Manner, PartyTie, Phrase, Source};

/// Nouns and pronouns for charges: what is answered.
const CHARGES: &[&str] = &[
    "accusation",
    "allegation",
    "charge",
    "claim",
    "wrongdoing",
    "lawsuit",
    "complaint",
    "indictment",
];

/// Verbs of answering a charge with its noun as the object.
const ANSWERING: &[&str] = &[
    "deny", "dismiss", "dispute", "refute", "rebut", "reject", "contest",
];

/// Verbs of not answering before "to comment" and the like.
const REFUSING: &[&str] = &["decline", "refuse"];

/// What is refused.
const COMMENTING: &[&str] = &["comment", "respond", "reply", "answer"];

/// What the article knows to answer with.
pub(super) struct Answers<'a> {
    pub document: &'a Document,
    pub actors: &'a Actors,
    pub claims: &'a [Claim],
    pub sources: &'a [Source],
}

impl Answers<'_> {
    /// The reply to a charge, with its words; `others` where the same target is charged more than once.
    pub(super) fn reply(&self, charge: &Accusation, others: bool) -> (Reply, Option<Phrase>) {
        let Some(target) = charge.target else {
            return (Reply::Unclear, None);
        };
        let sentence = charge.sign.sentence;
        let near = |at: TokenNo| {
            let other = self.document.token(at).sentence;
            other >= sentence && (!others || other.0 - sentence.0 <= 1)
        };
        let verbs = || {
            (0..self.document.tokens().len())
                .map(TokenNo)
                .filter(|&at| self.document.token(at).pos == "VERB" && near(at))
                .filter(|&at| self.speaks_for(at, target))
        };
        if let Some(at) = verbs().find(|&at| self.answers(at, charge)) {
            return (Reply::Given, self.clause(at));
        }
        if let Some(at) = verbs().find(|&at| self.refuses(at)) {
            // "Declined to comment" is itself told as a statement of theirs.
            let silent = |cue: TokenNo| self.refuses(cue) || self.refuses(self.document.token(cue).head);
            let spoken = self
                .claims
                .iter()
                .any(|claim| self.is_by(claim, target) && !silent(claim.cue_token));
            let reply = if spoken { Reply::Unclear } else { Reply::Refused };
            return (
                reply,
                (reply == Reply::Refused).then(|| self.clause(at)).flatten(),
            );
        }
        if silence::is_sure(self.document, self.actors, self.claims, self.sources, target) {
            return (Reply::None, None);
        }
        (Reply::Unclear, None)
    }

    /// Whether a verb's subject is the target, or somebody who speaks for it by the sentence's own words.
    fn speaks_for(&self, verb: TokenNo, target: ActorNo) -> bool {
        let Some(subject) = kid(self.document, verb, &["nsubj"]).or_else(|| {
            let token = self.document.token(verb);
            (token.dep == "conj")
                .then(|| kid(self.document, token.head, &["nsubj"]))
                .flatten()
        }) else {
            return false;
        };
        let joined = kid(self.document, subject, &["conj"]).is_some();
        if self.actors.at(subject) == Some(target) {
            return !joined;
        }
        let speaker = is_one_of(
            self.document,
            subject,
            &[
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "lawyer",
                "lawyers",
                "attorney",
                "attorneys",
                "solicitor",
            ],
        );
        speaker
            && !joined
            && self
                .document
                .subtree(subject)
                .into_iter()
                .any(|at| self.actors.at(at) == Some(target))
    }

    fn is_by(&self, claim: &Claim, target: ActorNo) -> bool {
        claim.source.is_some_and(|source| {
            let source = &self.sources[source.0];
            let tied = source.party.as_ref().is_some_and(|(tie, party)| {
                *tie == PartyTie::SpeaksFor && self.actors.get(target).aliases.contains(&party.text)
            });
            source.actor == Some(target) || tied
        })
    }

    /// "denied the charges", "has denied wrongdoing", "pleaded not guilty", "denied taking bribes".
    fn answers(&self, verb: TokenNo, charge: &Accusation) -> bool {
        let document = self.document;
        let lemma = document.token(verb).lemma.as_str();
        if !told(document, verb) {
            return false;
        }
        if lemma == "plead" {
            let words = document.subtree(verb);
            return words.windows(2).any(|pair| {
                is_one_of(document, pair[0], &["not"]) && is_one_of(document, pair[1], &["guilty"])
            });
        }
        let object = || kid(document, verb, &["dobj"]);
        let named =
            || object().is_some_and(|object| CHARGES.contains(&document.token(object).lemma.as_str()));
        let pronoun = || {
            object().is_some_and(|object| is_one_of(document, object, &["it", "them", "this", "that"]))
                && document.token(verb).sentence.0 - charge.sign.sentence.0 <= 1
        };
        let same = || self.repeats(verb, charge);
        ANSWERING.contains(&lemma) && (named() || pronoun() && lemma == "deny" || lemma == "deny" && same())
    }

    /// Whether what is denied has a word of the charge.
    fn repeats(&self, verb: TokenNo, charge: &Accusation) -> bool {
        let document = self.document;
        let telling = |at: TokenNo| matches!(document.token(at).pos, "NOUN" | "VERB" | "PROPN");
        let charged: Vec<_> = (0..document.tokens().len())
            .map(TokenNo)
            .filter(|&at| charge.words.span.contains(document.token(at).span) && telling(at))
            .map(|at| document.token(at).lemma.to_lowercase())
            .collect();
        kids(document, verb, &["ccomp", "xcomp", "dobj"])
            .flat_map(|kid| document.subtree(kid))
            .any(|at| telling(at) && charged.contains(&document.token(at).lemma.to_lowercase()))
    }

    /// "declined to comment", "did not respond to a request", "has not commented".
    fn refuses(&self, verb: TokenNo) -> bool {
        let document = self.document;
        let lemma = document.token(verb).lemma.as_str();
        let commenting = |at: TokenNo| COMMENTING.contains(&document.token(at).lemma.as_str());
        let declined = REFUSING.contains(&lemma) && kids(document, verb, &["xcomp"]).any(commenting);
        let silent = commenting(verb)
            && kid(document, verb, &["neg"]).is_some()
            && !kids(document, verb, &["aux"]).any(|aux| document.token(aux).tag == "MD");
        declined && told(document, verb) || silent
    }

    /// The sentence of an answering verb.
    pub(super) fn clause(&self, verb: TokenNo) -> Option<Phrase> {
        let sentence = self.document.sentence(self.document.token(verb).sentence);
        let text = sentence.span.of(self.document.article().text())?;
        Some(Phrase {
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            span: sentence.span,
            sentence: sentence.number,
        })
    }
}

fn told(document: &Document, verb: TokenNo) -> bool {
    let modal = kids(document, verb, &["aux"]).any(|aux| matches!(document.token(aux).tag, "MD" | "TO"));
    !modal && kid(document, verb, &["neg", "mark"]).is_none() && document.token(verb).tag != "VB"
}

/// Whether a claim is a denial.
pub(super) fn is_denial(claim: &Claim) -> bool {
    claim.manner == Manner::Denial
}
