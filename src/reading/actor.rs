use crate::language::{SentenceNo, TokenNo};
use crate::reading::Phrase;
use crate::source::Span;

/// An actor's place in [`Actors::list`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActorNo(pub usize);

/// What sort of actor it is, by a vote over all its mentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActorKind {
    /// A human being.
    Person,
    /// An organisation, party, company, agency, team.
    Group,
    /// A country, city, region, building.
    Place,
}

/// One place where the article mentions an actor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The name's own tokens (titles and determiners left out), or the pronoun.
    pub tokens: std::ops::Range<usize>,
    /// Their text in the article.
    pub span: Span,
    /// In which sentence.
    pub sentence: SentenceNo,
    /// Whether it is a name (else a pronoun or a description resolved to the actor, only where sure).
    pub by_name: bool,
}

/// A named person, group or place with all the names that the article gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The fullest name, without titles: "Alexander Lukashenko".
    pub name: String,
    /// All distinct names, fullest first: "Alexander Lukashenko", "Lukashenko".
    pub aliases: Vec<String>,
    /// Sort of actor.
    pub kind: ActorKind,
    /// Whether kind and grouping are sure enough to build an option on.
    pub sure: bool,
    /// The words that say who it is, without the name: "Prime Minister", "a rights organization that tracks ...".
    pub role: Option<Phrase>,
    /// All mentions in text order; the first is by name.
    pub mentions: Vec<Mention>,
}

/// All actors of an article and where each token points.
#[derive(Clone, Debug, Default)]
pub struct Actors {
    /// In order of first mention.
    pub list: Vec<Actor>,
    /// For each token of the document the actor that it names or, where sure, stands for.
    pub by_token: Vec<Option<ActorNo>>,
}

impl Actors {
    /// One actor.
    #[must_use]
    pub fn get(&self, number: ActorNo) -> &Actor {
        &self.list[number.0]
    }

    /// The actor that a token names, or stands for where that is sure.
    #[must_use]
    pub fn at(&self, token: TokenNo) -> Option<ActorNo> {
        self.by_token.get(token.0).copied().flatten()
    }
}
