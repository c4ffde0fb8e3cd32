use std::ops::Range;

use crate::language::{Document, TokenNo};
use crate::reading::ActorKind;
use crate::reading::actor::lexicon;
use crate::reading::actor::name::Name;
use crate::reading::actor::pronoun::is_person_noun;
use crate::reading::actor::title;

/// Points for each sort of actor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Vote {
    person: i32,
    group: i32,
    place: i32,
    /// A title, an age, a "who" or a given name says that it is a person.
    human: bool,
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
        vote
    }

    /// What the name's own words tell.
    fn by_words(document: &Document, tokens: Range<usize>, label: &str) -> Self {
        let words: Vec<&str> = tokens.clone().map(|at| document.word(TokenNo(at))).collect();
        let (first, last) = (words[0], words[words.len() - 1]);
        let mut vote = Self::default();
        if lexicon::place(&words.join(" ")).is_some() {
            vote.place += 3;
        }
        let inner = words
            .iter()
            .position(|word| matches!(*word, "of" | "for" | "For" | "Of" | "Against"));
        let head = inner.map_or(last, |at| words[at.saturating_sub(1)]);
        let weight = if label == "PERSON" { 2 } else { 4 };
        if lexicon::is_place_word(last) && words.len() > 1 {
            vote.place += weight;
        } else if lexicon::is_group_word(head) {
            vote.group += weight;
        } else if inner.is_some() {
            vote.group += 2;
        } else if words.len() > 1 && lexicon::given_name(first).is_some() {
            vote.person += 3;
            vote.human = true;
        } else if words.len() == 1 && lexicon::given_name(first).is_some() {
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
        let before = tokens.start.checked_sub(1).map(TokenNo);
        let same_sentence = |at: TokenNo| document.token(at).sentence == document.token(head).sentence;
        if let Some(before) = before.filter(|&at| same_sentence(at)) {
            let word = document.word(before);
            let capital = word.chars().next().is_some_and(char::is_uppercase);
            if (capital || title::is_honorific(word)) && title::is_title(word) && self.place < 3 {
                self.person += 3;
                self.human = true;
            } else if document.token(before).tag == "NN"
                && is_person_noun(&document.token(before).lemma)
                && self.place < 3
            {
                self.person += 2;
                self.human = true;
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
                let who = document.token(child).dep == "relcl"
                    && document
                        .children(child)
                        .iter()
                        .any(|&at| document.word(at) == "who");
                let described = document.token(child).dep == "appos"
                    && is_person_noun(&document.token(child).lemma)
                    && self.place < 3;
                if who || described {
                    self.person += 2;
                    self.human = true;
                }
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
            self.human = true;
        }
        if in_place_of(document, head) {
            self.place += 3;
        }
        let verb = document.token(document.token(head).head);
        if document.token(head).dep == "nsubj"
            && matches!(verb.lemma.as_str(), "say" | "tell" | "add" | "write" | "explain")
        {
            self.person += i32::from(self.person > 0);
        }
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            person: self.person + other.person,
            group: self.group + other.group,
            place: self.place + other.place,
            human: self.human || other.human,
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

    /// Whether more than the entity recogniser says that it is a person.
    pub fn is_human(self) -> bool {
        self.human
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
