//! Whether a noun with "the" tells by itself which thing is meant.

use std::collections::BTreeSet;

use super::alone::Alone;
use super::leaning::{STAND_INS, TELLING_APART, THINGS, UNIQUE};
use super::wording::Wording;
use crate::language::{Sentence, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids, lower};
use crate::source::fold;

/// A noun that stands so often is one that the article tells of.
const TOPIC: usize = 2;

/// Nouns with "the" that need no telling which.
const EVERYWHERE: &[&str] = &[
    "air",
    "climate",
    "earth",
    "environment",
    "future",
    "ground",
    "ocean",
    "radio",
    "sky",
    "television",
    "weather",
    "web",
];

impl Alone<'_> {
    /// "The company announced": a bare noun with "the" that was told of before, or stands for a name.
    pub(super) fn points_back(&self, sentence: &Sentence, noun: TokenNo) -> bool {
        let document = self.document;
        let token = document.token(noun);
        let lemma = token.lemma.as_str();
        let counted = kid(document, noun, &["nummod"]).is_some();
        // "the third", "the three days": of some that were told of.
        if !matches!(token.pos, "NOUN" | "PROPN") {
            return matches!(token.pos, "ADJ" | "NUM");
        }
        if token.pos == "PROPN" || UNIQUE.contains(&lemma) && !counted {
            return false;
        }
        let told = self.has_complement(noun) || kid(document, noun, &["compound"]).is_some();
        let stands_in = STAND_INS.contains(&lemma) && !(THINGS.contains(&lemma) && self.is_topic(lemma));
        let stands_in = stands_in || counted;
        let titled = !stands_in
            && fold(self.headline)
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == lemma);
        // "The opening match in Brekke", "the biggest hall": of several that the article tells of.
        let ranked =
            |kid: TokenNo| document.token(kid).tag == "JJS" || is_one_of(document, kid, &["first", "only"]);
        let of = || {
            document.children(noun).iter().any(|&kid| {
                matches!(document.token(kid).dep, "relcl" | "acl" | "poss")
                    || is_one_of(document, kid, &["of"])
            })
        };
        let apart = lemma != "time"
            && kids(document, noun, &["amod", "nummod", "compound"]).any(|kid| {
                ranked(kid) && !told
                    || !ranked(kid) && TELLING_APART.contains(&lower(document, kid).as_str()) && !of()
            });
        // "The city sent a letter": a sentence that is about it needs the one that tells which.
        let subject = matches!(token.dep, "nsubj" | "nsubjpass");
        let before = document.tokens()[..sentence.tokens.start]
            .iter()
            .any(|token| matches!(token.pos, "NOUN" | "PROPN") && token.lemma.to_lowercase() == lemma);
        apart || !told && !titled && (stands_in || before && (subject || !self.is_topic(lemma)))
    }

    /// Whether every noun with "the" tells by itself which is meant: nothing in the article need be known for it.
    pub(super) fn tells_all(&self, sentence: &Sentence, wording: &Wording) -> bool {
        let document = self.document;
        let mut articles = self.words(sentence).filter(|&at| {
            let token = document.token(at);
            lower(document, at) == "the" && token.tag == "DT" && wording.span.contains(token.span)
        });
        articles.all(|at| {
            let noun = document.token(at).head;
            let token = document.token(noun);
            let lemma = token.lemma.as_str();
            // "The rich", "the third": of whom, the article tells elsewhere.
            if !matches!(token.pos, "NOUN" | "PROPN") {
                return false;
            }
            token.pos == "PROPN"
                || UNIQUE.contains(&lemma)
                || EVERYWHERE.contains(&lemma)
                || self.has_complement(noun)
                || kids(document, noun, &["compound", "amod", "poss"])
                    .any(|kid| document.token(kid).pos == "PROPN" || document.token(kid).tag == "JJS")
        })
    }

    /// "The mayor of Brekke": what follows says which; "The move, to be debated in May" only adds.
    pub(super) fn has_complement(&self, noun: TokenNo) -> bool {
        let document = self.document;
        let adds = |kid: TokenNo| {
            let first = document.subtree(kid).first().map_or(kid.0, |first| first.0);
            first > 0 && document.word(TokenNo(first - 1)) == ","
        };
        document.children(noun).iter().any(|&kid| {
            !adds(kid)
                && !matches!(
                    document.token(kid).dep,
                    "det" | "amod" | "nummod" | "punct" | "advmod" | "case" | "compound"
                )
        })
    }

    /// Whether a noun, wherever it stands, is of one thing: never of several, brought in at most once, and not told apart.
    fn is_topic(&self, lemma: &str) -> bool {
        let document = self.document;
        let tokens = document.tokens().iter().enumerate();
        let uses: Vec<TokenNo> = tokens
            .filter(|(_, token)| token.pos == "NOUN" && token.lemma == lemma)
            .map(|(at, _)| TokenNo(at))
            .collect();
        let single = uses.iter().all(|&at| document.token(at).tag == "NN");
        let brought_in = |&&at: &&TokenNo| {
            document.children(at).iter().any(|&kid| {
                is_one_of(
                    document,
                    kid,
                    &["a", "an", "another", "other", "each", "every", "any", "no"],
                )
            })
        };
        let kinds: BTreeSet<String> = uses
            .iter()
            .flat_map(|&at| kids(document, at, &["amod", "compound", "poss"]))
            .map(|kid| lower(document, kid))
            .collect();
        uses.len() >= TOPIC && single && uses.iter().filter(brought_in).count() <= 1 && kinds.len() <= 1
    }
}
