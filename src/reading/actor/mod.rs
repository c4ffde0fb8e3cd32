#[cfg(test)]
mod cases;
mod described;
mod doubt;
mod gazetteer;
mod group;
mod lexicon;
mod mixed;
mod name;
mod overlap;
mod piece;
mod pronoun;
mod role;
mod speaker;
mod title;
mod vote;
mod within;

use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::Phrase;
use crate::source::Span;

pub use gazetteer::Size;
pub use gazetteer::is_state_or_country;
pub(in crate::reading) use gazetteer::known;
pub(in crate::reading) use lexicon::{is_given_name, is_group_word};
pub use pronoun::{is_person_noun, woman};
pub(in crate::reading) use role::{owned, points_elsewhere, role};
pub(in crate::reading) use title::joins_another;
pub use title::{is_honorific, is_rank, is_title, is_trade};

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

impl ActorKind {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Group => "group",
            Self::Place => "place",
        }
    }
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
    /// Whether it is a name (else a pronoun or a description like "the group", resolved to the actor only where sure).
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
    /// Whether its mentions may be those of two people, or its name is none: never a source or an option.
    pub mixed: bool,
    /// The words that say who it is, without the name: "Prime Minister", "a rights organization that tracks ...".
    pub role: Option<Phrase>,
    /// The title before the name, which may differ from the role: "Senior Gen", "Prime Minister".
    pub title: Option<Phrase>,
    /// The place of this article that a place lies in, where the article says so or it is well known.
    pub within: Option<ActorNo>,
    /// The main name of the country that a place lies in, named in the article or not.
    pub country: Option<String>,
    /// How large a place is.
    pub size: Option<Size>,
    /// All mentions in text order; the first is by name.
    pub mentions: Vec<Mention>,
}

impl Actor {
    /// A person's last name, where the name has several words.
    #[must_use]
    pub fn surname(&self) -> Option<&str> {
        let (_, surname) = self.name.rsplit_once(' ')?;
        (self.kind == ActorKind::Person).then_some(surname)
    }

