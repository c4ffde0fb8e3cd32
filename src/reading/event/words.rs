use crate::article::calendar::WEEKDAYS;
use crate::language::wording::{Number, Piece, base_form, be, do_support, past_participle, present, render};
use crate::language::{Document, TokenNo};
use crate::reading::Actors;
use crate::reading::event::fill::fill;
use crate::reading::event::frame::Frame;
use crate::reading::event::fuller::fuller;
use crate::reading::event::lexicon::is_known_to_all;
use crate::reading::event::sole::is_sole;
use crate::reading::tree::is_one_of;

/// A noun that stands so often in an article is what it speaks of.
const TOPIC: usize = 4;

/// How many words a wording may have.
const LONGEST: usize = 25;

/// Auxiliaries that a change of tense may drop: they carry time and voice and nothing else.
const PLAIN_AUXILIARIES: &[&str] = &[
    "has",
    "have",
    "had",
    "will",
    "would",
    "be",
    "been",
    "was",
    "were",
    "is",
    "are",
    "'ll",
    "\u{2019}ll",
    "'s",
    "\u{2019}s",
];

/// Puts the kept words of one frame into wordings.
pub struct Words<'a> {
    pub document: &'a Document,
    pub actors: &'a Actors,
    pub frame: &'a Frame,
    /// The words to use, in text order.
    pub kept: Vec<TokenNo>,
}

