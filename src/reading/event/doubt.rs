use std::collections::BTreeSet;

use crate::language::{Document, TokenNo};
use crate::reading::actor;
use crate::reading::event::frame::Frame;
use crate::reading::event::lexicon;
use crate::reading::event::owner;
use crate::reading::event::{again, fuller, sole};
use crate::reading::{ActorKind, Actors, is_person_noun};

/// Tells the words that a clause cannot hold when it stands alone.
pub struct Doubts<'a> {
    pub document: &'a Document,
    pub actors: &'a Actors,
}

impl Doubts<'_> {
    /// Whether the word at `at` leans on another sentence, or on a part of the sentence that is left out.
    pub fn doubtful(&self, at: TokenNo, frame: &Frame, words: &BTreeSet<TokenNo>) -> bool {
        let token = self.document.token(at);
        let word = self.document.word(at).to_lowercase();
        let strange =
            word.contains(['@', '#', '*', '_', '/', '=']) || word.contains("http") || word.contains("www");
        strange
            || match token.tag {
                "PRP" | "PRP$" => !self.settled(at, &word, frame, words),
                "EX" => at != frame.subject,
                "WDT" | "WP" | "WP$" | "WRB" => !self.in_inner_clause(at, frame),
                "DT" | "PDT" => self.pointing_determiner(at, &word),
                _ if matches!(word.as_str(), "this" | "that" | "these" | "those") && token.dep == "det" => {
                    true
                }
                _ => {
                    self.deictic(at, &word)
                        || self.elliptic(at, &word)
                        || self.leaning_noun(at, frame, words)
                        || self.shared_name(at)
                        || self.maybe_name(at, frame)
                        || self.lacks_an_article(at, frame)
                }
            }
    }

    /// Whether a "who" or "what" belongs to a clause inside the clause, not to the clause itself.
    fn in_inner_clause(&self, at: TokenNo, frame: &Frame) -> bool {
        let mut at = at;
        while at != frame.head {
            let token = self.document.token(at);
            if matches!(token.dep, "relcl" | "ccomp" | "pcomp" | "acl") {
                return true;
            }
            if token.head == at {
                break;
            }
            at = token.head;
        }
        false
    }

    /// A pronoun whose meaning the clause itself, or a sure actor, settles.
    fn settled(&self, at: TokenNo, word: &str, frame: &Frame, words: &BTreeSet<TokenNo>) -> bool {
        if let Some(actor) = self.actors.at(at) {
            return self.actors.get(actor).sure;
        }
        if owner::is_settled(self, at, frame, words) || again::takes_up(self, at, frame, words) {
            return true;
        }
        let before: Vec<TokenNo> = words.iter().copied().filter(|&other| other < at).collect();
        if !before.contains(&frame.subject) {
            return false;
        }
        let subject = self.document.token(frame.subject);
        let named = self.actors.at(frame.subject).map(|actor| self.actors.get(actor));
        let joined = self
            .document
            .children(frame.subject)
            .iter()
            .any(|&child| self.document.token(child).dep == "conj");
        match word {
            "its" | "their" | "his" | "her" if self.owner_in_list(at) => true,
            "its" | "itself" => {
                let own = named.is_some_and(|actor| actor.kind != ActorKind::Person)
                    || (named.is_none() && subject.tag == "NN");
                own && !joined
                    && before
                        .iter()
                        .all(|&other| other == frame.subject || !self.is_thing(other, frame.subject))
            }
            "their" | "themselves" => {
                let plural = joined || (matches!(subject.tag, "NNS" | "NNPS") && named.is_none());
                plural
                    && before.iter().all(|&other| {
                        other == frame.subject
                            || self.below(other, frame.subject)
                            || self.document.token(other).tag != "NNS"
                    })
            }
            "his" | "her" | "himself" | "herself"
                if self.document.token(at).tag == "PRP$" || word.ends_with("self") =>
            {
                let person = named.is_some_and(|actor| !(actor.sure && actor.kind != ActorKind::Person));
                let others = |other: TokenNo| {
                    self.actors.at(other).is_some_and(|actor| {
                        Some(actor) != self.actors.at(frame.subject)
                            && self.actors.get(actor).kind == ActorKind::Person
                    }) || (matches!(self.document.token(other).tag, "NN")
                        && is_person_noun(&self.document.token(other).lemma)
                        && !self.below(other, frame.subject))
                };
                if person {
                    return !joined && self.sex_fits(at, frame) && !before.iter().any(|&other| others(other));
                }
                let described = named.is_none() && subject.tag == "NN" && is_person_noun(&subject.lemma);
                described && before.iter().all(|&other| self.actors.at(other).is_none())
            }
            _ => false,
        }
    }

    /// Whether the named subject is known to be the man or woman of the pronoun, or the sentence speaks of nobody else.
    fn sex_fits(&self, at: TokenNo, frame: &Frame) -> bool {
        let Some(number) = self.actors.at(frame.subject) else {
            return false;
        };
        let she = self.document.word(at).to_lowercase().starts_with("her");
        match actor::woman(self.document, self.actors.get(number)) {
            Some(woman) => woman == she,
            None => self
                .document
                .sentence(self.document.token(at).sentence)
                .tokens
                .clone()
                .map(TokenNo)
                .all(|other| {
                    let somebody = self.actors.at(other).is_some_and(|other| {
                        other != number
                            && (self.actors.get(other).kind == ActorKind::Person
                                || !self.actors.get(other).sure)
                    });
                    !somebody && !is_person_noun(&self.document.token(other).lemma)
                }),
        }
    }

    /// "Myanmar's networks and its production": the owner of the first is the owner of the second.
    fn owner_in_list(&self, at: TokenNo) -> bool {
        let owned = self.document.token(self.document.token(at).head);
        owned.dep == "conj"
            && self.document.children(owned.head).iter().any(|&child| {
                self.document.token(child).dep == "poss" && self.document.token(child).tag == "NNP"
            })
    }

    pub(super) fn below(&self, at: TokenNo, top: TokenNo) -> bool {
        self.document.subtree(top).contains(&at)
    }

    /// A thing or group that "its" might mean as well.
    pub(super) fn is_thing(&self, at: TokenNo, owner: TokenNo) -> bool {
        let token = self.document.token(at);
        let same_name = self.actors.at(at).is_some() && self.actors.at(at) == self.actors.at(owner);
        let modifier = matches!(token.dep, "compound" | "amod" | "nmod");
        !same_name
            && !modifier
            && matches!(token.tag, "NN" | "NNP")
            && !lexicon::has(lexicon::TIME_NOUNS, &token.lemma)
    }

    fn pointing_determiner(&self, at: TokenNo, word: &str) -> bool {
        let token = self.document.token(at);
        let bare = !matches!(token.dep, "det" | "predet");
        let pointing = matches!(
            word,
            "this" | "that" | "these" | "those" | "both" | "such" | "another" | "either" | "neither" | "half"
        );
        (pointing && !(word == "both" && self.has_and(token.head)))
            || (bare && lexicon::has(lexicon::BARE, word) && !self.has_of(at))
    }

    fn has_and(&self, at: TokenNo) -> bool {
        self.document
            .children(at)
            .iter()
            .any(|&child| self.document.token(child).dep == "cc")
    }

    fn has_of(&self, at: TokenNo) -> bool {
        self.document
            .children(at)
            .iter()
            .any(|&child| self.document.word(child) == "of")
    }

    fn deictic(&self, at: TokenNo, word: &str) -> bool {
        let token = self.document.token(at);
        let head = self.document.token(token.head);
        let before_time = lexicon::has(lexicon::DEICTIC_BEFORE_TIME, word)
            && !matches!(word, "early" | "late")
            && (lexicon::has(lexicon::TIME_NOUNS, &head.lemma.to_lowercase()) || head.tag == "NNP");
        let so_far =
            word == "far" && at.0 > 0 && self.document.word(TokenNo(at.0 - 1)).eq_ignore_ascii_case("so");
        // "weeks before", "the day after".
        let hanging = matches!(word, "before" | "after" | "above" | "below" | "since" | "ahead")
            && self.document.children(at).is_empty()
            && token.dep != "prt";
        let adverb = matches!(token.pos, "ADV" | "NOUN" | "ADP" | "PRON" | "PROPN" | "ADJ");
        (adverb && lexicon::has(lexicon::DEICTIC, word))
            || before_time
            || so_far
            || hanging
            || matches!(
                word,
                "same" | "latter" | "aforementioned" | "latest" | "respective"
            )
    }

    /// A quantity or "other" without its noun, or with a noun that needs an earlier one.
    fn elliptic(&self, at: TokenNo, word: &str) -> bool {
        let token = self.document.token(at);
        let stands_for_noun = matches!(
            token.dep,
            "nsubj" | "nsubjpass" | "dobj" | "pobj" | "attr" | "conj" | "dative" | "appos"
        );
        if stands_for_noun && lexicon::has(lexicon::BARE, word) && !self.has_of(at) && token.tag != "NNP" {
            return true;
        }
        let the = self
            .document
            .children(token.head)
            .iter()
            .any(|&child| self.document.word(child).eq_ignore_ascii_case("the"));
        let alone =
            the && matches!(
                word,
                "other" | "such" | "similar" | "additional" | "further" | "second" | "third" | "first"
            ) && token.dep == "amod"
                && self.document.token(token.head).dep != "conj"
                && word != "other"
                && !self.document.children(token.head).iter().any(|&child| {
                    matches!(
                        self.document.token(child).dep,
                        "prep" | "relcl" | "acl" | "poss" | "compound"
                    )
                });
        let other = word == "other" && token.dep == "amod" && self.document.token(token.head).dep != "conj";
        let compared = matches!(word, "similar" | "different")
            && !self
                .document
                .children(at)
                .iter()
                .any(|&child| matches!(self.document.word(child), "to" | "from"));
        // "came moments after ...", cut before "after".
        let bare_span = token.tag == "NNS"
            && token.dep == "npadvmod"
            && (lexicon::has(lexicon::TIME_NOUNS, &token.lemma) || token.lemma == "moment")
            && !self
                .document
                .children(at)
                .iter()
                .any(|&child| matches!(self.document.token(child).dep, "nummod" | "det" | "amod"));
        // "buried 102": of what was said before.
        let bare_count = token.tag == "CD"
            && token.dep == "dobj"
            && !self.has_of(at)
            && self
                .document
                .entities()
                .iter()
                .any(|entity| entity.kind == "CARDINAL" && entity.tokens.end == at.0 + 1);
        // "buried 19 grams": of what, another sentence says.
        let bare_measure = token.dep == "dobj"
            && matches!(
                token.lemma.as_str(),
                "gram" | "kilogram" | "ton" | "tonne" | "litre" | "liter" | "gallon" | "ounce" | "barrel"
            )
            && !self.has_of(at);
        other
            || compared
            || bare_span
            || bare_count
            || bare_measure
            || alone && (word == "such" || matches!(token.tag, "JJ"))
    }

    /// "the report", "the group": a noun with nothing but "the" that leans on an earlier sentence.
    fn leaning_noun(&self, at: TokenNo, frame: &Frame, words: &BTreeSet<TokenNo>) -> bool {
        let token = self.document.token(at);
        if !matches!(token.tag, "NN" | "NNS") || self.actors.at(at).is_some() {
            return false;
        }
        let children = self.document.children(at);
        let the = children
            .iter()
            .any(|&child| self.document.word(child).eq_ignore_ascii_case("the"));
        let person = is_person_noun(&token.lemma.to_lowercase());
        let described = children
            .iter()
            .filter(|child| words.contains(child))
            .any(|&child| {
                matches!(
                    self.document.token(child).dep,
                    "prep" | "relcl" | "acl" | "poss" | "compound" | "nmod"
                ) || (self.document.token(child).dep == "amod"
                    && !person
                    && !lexicon::has(lexicon::DEICTIC_BEFORE_TIME, self.document.word(child)))
                    || self.actors.at(child).is_some()
            });
        if !the
            || described
            || fuller::fuller(self.document, self.actors, at).is_some()
            || sole::is_sole(self.document, self.actors, at)
        {
            return false;
        }
        let lemma = token.lemma.to_lowercase();
        let inner_topic = at != frame.subject && !is_person_noun(&lemma) && self.is_topic(&token.lemma);
        let leaning = (lexicon::has(lexicon::LEANING, &lemma) && !inner_topic) || is_person_noun(&lemma);
        let subject =
            at == frame.subject && !lexicon::has(lexicon::UNIQUE, &lemma) && !self.is_topic(&token.lemma);
        leaning || subject
    }

    /// "Porto explosion kills two": the shortened words of a headline.
    fn lacks_an_article(&self, at: TokenNo, frame: &Frame) -> bool {
        let token = self.document.token(at);
        let mut below = self
            .document
            .children(at)
            .iter()
            .map(|&child| self.document.token(child));
        at == frame.subject
            && token.tag == "NN"
            && fuller::is_thing(&token.lemma.to_lowercase())
            && !below.any(|child| matches!(child.dep, "det" | "poss" | "nummod" | "predet" | "amod"))
    }

    /// A sentence's first word, taken for a name by its capital alone: "Snow".
    fn maybe_name(&self, at: TokenNo, frame: &Frame) -> bool {
        let token = self.document.token(at);
        let first = self.document.sentence(token.sentence).tokens.start == at.0;
        let unnamed = self.actors.at(at).is_none() && self.document.entity_at(at).is_none();
        first && at == frame.subject && token.tag == "NNP" && unnamed
    }

    /// Whether the article speaks of the thing throughout.
    fn is_topic(&self, lemma: &str) -> bool {
        self.document
            .tokens()
            .iter()
            .filter(|token| token.tag == "NN" && token.lemma == lemma)
            .nth(3)
            .is_some()
    }

    /// A bare surname that two persons share.
    fn shared_name(&self, at: TokenNo) -> bool {
        self.actors.at(at).is_some_and(|number| {
            let actor = self.actors.get(number);
            let single = !actor.name.contains(' ');
            single
                && !actor.sure
                && self.actors.list.iter().any(|other| {
                    other.name != actor.name
                        && other.kind == ActorKind::Person
                        && other.name.split(' ').any(|part| part == actor.name)
                })
        })
    }
}