    /// How many different descriptions the article gives of it: none, a role or title, or both where they differ.
    #[must_use]
    pub fn roles(&self) -> usize {
        let title = self.title.as_ref().map(|title| title.text.as_str());
        let role = self.role.as_ref().map(|role| role.text.as_str());
        usize::from(title.is_some()) + usize::from(role.is_some() && role != title)
    }
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

/// The persons, groups and places that the article names.
///
/// Names are grouped into actors only where one fits: a surname goes to the one person who bears it. Pronouns are
/// resolved only where a single person can be meant.
#[must_use]
pub fn actors(document: &Document) -> Actors {
    let names = name::names(document);
    let families = group::families(document, &names);
    let mut by_token = vec![None; document.tokens().len()];
    let mut list: Vec<Actor> = Vec::new();
    for family in families {
        let number = ActorNo(list.len());
        let actor = actor(document, &family);
        for at in actor.mentions.iter().flat_map(|mention| mention.tokens.clone()) {
            by_token[at] = Some(number);
        }
        list.push(actor);
    }
    add_known_names(document, &mut list, &mut by_token);
    share_surnames(&mut list);
    for actor in &mut list {
        actor.sure &= !doubt::is_doubtful(document, actor);
    }
    pronoun::resolve(document, &mut list, &mut by_token);
    for actor in &mut list {
        actor.mentions.sort_by_key(|mention| mention.tokens.start);
    }
    let mut actors = Actors { list, by_token };
    mixed::doubt(document, &mut actors);
    described::resolve(document, &mut actors.list, &mut actors.by_token);
    speaker::resolve(document, &mut actors.list, &mut actors.by_token);
    for actor in &mut actors.list {
        actor.mentions.sort_by_key(|mention| mention.tokens.start);
    }
    within::place(document, &mut actors);
    actors
}

fn actor(document: &Document, family: &group::Family) -> Actor {
    let vote = family
        .bearers
        .iter()
        .fold(vote::Vote::default(), |sum, bearer| sum.plus(bearer.vote));
    let vote = if family.uses_surname() {
        vote.with_surname()
    } else {
        vote
    };
    let (kind, clear) = vote.winner();
    let mut mentions: Vec<Mention> = family
        .bearers
        .iter()
        .flat_map(|bearer| &bearer.mentions)
        .filter_map(|tokens| mention(document, tokens.clone()))
        .collect();
    mentions.sort_by_key(|mention| mention.tokens.start);
    let role = mentions
        .iter()
        .find_map(|mention| role(document, mention.tokens.clone(), kind));
    let title = mentions
        .iter()
        .filter(|_| kind == ActorKind::Person)
        .find_map(|mention| role::title(document, mention.tokens.clone()));
    let words = &family.main().words;
    let printed = &family.main().text;
    let mut aliases: Vec<String> = family.bearers.iter().map(|bearer| bearer.text.clone()).collect();
    if let Some(at) = aliases.iter().position(|alias| alias == printed) {
        aliases.drain(..at);
    }
    let telling = match kind {
        ActorKind::Person => true,
        ActorKind::Group | ActorKind::Place => words.len() > 1 || !is_group_word(&words[0]),
    };
    let last = words.last().map(String::as_str).unwrap_or_default();
    let other = words.len() > 1
        && kind != ActorKind::Person
        && (lexicon::is_other_word(last) || title::names_only_persons(last));
    let telling = telling && vote.is_told(kind) && !other;
    let shouted = words.len() > 1 && printed.chars().all(|c| !c.is_lowercase());
    let numbered = printed.contains(|c: char| c.is_ascii_digit());
    Actor {
        name: printed.clone(),
        aliases,
        kind,
        mixed: false,
        sure: clear && telling && !shouted && !numbered && !family.ambiguous,
        role,
        title,
        within: None,
        country: None,
        size: None,
        mentions,
    }
}

fn mention(document: &Document, tokens: std::ops::Range<usize>) -> Option<Mention> {
    Some(Mention {
        span: document.span_of(tokens.clone())?,
        sentence: document.token(TokenNo(tokens.start)).sentence,
        tokens,
        by_name: true,
    })
}

/// Mentions that the entity recogniser missed: the same words, printed the same way, in no other name.
fn add_known_names(document: &Document, list: &mut [Actor], by_token: &mut [Option<ActorNo>]) {
    let mut known: Vec<(Vec<String>, ActorNo)> = Vec::new();
    for (number, actor) in list.iter().enumerate() {
        for mention in &actor.mentions {
            let words: Vec<String> = mention
                .tokens
                .clone()
                .map(|at| document.word(TokenNo(at)).to_owned())
                .collect();
            if !known.iter().any(|(other, _)| *other == words) {
                known.push((words, ActorNo(number)));
            }
        }
    }
    known.extend(surnames(list));
    known.sort_by_key(|(words, number)| (std::cmp::Reverse(words.len()), *number));
    for (words, number) in known {
        for start in 0..(by_token.len() + 1).saturating_sub(words.len()) {
            let tokens = start..start + words.len();
            let same = tokens
                .clone()
                .zip(&words)
                .all(|(at, word)| document.word(TokenNo(at)) == word);
            if !same
                || tokens.clone().any(|at| by_token[at].is_some())
                || part_of_longer_name(document, &tokens)
                || doubt::is_modifier(document, &tokens)
                || name::is_pointed_at(document, &tokens)
            {
                continue;
            }
            let printed = words.join(" ");
            if !list[number.0].aliases.contains(&printed)
                && !list[number.0]
                    .aliases
                    .iter()
                    .any(|alias| alias.replace(' ', "") == words.concat())
            {
                list[number.0].aliases.push(printed);
            }
            if let Some(mention) = mention(document, tokens.clone()) {
                by_token[tokens].fill(Some(number));
                list[number.0].mentions.push(mention);
            }
        }
    }
    for actor in list {
        actor.mentions.sort_by_key(|mention| mention.tokens.start);
    }
}

/// The last names of persons named in full, where no other actor's name holds the word.
fn surnames(list: &[Actor]) -> Vec<(Vec<String>, ActorNo)> {
    let persons = list
        .iter()
        .enumerate()
        .filter(|(_, actor)| actor.kind == ActorKind::Person && actor.sure);
    persons
        .filter_map(|(number, actor)| {
            let (before, surname) = actor.name.rsplit_once(' ')?;
            // "Ana de Souza" is never "Souza" alone.
            let particle = before
                .rsplit(' ')
                .next()
                .is_some_and(|word| word.starts_with(char::is_lowercase));
            if particle {
                return None;
            }
            let alone = list
                .iter()
                .filter(|other| other.name.split(' ').any(|word| word == surname))
                .count()
                == 1;
            let telling = surname.len() > 2 && lexicon::place(surname).is_none() && !is_group_word(surname);
            (alone && telling).then(|| (vec![surname.to_owned()], ActorNo(number)))
        })
        .collect()
}

/// Whether the words stand before or after another capital word of the same noun phrase.
fn part_of_longer_name(document: &Document, tokens: &std::ops::Range<usize>) -> bool {
    let last = document.token(TokenNo(tokens.end - 1));
    let capital = |at: TokenNo| name::is_capitalised(document.word(at));
    let before_capital = last.dep == "compound" && last.head.0 >= tokens.end && capital(last.head);
    let modified = tokens.start.checked_sub(1).map(TokenNo).is_some_and(|before| {
        let token = document.token(before);
        token.dep == "compound"
            && tokens.contains(&token.head.0)
            && capital(before)
            && !is_title(document.word(before))
    });
    before_capital || modified
}

/// Two persons whose names end alike are told apart only by their full names: a bare surname is unsure for both.
fn share_surnames(list: &mut [Actor]) {
    let words = |actor: &Actor| -> Vec<String> { actor.name.split(' ').map(str::to_owned).collect() };
    let bare: Vec<usize> = (0..list.len())
        .filter(|&short| {
            let name = words(&list[short]);
            name.len() == 1
                && list.iter().any(|full| {
                    let full = words(full);
                    full.len() > 1 && full.contains(&name[0])
                })
        })
        .collect();
    for short in bare {
        if list[short].kind == ActorKind::Person {
            list[short].sure = false;
        }
    }
}
