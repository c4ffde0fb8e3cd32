//! A word of a statement that has a clear opposite, so that the statement with it is surely not the article's.

use super::invented;
use super::pairs::{
    BOUNDS, COMPARATIVES, COMPASS, CONTESTS, COUNTS, DATED, DEEDS, MEASURES, MOVES, OCCASIONS, ORDER, ORDERS,
    OUTCOMES, Pair, QUALITIES, RANKING, RANKS, SIDES, SORTS, TIMES,
};
use super::particular::year;
use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::language::wording::capitalise;
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids, lower};
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

struct Looker<'a> {
    document: &'a Document,
    quantities: &'a [Quantity],
}

impl Looker<'_> {
    fn at(&self, at: TokenNo) -> Option<Opposite> {
        let token = self.document.token(at);
        let sentence = self.document.sentence(token.sentence);
        let first = sentence.tokens.start == at.0;
        if token.pos == "PROPN" || !first && self.document.word(at).starts_with(char::is_uppercase) {
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

    /// "In the 69th minute", "in the second half".
    fn ordinal(&self, at: TokenNo, word: &str) -> Option<String> {
        let next = self.word(at.0 + 1);
        match word {
            "first" if next == "half" => return Some("second".to_owned()),
            "second" if next == "half" => return Some("first".to_owned()),
            "twice" => return Some("three times".to_owned()),
            _ => {}
        }
        let minute = matches!(
            next.as_str(),
            "minute" | "time" | "day" | "anniversary" | "birthday" | "floor" | "edition"
        );
        let figures = word.strip_suffix("th").filter(|_| minute)?;
        let value = figures.parse::<u32>().ok().filter(|value| *value > 3)?;
        let shape = invented::Shape {
            share: false,
            few: true,
            rough: false,
        };
        // Of these all end in "th".
        let other = invented::number(figures, f64::from(value), shape, |other| {
            let last = other % 10.0;
            (1.0..4.0).contains(&last)
        })?;
        Some(format!("{other}th"))
    }

    /// "Weeks before the election", "after the takeover": what happens at a known time, or a clause.
    fn is_order(&self, at: TokenNo) -> bool {
        let token = self.document.token(at);
        let before = self.before(at);
        let clause = token.dep == "mark" && {
            let verb = token.head;
            self.document.token(verb).dep == "advcl"
                && kid(self.document, verb, &["nsubj", "nsubjpass"]).is_some()
        };
        let occasion = kid(self.document, at, &["pobj"]).is_some_and(|noun| {
            let lemma = self.document.token(noun).lemma.to_lowercase();
            OCCASIONS.contains(&lemma.as_str()) || MONTHS.contains(&lemma.as_str())
        });
        let spaced = matches!(
            before.as_str(),
            "shortly"
                | "just"
                | "soon"
                | "immediately"
                | "years"
                | "months"
                | "weeks"
                | "days"
                | "hours"
                | "minutes"
        );
        // "Soon after", but not "soon before".
        let stiff = matches!(before.as_str(), "soon" | "the" | "day" | "even" | "only" | "long");
        (clause || (occasion || spaced) && token.dep == "prep") && !stiff
    }

    /// "Requires members to sign": somebody must, and what.
    fn is_order_to(&self, verb: TokenNo) -> bool {
        kids(self.document, verb, &["ccomp", "xcomp"]).any(|inner| {
            kids(self.document, inner, &["aux"]).any(|to| self.document.token(to).tag == "TO")
                && kid(self.document, inner, &["nsubj"])
                    .is_some_and(|who| self.document.token(who).pos != "PRON")
        })
    }

    /// "Hundreds of vendors", "many countries".
    fn is_count(&self, at: TokenNo) -> bool {
        let word = self.word(at.0);
        let before = self.before(at);
        if word.ends_with('s') {
            return self.word(at.0 + 1) == "of"
                && !matches!(before.as_str(), "of" | "more" | "than" | "and" | "or");
        }
        let plural = self
            .document
            .tokens()
            .get(at.0 + 1)
            .is_some_and(|token| token.tag == "NNS");
        let free = !matches!(
            before.as_str(),
            "the"
                | "so"
                | "too"
                | "as"
                | "how"
                | "very"
                | "these"
                | "those"
                | "a"
                | "his"
                | "her"
                | "its"
                | "their"
        );
        plural && free && self.document.token(at).dep == "amod"
    }

    /// "A long tradition", "rates are low": none that another word measures or doubts.
    fn is_quality(&self, at: TokenNo) -> bool {
        let token = self.document.token(at);
        let alone = kid(
            self.document,
            at,
            &["advmod", "neg", "conj", "cc", "npadvmod", "prep"],
        )
        .is_none();
        let noun = self.document.token(token.head);
        // "High school", "long term", "the small print": of one word with the noun.
        let fixed = matches!(
            noun.lemma.as_str(),
            "school"
                | "term"
                | "business"
                | "time"
                | "way"
                | "run"
                | "court"
                | "end"
                | "tech"
                | "part"
                | "point"
                | "scale"
        );
        let before = self.before(at);
        let definite = matches!(
            before.as_str(),
            "the" | "as" | "so" | "too" | "how" | "its" | "their" | "his" | "her"
        );
        let main = |at: TokenNo| {
            matches!(
                self.document.token(at).dep,
                "dobj" | "attr" | "nsubj" | "nsubjpass" | "pobj"
            )
        };
        let attribute = token.dep == "amod" && noun.pos == "NOUN" && main(token.head);
        alone
            && !fixed
            && !definite
            && (attribute || token.dep == "acomp" || token.dep == "advmod" && noun.pos == "VERB")
    }

    fn word(&self, at: usize) -> String {
        self.document
            .tokens()
            .get(at)
            .map_or(String::new(), |_| lower(self.document, TokenNo(at)))
    }

    fn before(&self, at: TokenNo) -> String {
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
            ("over", Bound::MoreThan, _) | ("under", Bound::LessThan, _) => (1, contrary(BOUNDS, word)?),
            ("nearly" | "almost", Bound::About, _) => (1, contrary(BOUNDS, word)?),
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

    /// Whether what rises or falls is an amount, and no two numbers say which way.
    fn is_measured(&self, verb: TokenNo) -> bool {
        let measure =
            |noun: TokenNo| MEASURES.contains(&self.document.token(noun).lemma.to_lowercase().as_str());
        let object = kid(self.document, verb, &["dobj"]);
        let subject = kid(self.document, verb, &["nsubj", "nsubjpass"]);
        let of_two = kids(self.document, verb, &["prep"]).any(|at| is_one_of(self.document, at, &["from"]));
        !of_two && object.or(subject).is_some_and(measure)
    }

    fn has_object(&self, verb: TokenNo) -> bool {
        let object = kid(self.document, verb, &["dobj", "nsubjpass"]);
        object.is_some_and(|noun| matches!(self.document.token(noun).pos, "NOUN" | "PROPN"))
    }

    /// Whether a verb has the time at which it was done.
    fn is_dated(&self, verb: TokenNo) -> bool {
        let dated = |at: TokenNo| {
            self.document.subtree(at).into_iter().any(|at| {
                let word = lower(self.document, at);
                let named = WEEKDAYS.contains(&word.as_str()) || MONTHS.contains(&word.as_str());
                named || year(&word).is_some()
            })
        };
        let to = kids(self.document, verb, &["xcomp", "ccomp", "prt"])
            .next()
            .is_some();
        let told = kid(self.document, verb, &["nsubj", "nsubjpass"]).is_some();
        told && !to && kids(self.document, verb, &["prep", "npadvmod"]).any(dated)
    }

    fn is_contest(&self, verb: TokenNo) -> bool {
        kid(self.document, verb, &["dobj"])
            .is_some_and(|noun| CONTESTS.contains(&self.document.token(noun).lemma.as_str()))
    }

    /// "South of Brekke", "in the north", "northern Norway": none of "western leaders".
    fn is_side(&self, at: TokenNo) -> bool {
        let of = matches!(
            self.word(at.0 + 1).as_str(),
            "of" | "coast" | "shore" | "bank" | "side" | "end" | "edge"
        );
        let next = self.document.tokens().get(at.0 + 1);
        let of_place = next.is_some_and(|token| token.pos == "PROPN");
        let stream = self.word(at.0).ends_with("stream");
        of || stream || of_place && self.word(at.0).ends_with("ern")
    }

    /// "Friday night", "in the morning", "in the spring of 2019".
    fn is_time(&self, at: TokenNo) -> bool {
        let before = self.before(at);
        let opening =
            at.0.checked_sub(2)
                .map_or(String::new(), |place| self.word(place));
        let day = WEEKDAYS.contains(&before.as_str());
        let during = before == "the" && matches!(opening.as_str(), "in" | "during") || before == "in";
        let compound = self.document.token(at).dep == "compound";
        let named = self
            .document
            .tokens()
            .get(at.0 + 1)
            .is_some_and(|token| matches!(token.pos, "NOUN" | "PROPN" | "PART"));
        let night = self.word(at.0) == "night";
        !compound && !named && (day || during && !night)
    }

    fn is_rank(&self, at: TokenNo) -> bool {
        let token = self.document.token(at);
        RANKING.contains(&self.document.token(token.head).lemma.as_str())
            && matches!(token.dep, "advmod" | "acomp" | "oprd" | "attr")
            && !matches!(self.word(at.0 + 1).as_str(), "of" | "in" | "," | "and")
    }

    fn compares(&self, at: TokenNo) -> bool {
        let than = (at.0 + 1..at.0 + 4).any(|place| self.word(place) == "than");
        let counts = self
            .document
            .tokens()
            .get(at.0 + 2)
            .is_some_and(|token| token.pos == "NUM");
        than && !counts
            && !matches!(
                self.before(at).as_str(),
                "no" | "not" | "any" | "rather" | "a" | "an" | "even" | "much" | "far" | "the" | "little"
            )
    }

    /// "In early May", "in late 2014".
    fn early_or_late(&self, at: TokenNo, word: &str) -> Option<&'static str> {
        let next = self.word(at.0 + 1);
        let dated = MONTHS.contains(&next.as_str())
            || year(&next).is_some()
            || matches!(next.as_str(), "spring" | "summer" | "autumn" | "winter");
        let before = self.before(at);
        let in_it = matches!(before.as_str(), "in" | "since" | "from" | "until");
        match word {
            "early" if dated && in_it => Some("late"),
            "late" if dated && in_it => Some("early"),
            _ => None,
        }
    }

    /// "A majority of voters".
    fn part(&self, at: TokenNo, word: &str) -> Option<&'static str> {
        let of = self.word(at.0 + 1) == "of" && self.before(at) == "a";
        match word {
            "majority" if of => Some("minority"),
            "minority" if of => Some("majority"),
            _ => None,
        }
    }
}
