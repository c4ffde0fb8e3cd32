use std::ops::Range;

use crate::language::{Document, TokenNo};
use crate::reading::ActorKind;
use crate::reading::actor::lexicon;
use crate::reading::actor::name::Name;
use crate::reading::actor::pronoun::is_person_noun;
use crate::reading::actor::title;

/// Whether its own words, a title, an age, an apposition, a "who" or its being well known tell the sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Told {
    person: bool,
    group: bool,
    place: bool,
}

/// Points for each sort of actor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Vote {
    person: i32,
    group: i32,
    place: i32,
    /// What more than the recogniser says.
    told: Told,
    /// It says, thinks or decides something.
    speaks: bool,
    /// Its last word is a building's or a road's.
    built: bool,
}

impl Vote {
    /// What one mention tells about its sort.
    pub fn of(document: &Document, name: &Name) -> Self {
        let mut vote = Self::by_words(document, name.tokens.clone(), name.label);
        match name.label {
            "PERSON" => vote.person += 1,
            "ORG" => vote.group += 1,
            "GPE" | "LOC" | "FAC" => vote.place += 1,
            _ => {}
        }
        vote.by_surroundings(document, name.tokens.clone());
        // "in Brekke", which the recogniser calls a place as well.
        let first = document.word(TokenNo(name.tokens.start));
        let plain = first.chars().any(char::is_lowercase) && first.chars().all(|c| !c.is_ascii_digit());
        let inside = name.tokens.start.checked_sub(1).is_some_and(|at| {
            matches!(
                document.word(TokenNo(at)),
                "in" | "In" | "near" | "Near" | "outside"
            ) && document.token(TokenNo(at)).tag == "IN"
        });
        vote.told.place |= matches!(name.label, "GPE" | "LOC") && inside && plain;
        vote
    }

    /// What the name's own words tell.
    fn by_words(document: &Document, tokens: Range<usize>, label: &str) -> Self {
        let words: Vec<&str> = tokens.clone().map(|at| document.word(TokenNo(at))).collect();
        let (first, last) = (words[0], words[words.len() - 1]);
        let mut vote = Self::default();
        if lexicon::place(&words.join(" ")).is_some() {
            vote.place += 3;
            vote.told.place = true;
        }
        if lexicon::is_well_known_group(&words.join(" ")) {
            vote.group += 3;
            vote.told.group = true;
        }
        let inner = words
            .iter()
            .position(|word| matches!(*word, "of" | "for" | "For" | "Of" | "Against"));
        let head = inner.map_or(last, |at| words[at.saturating_sub(1)]);
        let weight = if label == "PERSON" { 2 } else { 4 };
        let school = words[..words.len() - 1]
            .iter()
            .any(|word| lexicon::is_group_word(word));
        // "Fox Television Station" sends, "Brekke International Airport" does nothing.
        let sends = words.iter().any(|word| {
            matches!(
                word.to_lowercase().as_str(),
                "radio" | "television" | "tv" | "broadcasting"
            )
        });
        let building = lexicon::is_building_word(last) && !sends;
        if lexicon::is_place_word(last) && words.len() > 1 && (!school || building) {
            vote.place += weight;
            vote.told.place = true;
            vote.built = building;
        } else if lexicon::is_group_word(head) || lexicon::is_place_word(last) && school && inner.is_none() {
            vote.group += weight;
            vote.told.group = words.len() > 1;
        } else if let Some(at) = inner {
            vote.group += 2;
            vote.told.group = matches!(words[at], "For" | "Against");
        } else if words.len() > 1 && lexicon::is_given_name(first) {
            vote.person += 3;
            vote.told.person = true;
        } else if words.len() == 1 && lexicon::is_given_name(first) {
            vote.person += 1;
        }
        if words.len() == 1 && first.len() > 1 && first.chars().all(char::is_uppercase) && vote.place == 0 {
            vote.group += 2;
        }
        vote
    }

