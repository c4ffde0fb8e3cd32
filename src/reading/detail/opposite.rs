//! A word of a statement that has a clear opposite, so that the statement with it is surely not the article's.

use super::deeds::{COUNTS, DATED, DEEDS, ORDERS, OUTCOMES, QUALITIES};
use super::pairs::{BOUNDS, COMPARATIVES, COMPASS, MOVES, ORDER, Pair, RANKS, SIDES, SORTS, TIMES};
use crate::language::wording::capitalise;
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::tree::{kid, lower};
use crate::reading::{Bound, Quantity, Sort};

/// A word, or two, and what says the contrary in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opposite {
    /// From the first to the last of the words.
    pub tokens: std::ops::Range<usize>,
    /// What says the contrary.
    pub contrary: String,
    /// It is what somebody did, decided or is like: of persons no such thing is told otherwise.
    pub deed: bool,
}

/// The opposites that words of a sentence have.
pub fn opposites(document: &Document, quantities: &[Quantity], sentence: &Sentence) -> Vec<Opposite> {
    let looker = Looker { document, quantities };
    let found = sentence.tokens.clone().filter_map(|at| looker.at(TokenNo(at)));
    found.collect()
}

/// Whether a word is one that statements are told apart by.
pub fn is_telling(word: &str) -> bool {
    let tables = [
        MOVES,
        DEEDS,
        DATED,
        OUTCOMES,
        COMPASS,
        TIMES,
        COMPARATIVES,
        SIDES,
        RANKS,
        BOUNDS,
        QUALITIES,
        COUNTS,
        ORDERS,
        ORDER,
    ];
    tables.iter().any(|table| contrary(table, word).is_some())
        || SORTS.iter().any(|((own, _), _)| *own == word)
        || matches!(
            word,
            "more" | "majority" | "minority" | "early" | "late" | "twice"
        )
}

fn contrary(table: &[Pair], word: &str) -> Option<&'static str> {
    table
        .iter()
        .find(|(own, _)| *own == word)
        .map(|(_, other)| *other)
}

pub(super) struct Looker<'a> {
    pub(super) document: &'a Document,
    quantities: &'a [Quantity],
}

impl Looker<'_> {
    fn at(&self, at: TokenNo) -> Option<Opposite> {
        let token = self.document.token(at);
        let sentence = self.document.sentence(token.sentence);
        let first = sentence.tokens.start == at.0;
        // "Wide-ranging": half a word.
        let hyphen = |place: Option<usize>| {
            place.is_some_and(|place| matches!(self.word(place).as_str(), "-" | "\u{2013}" | "/"))
        };
        let halved = hyphen(at.0.checked_sub(1)) || hyphen(Some(at.0 + 1));
        let capital = !first && self.document.word(at).starts_with(char::is_uppercase);
        if token.pos == "PROPN" || capital || halved {
            return None;
        }
        let word = lower(self.document, at);
        let word = word.as_str();
        let one = |contrary: &str| Opposite {
            tokens: at.0..at.0 + 1,
            contrary: if first {
                capitalise(contrary)
            } else {
                contrary.to_owned()
            },
            deed: false,
        };
        let deed = |contrary: &str| Opposite {
            deed: true,
            ..one(contrary)
        };
        let verb = token.tag.starts_with('V');
        let modifies = matches!(token.dep, "amod" | "compound");
        let plain = || {
            let by = |table, fits: bool| contrary(table, word).filter(|_| fits);
            by(MOVES, verb && self.is_measured(at))
                .or_else(|| by(COMPASS, self.is_side(at)))
                .or_else(|| by(TIMES, self.is_time(at)))
                .or_else(|| {
                    by(
                        SIDES,
                        token.pos == "ADP" && kid(self.document, at, &["pobj"]).is_some(),
                    )
                })
                .or_else(|| by(RANKS, self.is_rank(at)))
                .or_else(|| by(ORDER, self.is_order(at)))
                .or_else(|| by(COMPARATIVES, self.compares(at)))
                .or_else(|| self.early_or_late(at, word))
                .or_else(|| self.part(at, word))
                .or_else(|| {
                    let noun = self.document.token(token.head);
                    let mut sorts = SORTS.iter().filter(|_| modifies && noun.pos == "NOUN");
                    sorts
                        .find(|((own, _), nouns)| {
                            *own == word && (nouns.is_empty() || nouns.contains(&noun.lemma.as_str()))
                        })
                        .map(|((_, other), _)| *other)
                })
        };
        let done = || {
            let by = |table, fits: bool| contrary(table, word).filter(|_| fits);
            by(DEEDS, verb && self.has_object(at))
                .or_else(|| by(DATED, verb && self.is_dated(at)))
                .or_else(|| by(OUTCOMES, verb && self.is_contest(at)))
                .or_else(|| by(ORDERS, verb && self.is_order_to(at)))
                .or_else(|| by(COUNTS, self.is_count(at)))
                .or_else(|| by(QUALITIES, self.is_quality(at)))
        };
        self.bound(at, word)
            .or_else(|| self.ordinal(at, word).map(|other| one(&other)))
            .or_else(|| self.more(at, word).map(one))
            .or_else(|| plain().map(one))
            .or_else(|| done().map(deed))
    }

    pub(super) fn word(&self, at: usize) -> String {
        self.document
            .tokens()
            .get(at)
            .map_or(String::new(), |_| lower(self.document, TokenNo(at)))
    }

    pub(super) fn before(&self, at: TokenNo) -> String {
        at.0.checked_sub(1)
            .map_or(String::new(), |before| self.word(before))
    }

    /// "More than 40 homes": the amount whose words hold the token, where it is so bounded.
    fn bound(&self, at: TokenNo, word: &str) -> Option<Opposite> {
        let span = self.document.token(at).span;
        let amount = self
            .quantities
            .iter()
            .find(|amount| amount.sure && amount.words.span.contains(span))?;
        let shaded = matches!(
            self.before(at).as_str(),
            "no" | "not"
                | "just"
                | "slightly"
                | "even"
                | "well"
                | "little"
                | "far"
                | "much"
                | "still"
                | "only"
        );
        let counted = amount.sort == Sort::Count;
        let than = self.word(at.0 + 1) == "than";
        let (length, contrary) = match (word, amount.bound, than) {
            ("more", Bound::MoreThan, true) if counted => (2, "fewer than"),
            ("more", Bound::MoreThan, true) => (2, "less than"),
            ("fewer" | "less", Bound::LessThan, true) => (2, "more than"),
            ("over", Bound::MoreThan, _)
            | ("under", Bound::LessThan, _)
            | ("nearly" | "almost", Bound::About, _) => (1, contrary(BOUNDS, word)?),
            _ => return None,
        };
        let first = self
            .document
            .sentence(self.document.token(at).sentence)
            .tokens
            .start
            == at.0;
        (!shaded).then(|| Opposite {
            tokens: at.0..at.0 + length,
            contrary: if first {
                capitalise(contrary)
            } else {
                contrary.to_owned()
            },
            deed: false,
        })
    }

    /// "More popular than", "more homes than".
    fn more(&self, at: TokenNo, word: &str) -> Option<&'static str> {
        let next = self.document.tokens().get(at.0 + 1)?;
        let than = (at.0 + 2..at.0 + 4).any(|place| self.word(place) == "than");
        (word == "more" && than).then_some(())?;
        match (next.pos, next.tag) {
            ("ADJ" | "ADV", _) | (_, "NN") => Some("less"),
            (_, "NNS") => Some("fewer"),
            _ => None,
        }
    }
}
