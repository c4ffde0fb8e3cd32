//! Whether a word stands where its opposite would say the contrary.

use super::deeds::CONTESTS;
use super::invented;
use super::opposite::Looker;
use super::pairs::{MEASURES, OCCASIONS, RANKING};
use super::particular::year;
use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::language::TokenNo;
use crate::reading::tree::{is_one_of, kid, kids, lower};

impl Looker<'_> {
    /// "In the 69th minute", "in the second half".
    pub(super) fn ordinal(&self, at: TokenNo, word: &str) -> Option<String> {
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
    pub(super) fn is_order(&self, at: TokenNo) -> bool {
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
    pub(super) fn is_order_to(&self, verb: TokenNo) -> bool {
        kids(self.document, verb, &["ccomp", "xcomp"]).any(|inner| {
            kids(self.document, inner, &["aux"]).any(|to| self.document.token(to).tag == "TO")
                && kid(self.document, inner, &["nsubj"])
                    .is_some_and(|who| self.document.token(who).pos != "PRON")
        })
    }

    /// "Hundreds of vendors", "many countries".
    pub(super) fn is_count(&self, at: TokenNo) -> bool {
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
    pub(super) fn is_quality(&self, at: TokenNo) -> bool {
        let token = self.document.token(at);
        let alone = kid(
            self.document,
            at,
            &["advmod", "neg", "conj", "cc", "npadvmod", "prep", "xcomp"],
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

    /// Whether what rises or falls is an amount, and no two numbers say which way.
    pub(super) fn is_measured(&self, verb: TokenNo) -> bool {
        let measure =
            |noun: TokenNo| MEASURES.contains(&self.document.token(noun).lemma.to_lowercase().as_str());
        let object = kid(self.document, verb, &["dobj"]);
        let subject = kid(self.document, verb, &["nsubj", "nsubjpass"]);
        let of_two = kids(self.document, verb, &["prep"]).any(|at| is_one_of(self.document, at, &["from"]));
        !of_two && object.or(subject).is_some_and(measure)
    }

    pub(super) fn has_object(&self, verb: TokenNo) -> bool {
        let object = kid(self.document, verb, &["dobj", "nsubjpass"]);
        object.is_some_and(|noun| matches!(self.document.token(noun).pos, "NOUN" | "PROPN"))
    }

    /// Whether a verb has the time at which it was done.
    pub(super) fn is_dated(&self, verb: TokenNo) -> bool {
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

    pub(super) fn is_contest(&self, verb: TokenNo) -> bool {
        kid(self.document, verb, &["dobj"])
            .is_some_and(|noun| CONTESTS.contains(&self.document.token(noun).lemma.as_str()))
    }

    /// "South of Brekke", "in the north", "northern Norway": none of "western leaders".
    pub(super) fn is_side(&self, at: TokenNo) -> bool {
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
    pub(super) fn is_time(&self, at: TokenNo) -> bool {
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

    pub(super) fn is_rank(&self, at: TokenNo) -> bool {
        let token = self.document.token(at);
        RANKING.contains(&self.document.token(token.head).lemma.as_str())
            && matches!(token.dep, "advmod" | "acomp" | "oprd" | "attr")
            && !matches!(self.word(at.0 + 1).as_str(), "of" | "in" | "," | "and")
    }

    pub(super) fn compares(&self, at: TokenNo) -> bool {
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
    pub(super) fn early_or_late(&self, at: TokenNo, word: &str) -> Option<&'static str> {
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
    pub(super) fn part(&self, at: TokenNo, word: &str) -> Option<&'static str> {
        let of = self.word(at.0 + 1) == "of" && self.before(at) == "a";
        match word {
            "majority" if of => Some("minority"),
            "minority" if of => Some("majority"),
            _ => None,
        }
    }
}