    /// What stands around it tells.
    fn by_surroundings(&mut self, document: &Document, tokens: Range<usize>) {
        let head = TokenNo(tokens.end - 1);
        let top = tokens
            .clone()
            .map(TokenNo)
            .find(|&at| !tokens.contains(&document.token(at).head.0))
            .unwrap_or(head);
        let before = tokens.start.checked_sub(1).map(TokenNo);
        let same_sentence = |at: TokenNo| document.token(at).sentence == document.token(head).sentence;
        if let Some(before) = before.filter(|&at| same_sentence(at)) {
            let word = document.word(before);
            let capital = word.chars().next().is_some_and(char::is_uppercase);
            if (capital || title::is_honorific(word)) && title::is_title(word) && self.place < 3 {
                self.person += 3;
                self.told.person = true;
            } else if document.token(before).tag == "NN"
                && is_person_noun(&document.token(before).lemma)
                && self.place < 3
            {
                self.person += 2;
                self.told.person = true;
            } else if matches!(word, "the" | "The") && self.person < 3 {
                self.group += 1;
            } else if matches!(word, "in" | "In")
                && document.token(head).dep == "pobj"
                && document.token(head).head == before
            {
                self.place += 1;
            }
        }
        for at in tokens {
            for &child in document.children(TokenNo(at)) {
                self.by_relative(document, child);
            }
        }
        // "Ana Ruiz, 45, said": an age.
        let word = |at: usize| (at < document.tokens().len()).then(|| document.word(TokenNo(at)));
        let (comma, age, close) = (word(head.0 + 1), word(head.0 + 2), word(head.0 + 3));
        if comma == Some(",")
            && close == Some(",")
            && age.is_some_and(|age| age.len() == 2 && age.parse::<u8>().is_ok())
        {
            self.person += 3;
            self.told.person = true;
        }
        if in_place_of(document, head) {
            self.place += 3;
            self.told.place = true;
        }
        self.by_verb(document, top);
    }

    /// What an apposition or a clause with "who" tells.
    fn by_relative(&mut self, document: &Document, child: TokenNo) {
        let token = document.token(child);
        let who = token.dep == "relcl"
            && document
                .children(child)
                .iter()
                .any(|&at| document.word(at) == "who");
        let apposed = token.dep == "appos" && token.tag == "NN";
        // "Firefox, its main rival": what belongs to a thing need be no person.
        let of_thing = document
            .children(child)
            .iter()
            .any(|&at| document.token(at).dep == "poss" && document.word(at) == "its");
        if who || apposed && is_person_noun(&token.lemma) && self.place < 3 && !of_thing {
            self.person += 2;
            self.told.person = true;
        } else if apposed && lexicon::is_group_noun(&token.lemma) && self.place < 3 {
            self.group += 4;
            self.told.group = true;
        } else if apposed && PLACES.contains(&token.lemma.as_str()) {
            self.place += 4;
            self.told.place = true;
        }
    }