impl Words<'_> {
    /// As it can follow "that".
    pub fn statement(&self) -> Option<String> {
        let pieces = self.pieces();
        self.text(&pieces)
    }

    /// In the present, neutral.
    pub fn present(&self) -> Option<String> {
        let (number, passive) = self.recast()?;
        let word = self.document.word(self.frame.head);
        if self.goes_on_since() {
            return None;
        }
        if passive {
            return self.with_verb(Some(be(number, false)), word);
        }
        if matches!(self.document.token(self.frame.head).tag, "VBZ" | "VBP") {
            return self.with_verb(None, word);
        }
        self.with_verb(None, &present(&self.base_form(), number))
    }

    /// In the perfect, as something that has happened.
    pub fn done(&self) -> Option<String> {
        let (number, passive) = self.recast()?;
        // What is set for a time to come cannot have happened "by the end of the year".
        let dated = self.kept.iter().any(|&at| {
            let word = self.document.word(at).to_lowercase();
            matches!(
                word.as_str(),
                "by" | "until"
                    | "next"
                    | "coming"
                    | "soon"
                    | "later"
                    | "within"
                    | "end"
                    // It has happened before, too.
                    | "again"
                    | "further"
                    | "keep"
                    | "more"
                    | "still"
                    | "try"
            ) || self
                .document
                .entity_at(at)
                .is_some_and(|entity| matches!(entity.kind, "DATE" | "TIME"))
        });
        if dated {
            return None;
        }
        let has = present("have", number);
        if passive {
            let word = self.document.word(self.frame.head);
            return self.with_verb(Some(&format!("{has} been")), word);
        }
        // "Ruiz quickly has closed the road": an adverb before the verb would stand wrong.
        let adverb = self
            .frame
            .head
            .0
            .checked_sub(1)
            .map(TokenNo)
            .is_some_and(|before| self.kept.contains(&before) && self.document.token(before).pos == "ADV");
        if adverb {
            return None;
        }
        self.with_verb(None, &format!("{has} {}", past_participle(&self.base_form())?))
    }

    fn base_form(&self) -> String {
        base_form(
            self.document.word(self.frame.head),
            &self.document.token(self.frame.head).lemma,
        )
    }

    /// All but the subject, as it follows "who": only where the subject comes first and the verb suits "who".
    pub fn predicate(&self) -> Option<String> {
        let plain_past =
            self.document.token(self.frame.head).tag == "VBD" && self.frame.auxiliaries.is_empty();
        let copula = self.document.token(self.frame.head).lemma == "be";
        let singular = self.frame.number(self.document, self.actors) == Some(Number::Singular);
        if self.frame.negated || self.frame.infinitive || copula || !(plain_past || singular) {
            return None;
        }
        let subject = self.frame.subject_words(self.document);
        let last = *subject.last()?;
        let opens = self.kept.first().is_some_and(|first| subject.contains(first));
        let rest: Vec<TokenNo> = self.kept.iter().copied().filter(|&at| at > last).collect();
        let next = self.frame.auxiliaries.first().copied().unwrap_or(self.frame.head);
        if !opens || rest.first() != Some(&next) {
            return None;
        }
        // "Her", "himself" would tell who is asked for.
        let telling = rest.iter().any(|&at| {
            let word = self.document.word(at).to_lowercase();
            matches!(
                word.as_str(),
                "his" | "her" | "hers" | "himself" | "herself" | "themselves" | "itself"
            )
        });
        if telling {
            return None;
        }
        self.text(&fill(self.document, self.actors, &rest))
    }

    /// Whether it speaks of something told of earlier by its bare name ("the server", "the house"): by itself the
    /// clause does not say which one.
    pub fn looks_back(&self) -> bool {
        self.kept.iter().any(|&at| {
            let token = self.document.token(at);
            let children = self.document.children(at);
            let the = |&child: &TokenNo| self.document.word(child).eq_ignore_ascii_case("the");
            let bare = children
                .iter()
                .all(|child| the(child) || self.document.token(*child).pos == "PUNCT");
            let first = self.document.sentence(token.sentence).tokens.start;
            let told_before = || {
                self.document.tokens()[..first]
                    .iter()
                    .any(|before| before.lemma == token.lemma)
            };
            // What the article speaks of again and again needs no more words.
            let topic = || {
                let same = self
                    .document
                    .tokens()
                    .iter()
                    .filter(|other| other.lemma == token.lemma);
                same.count() >= TOPIC
            };
            token.pos == "NOUN"
                && fuller(self.document, self.actors, at).is_none()
                && !is_sole(self.document, self.actors, at)
                && token.dep != "compound"
                && bare
                && children.iter().any(the)
                && !is_known_to_all(&token.lemma.to_lowercase())
                && (told_before() || token.dep == "dobj" && !topic())
        })
    }

    /// Number and voice of a clause whose verb can be put into another tense without touching anything else.
    fn recast(&self) -> Option<(Number, bool)> {
        // "Continued to lead" is over; "has continued to lead" is not.
        if self.frame.negated || self.document.token(self.frame.head).lemma == "continue" {
            return None;
        }
        let number = self.frame.number(self.document, self.actors)?;
        let head = self.document.token(self.frame.head);
        let passive = self.frame.passive(self.document);
        let known =
            |at: &TokenNo| PLAIN_AUXILIARIES.contains(&self.document.word(*at).to_lowercase().as_str());
        // A second verb in the present would be left out of step: "jets turn off have shot".
        let second_verb = self.kept.iter().any(|&at| {
            let token = self.document.token(at);
            let verb = if token.dep.starts_with("aux") {
                token.head
            } else {
                at
            };
            verb != self.frame.head
                && matches!(token.tag, "VBP" | "VBZ")
                && matches!(self.document.token(verb).dep, "xcomp" | "conj" | "dep")
                && self.document.token(verb).head == self.frame.head
        });
        let fixed = self.tells_more_past()
            || second_verb
            || !self.frame.auxiliaries.iter().all(known)
            || (head.tag == "VBG" && !self.frame.infinitive);
        (!fixed).then_some((number, passive))
    }

    /// Whether a second verb of the past stands in it, which another tense would leave out of step.
    fn tells_more_past(&self) -> bool {
        self.inner_past().next().is_some()
    }

    fn inner_past(&self) -> impl Iterator<Item = TokenNo> {
        self.kept.iter().copied().filter(|&at| {
            at != self.frame.head
                && !self.frame.auxiliaries.contains(&at)
                && self.document.token(at).tag == "VBD"
        })
    }

    /// "Has been closed since a fire": it is so to this day, which no present tells.
    pub fn goes_on_since(&self) -> bool {
        self.kept.iter().any(|&at| {
            self.document.word(at).eq_ignore_ascii_case("since") && self.document.token(at).dep == "prep"
        })
    }

    /// Whether it names the day of the week on which it happened, of which one does not tell in the present.
    pub fn tells_a_weekday(&self) -> bool {
        self.kept.iter().any(|&at| {
            let token = self.document.token(at);
            let on = token.dep == "pobj" && self.document.word(token.head).eq_ignore_ascii_case("on");
            let day = WEEKDAYS.contains(&self.document.word(at).to_lowercase().as_str());
            day && (on || token.dep == "npadvmod")
        })
    }

    /// Whether it has no present only because a part that describes a noun tells of the past: "projects that failed".
    pub fn describes_the_past(&self) -> bool {
        let describing = |mut at: TokenNo| {
            if at < self.frame.head {
                return false;
            }
            while at != self.frame.head {
                let token = self.document.token(at);
                if token.dep == "relcl" {
                    return self.document.token(token.head).pos == "NOUN";
                }
                if token.head == at {
                    break;
                }
                at = token.head;
            }
            false
        };
        let plain = self.document.token(self.frame.head).tag == "VBD" && self.frame.auxiliaries.is_empty();
        let unbroken = self
            .kept
            .iter()
            .filter(|&&at| at > self.frame.head)
            .map(|at| at.0);
        let unbroken = unbroken
            .clone()
            .zip(unbroken.skip(1))
            .all(|(at, next)| next == at + 1);
        plain
            && unbroken
            && !self.frame.negated
            && self.tells_more_past()
            && self.inner_past().all(describing)
    }

    /// The kept words with another verb group: `auxiliary` in the place of a passive's last one, the others gone.
    fn with_verb(&self, auxiliary: Option<&str>, verb: &str) -> Option<String> {
        let last_auxiliary = self.frame.auxiliaries.last();
        let mut pieces = Vec::new();
        for piece in self.pieces() {
            match &piece {
                Piece::Token(at) | Piece::Instead(at, _) if self.frame.auxiliaries.contains(at) => {
                    let kept = auxiliary.filter(|_| Some(at) == last_auxiliary);
                    pieces.extend(kept.map(|auxiliary| Piece::Instead(*at, auxiliary.to_owned())));
                }
                Piece::Token(at) | Piece::Instead(at, _) if *at == self.frame.head => {
                    pieces.push(Piece::Instead(*at, verb.to_owned()));
                }
                _ => pieces.push(piece),
            }
        }
        self.text(&pieces)
    }

    /// As it follows "When" or "Where".
    pub fn question(&self) -> Option<String> {
        let group = self.frame.auxiliaries.first().copied().unwrap_or(self.frame.head);
        // "When has it closed" asks for a past time in the present perfect, which English does not do.
        let perfect = matches!(
            self.document.word(group).to_lowercase().as_str(),
            "has" | "have" | "had"
        );
        // "Only", "even" weigh the time that is left out.
        let weighed = self
            .kept
            .iter()
            .any(|&at| is_one_of(self.document, at, &["only", "just", "even", "finally"]));
        (!perfect && !weighed).then(|| self.open_question()).flatten()
    }

    /// As it follows "How many ...", which asks of what has been as well.
    pub fn open_question(&self) -> Option<String> {
        if self.frame.negated || self.frame.infinitive {
            return None;
        }
        let finite = self.frame.finite();
        let copula = self.document.token(self.frame.head).lemma == "be";
        let group = self.frame.auxiliaries.first().copied().unwrap_or(self.frame.head);
        // A comma before the verb closes an aside that may have lost its opening.
        if self
            .kept
            .iter()
            .any(|&at| at.0 + 1 == group.0 && self.document.word(at) == ",")
        {
            return None;
        }
        let subject = self.frame.subject_words(self.document);
        let start = *subject.iter().find(|at| self.kept.contains(at))?;
        let end = *subject.iter().rev().find(|at| self.kept.contains(at))?;
        let (mut front, mut rest) = (Vec::new(), Vec::new());
        for &at in &self.kept {
            if (start..=end).contains(&at) {
                front.push(at);
            } else if at > end {
                rest.push(at);
            }
        }
        let moved = !self.frame.auxiliaries.is_empty() || copula;
        let opener = if moved {
            self.document.word(finite).to_lowercase()
        } else {
            let past = self.document.token(finite).tag == "VBD";
            let number = if past {
                Number::Singular
            } else {
                self.frame.number(self.document, self.actors)?
            };
            do_support(number, past).to_owned()
        };
        if opener.starts_with(['\'', '\u{2019}']) {
            return None;
        }
        let ordered: Vec<TokenNo> = front.into_iter().chain(rest).collect();
        let mut pieces = vec![Piece::Words(opener)];
        for piece in fill(self.document, self.actors, &ordered) {
            match &piece {
                Piece::Token(at) | Piece::Instead(at, _) if *at == finite && moved => {}
                Piece::Token(at) | Piece::Instead(at, _) if *at == self.frame.head && !moved => {
                    pieces.push(Piece::Instead(
                        *at,
                        base_form(self.document.word(*at), &self.document.token(*at).lemma),
                    ));
                }
                _ => pieces.push(piece),
            }
        }
        self.text(&pieces)
    }

    /// The kept words; an inherited subject stands before the clause's own words anyway.
    fn pieces(&self) -> Vec<Piece> {
        fill(self.document, self.actors, &self.kept)
    }

    fn text(&self, pieces: &[Piece]) -> Option<String> {
        // "he'd" with a name in the pronoun's place.
        let clitic = |at: &TokenNo| self.document.word(*at).starts_with(['\'', '\u{2019}']);
        if self.document.token(self.frame.subject).tag == "PRP" && clitic(&self.frame.finite()) {
            return None;
        }
        let text = render(self.document, pieces)?;
        let words = text.split_whitespace().count();
        ((3..=LONGEST).contains(&words) && !text.contains('"')
            || (3..=LONGEST).contains(&words) && text.matches('"').count() == 2)
            .then_some(text)
    }
}
