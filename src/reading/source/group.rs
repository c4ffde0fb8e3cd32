use std::collections::BTreeMap;

use super::anaphor::{Before, Link, points_back};
use super::doubt::{doubt_doubles, hides_bearer, swallows_name};
use super::identity::full_name_alone;
use super::naming::{alone_by_name, named_head, single_actor, surname_of};
use super::paper::is_paper;
use super::words::{core, in_words, is_plural, noun_phrase};
use super::{description, focus, kind, only};
use crate::language::{Document, TokenNo};
use crate::reading::actor::is_group_word;
use crate::reading::claim::Quotations;
use crate::reading::tree::{is_one_of, kids};
use crate::reading::{ActorKind, ActorNo, Actors, Phrase, Source, SourceNo};
use crate::source::fold;

/// One place where somebody is credited with a statement.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Mention {
    /// The noun, name or pronoun.
    pub head: TokenNo,
    /// All words of the mention.
    pub tokens: Vec<TokenNo>,
    /// The reporting word that it goes with.
    pub cue: TokenNo,
    /// What is said, in text order.
    pub content: Vec<TokenNo>,
    /// Whether its claim stands inside another.
    pub nested: bool,
    /// Whether it is the subject of its sentence's main verb or of a reporting clause beside that.
    pub main_subject: bool,
}

/// Which source a mention is.
#[derive(Clone, Copy, Debug)]
pub(in crate::reading) struct Mentioned {
    /// The source.
    pub source: SourceNo,
    /// Whether it surely is that one.
    pub sure: bool,
}

/// What makes two mentions one source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// A named actor.
    Actor(ActorNo),
    /// The same words, folded.
    Words(String),
}

/// A mention that was told from others.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub key: Key,
    pub sure: bool,
    /// The mention that names it: itself, or the earlier one that a pronoun stands for.
    pub naming: usize,
}

/// The sources of a document in the order of their first mention, and for each mention which one it is.
pub(in crate::reading) fn group(
    document: &Document,
    actors: &Actors,
    quotations: &Quotations,
    mentions: &[Option<Mention>],
) -> (Vec<Source>, Vec<Option<Mentioned>>) {
    let mut known: Vec<Option<Known>> = Vec::with_capacity(mentions.len());
    for (number, mention) in mentions.iter().enumerate() {
        let before = Before {
            document,
            actors,
            quotations,
            mentions,
            known: &known,
        };
        let found = mention.as_ref().map(|mention| tell(&before, number, mention));
        known.push(found);
    }
    let mut first: BTreeMap<&Key, usize> = BTreeMap::new();
    for known in known.iter().flatten() {
        let at = |number: usize| {
            mentions[number]
                .as_ref()
                .map(|mention| mention.tokens.first().copied())
        };
        let earliest = first.entry(&known.key).or_insert(known.naming);
        if at(known.naming) < at(*earliest) {
            *earliest = known.naming;
        }
    }
    let mut order: Vec<(TokenNo, &Key, &Mention)> = first
        .iter()
        .filter_map(|(&key, &number)| {
            let mention = mentions[number].as_ref()?;
            Some((*mention.tokens.first()?, key, mention))
        })
        .collect();
    order.sort_by_key(|&(at, key, _)| (at, key));
    let mut sources: Vec<_> = order
        .iter()
        .map(|&(_, key, mention)| source(document, actors, key, mention))
        .collect();
    doubt_doubles(document, &order, &mut sources);
    let places: BTreeMap<&Key, usize> = order
        .iter()
        .enumerate()
        .map(|(place, &(_, key, _))| (key, place))
        .collect();
    let mentioned = known
        .iter()
        .map(|known| {
            let known = known.as_ref()?;
            let &place = places.get(&known.key)?;
            Some(Mentioned {
                source: SourceNo(place),
                sure: known.sure && sources[place].sure,
            })
        })
        .collect();
    (sources, mentioned)
}

fn tell(before: &Before, number: usize, mention: &Mention) -> Known {
    let here = |key, sure| Known {
        key,
        sure,
        naming: number,
    };
    let document = before.document;
    let head = named_head(document, mention.head);
    let named = single_actor(document, before.actors, head);
    if let Some(person) = focus::person(before, mention) {
        // Another reading of the pronoun that comes to somebody else is a doubt.
        let agreed = named.is_none_or(|actor| actor == person);
        return here(Key::Actor(named.unwrap_or(person)), agreed);
    }
    if let Some(actor) = named {
        let quoted = document.token(head).pos == "PRON" && only_quoted(before, actor, head);
        return here(Key::Actor(actor), !quoted);
    }
    if let Some(key) = only::bearer(document, before.actors, before.quotations, head)
        && let Some(naming) = naming(before, &key, number)
    {
        return Known {
            key,
            sure: true,
            naming,
        };
    }
    let back = points_back(document, head);
    if back
        && let Some(Link { number: other, sure }) = before.antecedent(mention)
        && let Some(other) = &before.known[other]
    {
        return Known {
            key: other.key.clone(),
            sure: sure && other.sure,
            naming: other.naming,
        };
    }
    let key = fold(&in_words(document, &core(document, head)));
    let key = ["the ", "a ", "an "]
        .iter()
        .find_map(|article| key.strip_prefix(article))
        .unwrap_or(&key)
        .to_owned();
    let key = alone_by_name(document, before.known, head, key);
    if let Some(actor) = surname_of(document, before.actors, head, &key) {
        return here(Key::Actor(actor), false);
    }
    here(Key::Words(key), !back && document.token(head).pos != "PRON")
}