    /// What the verb tells whose subject or owner it is: who speaks, and of whom a human being's things are told.
    fn by_verb(&mut self, document: &Document, head: TokenNo) {
        let token = document.token(head);
        let verb = token.head;
        let lemma = document.token(verb).lemma.as_str();
        let one = |at: TokenNo| matches!(document.word(at), "he" | "she");
        let own = |at: TokenNo| {
            document
                .children(at)
                .iter()
                .any(|&at| document.token(at).dep == "poss" && matches!(document.word(at), "his" | "her"))
        };
        match token.dep {
            "nsubj" => {
                self.speaks |= lexicon::is_acting_verb(lemma);
                if matches!(lemma, "say" | "tell" | "add" | "write" | "explain") {
                    self.person += i32::from(self.person > 0);
                }
                let kids = document.children(verb);
                let says_he = kids.iter().any(|&child| {
                    document.token(child).dep == "ccomp"
                        && child > head
                        && document
                            .children(child)
                            .iter()
                            .any(|&at| document.token(at).dep == "nsubj" && at > head && one(at))
                });
                let own_things = kids
                    .iter()
                    .any(|&child| child > head && document.token(child).dep == "dobj" && own(child));
                if (says_he || own_things) && self.place < 3 {
                    self.person += 2;
                    self.told.person = true;
                }
            }
            "nsubjpass"
                if matches!(
                    lemma,
                    "bear" | "arrest" | "jail" | "sentence" | "marry" | "behead"
                ) =>
            {
                self.person += 2;
                self.told.person |= self.place < 3;
            }
            "poss" if lexicon::is_kin(lemma) && self.place < 3 => {
                self.person += 2;
                self.told.person = true;
            }
            "pobj" => self.speaks |= document.word(verb) == "to" && is_according(document, verb),
            _ => {}
        }
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            person: self.person + other.person,
            group: self.group + other.group,
            place: self.place + other.place,
            told: Told {
                person: self.told.person || other.told.person,
                group: self.told.group || other.told.group,
                place: self.told.place || other.told.place,
            },
            speaks: self.speaks || other.speaks,
            built: self.built || other.built,
        }
    }

    /// With what a sure person's name tells that shares a word with it.
    pub fn like_person(mut self) -> Self {
        self.person += 2;
        self
    }

    /// Whether the name's own words say group or place.
    pub fn is_worded(words: &[String]) -> bool {
        words
            .iter()
            .any(|word| lexicon::is_group_word(word) || lexicon::is_place_word(word))
            || lexicon::place(&words.join(" ")).is_some()
    }

    /// With what it tells that the last word of a name of several words is used alone: that is how persons are named.
    pub fn with_surname(mut self) -> Self {
        if self.speaks && !self.told.group && !self.told.place {
            self.person += 3;
            self.told.person = true;
            self.group = 0;
            self.place = 0;
        }
        self
    }

    /// Whether more than the entity recogniser says that it is of the sort.
    pub fn is_told(self, kind: ActorKind) -> bool {
        match kind {
            ActorKind::Person => self.told.person,
            ActorKind::Group => self.told.group || self.speaks && self.person == 0,
            // "The Grand Hotel said": those who run it.
            ActorKind::Place => self.told.place && !(self.built && self.speaks),
        }
    }

    /// The sort with most points, and whether it wins clearly.
    pub fn winner(self) -> (ActorKind, bool) {
        let mut ranked = [
            (self.person, ActorKind::Person),
            (self.group, ActorKind::Group),
            (self.place, ActorKind::Place),
        ];
        ranked.sort_by_key(|&(points, _)| std::cmp::Reverse(points));
        let (first, second) = (ranked[0].0, ranked[1].0);
        (
            ranked[0].1,
            first >= 2 && first >= second * 2 && first - second >= 2,
        )
    }
}

/// Nouns for a place, as they stand in an apposition.
const PLACES: &[&str] = &[
    "capital",
    "city",
    "town",
    "village",
    "suburb",
    "port",
    "province",
    "region",
    "state",
    "county",
    "district",
    "country",
    "island",
    "peninsula",
    "neighborhood",
    "neighbourhood",
    "settlement",
    "hamlet",
];

/// "according to".
fn is_according(document: &Document, to: TokenNo) -> bool {
    to.0.checked_sub(1)
        .is_some_and(|at| document.word(TokenNo(at)).eq_ignore_ascii_case("according"))
}

/// "the town of X", "the mayor of X".
fn in_place_of(document: &Document, head: TokenNo) -> bool {
    let of = document.token(head).head;
    let noun = document.token(document.token(of).head);
    let kinds = [
        "town",
        "city",
        "village",
        "capital",
        "province",
        "island",
        "district",
        "suburb",
        "mayor",
        "outskirts",
        "port",
    ];
    document.token(head).dep == "pobj" && document.word(of) == "of" && kinds.contains(&noun.lemma.as_str())
}
