//! Different expressions that the article uses for one person, group or event.

mod actors;
#[cfg(test)]
mod cases;
mod lexicon;
mod sets;

use crate::language::Document;
use crate::reading::{ActorNo, Actors, Phrase};

/// What sort of thing labels name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabelSort {
    /// A named person, group or place.
    Actor,
    /// People who are not named, together.
    Group,
    /// Something that happened.
    Event,
}

impl LabelSort {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Group => "group",
            Self::Event => "event",
        }
    }
}

/// One of several expressions that the article uses for one person, group or event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The expression.
    pub words: Phrase,
    /// What it names: an actor's name, or the first expression for it.
    pub referent: String,
    /// Labels with the same number name one thing.
    pub set: usize,
    /// How many different labels the article has for it.
    pub count: usize,
    /// The actor that it names, if any.
    pub actor: Option<ActorNo>,
    /// What sort of thing it names.
    pub sort: LabelSort,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// One expression before it is known which others there are.
struct Named {
    words: Phrase,
    sure: bool,
}

/// The expressions of a document that name one thing differently, those for one thing together, each once.
#[must_use]
pub fn labels(document: &Document, actors: &Actors) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut set = 0;
    let mut add = |referent: String, actor: Option<ActorNo>, sort: LabelSort, names: Vec<Named>| {
        if names.len() < 2 {
            return;
        }
        // A sure label needs a second sure one to differ from.
        let together = names.iter().filter(|name| name.sure).count() >= 2;
        let count = names.iter().filter(|name| name.sure || !together).count();
        labels.extend(names.into_iter().map(|name| Label {
            words: name.words,
            referent: referent.clone(),
            set,
            count,
            actor,
            sort,
            sure: name.sure && together,
        }));
        set += 1;
    };
    for (number, actor) in actors.list.iter().enumerate() {
        let names = actors::expressions(document, actors, ActorNo(number));
        add(actor.name.clone(), Some(ActorNo(number)), LabelSort::Actor, names);
    }
    for words in lexicon::SETS {
        let names = sets::expressions(document, words);
        let referent = names
            .first()
            .map(|name| name.words.text.clone())
            .unwrap_or_default();
        add(referent, None, words.sort, names);
    }
    labels
}