/// The mention that puts a short form's key into words: an earlier one of the key, or for a name the mention itself.
fn naming(before: &Before, key: &Key, number: usize) -> Option<usize> {
    let earlier = before
        .known
        .iter()
        .flatten()
        .find(|known| known.key == *key && known.sure);
    match (earlier, key) {
        (Some(known), _) => Some(known.naming),
        (None, Key::Actor(_)) => Some(number),
        (None, Key::Words(_)) => None,
    }
}

/// "People like Ruiz," she said: who is named near a pronoun within quotations alone need not be the speaker.
fn only_quoted(before: &Before, actor: ActorNo, pronoun: TokenNo) -> bool {
    let here = before.document.token(pronoun).sentence;
    let near = |sentence: crate::language::SentenceNo| sentence <= here && here.0 - sentence.0 <= 1;
    let mut named = before
        .actors
        .get(actor)
        .mentions
        .iter()
        .filter(|mention| mention.tokens.start < pronoun.0 && near(mention.sentence));
    let mut quoted = false;
    let outside = named.any(|mention| {
        let within = before.quotations.holds(TokenNo(mention.tokens.start));
        quoted |= within;
        !within
    });
    quoted && !outside
}

fn source(document: &Document, actors: &Actors, key: &Key, mention: &Mention) -> Source {
    let head = named_head(document, mention.head);
    let sentence = document.token(mention.cue).sentence;
    let actor = match key {
        Key::Actor(number) => Some(*number),
        Key::Words(_) => None,
    };
    let plain = noun_phrase(document, head);
    let plural = actor.is_none() && is_plural(document, head) && !is_paper(document, head);
    let words = actor.map_or_else(
        || plain.clone(),
        |number| full_name(document, actors, number, head, &plain),
    );
    let pronoun = document.token(head).pos == "PRON"
        || core(document, head)
            .iter()
            .any(|&at| matches!(document.token(at).tag, "PRP" | "PRP$" | "WDT" | "WP"));
    let named = actor.is_some() || document.token(head).tag == "NNP" && !plural;
    Source {
        actor,
        named,
        unnamed: false,
        plural,
        kind: kind::kind(document, head, mention),
        description: description::description(document, actors, head, mention)
            .or_else(|| actor.and_then(|number| actors.get(number).role.clone())),
        party: None,
        sentence,
        sure: !hides_bearer(document, head)
            && actor.map_or(
                !pronoun && !points_back(document, head) && !swallows_name(document, head),
                |number| actors.get(number).sure || full_name_alone(actors, number),
            ),
        words,
    }
}

/// An actor's full name with the article that the text gives it ("the Global New Light of Myanmar").
fn full_name(document: &Document, actors: &Actors, number: ActorNo, head: TokenNo, plain: &Phrase) -> Phrase {
    let actor = actors.get(number);
    let determined = kids(document, head, &["det"]).any(|word| is_one_of(document, word, &["the"]))
        || plain
            .text
            .strip_prefix("the ")
            .is_some_and(|rest| rest.starts_with(&actor.name));
    // "the UN's International Narcotics Board": without its owner, a body has an article.
    let owned = actor.name.split(' ').any(is_group_word)
        && actor.name.contains(' ')
        && actor.mentions.iter().any(|mention| {
            let before = mention.tokens.start.checked_sub(1).map(TokenNo);
            mention.by_name && before.is_some_and(|mark| is_possessive_mark(document, mark))
        });
    let determined = determined || owned;
    let article =
        actor.kind != ActorKind::Person && determined && !actor.name.to_lowercase().starts_with("the ");
    let text = if article {
        format!("the {}", actor.name)
    } else {
        actor.name.clone()
    };
    // "When Ruiz came, she said": the name shows who that is, and not the pronoun.
    let pronoun = document.token(head).pos == "PRON";
    let name = actor.mentions.iter().find(|mention| pronoun && mention.by_name);
    match name {
        Some(mention) => Phrase {
            text,
            span: mention.span,
            sentence: mention.sentence,
        },
        None => Phrase {
            text,
            ..plain.clone()
        },
    }
}

/// "'s", whichever tag the tagger gave a curly one.
fn is_possessive_mark(document: &Document, at: TokenNo) -> bool {
    let token = document.token(at);
    token.tag == "POS" || token.dep == "case"
}
