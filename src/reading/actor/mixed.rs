//! Actors in whom two people may be mixed, and names that are none: better no source and no option than a wrong one.

use super::lexicon::given_name;
use super::piece::is_piece;
use super::title::{is_honorific, is_title, woman};
use crate::language::{Document, TokenNo};
use crate::reading::{Actor, ActorKind, Actors, Mention};

/// Titles that are written in two ways.
const SHORT_TITLES: &[(&str, &str)] = &[
    ("sen", "senator"),
    ("gov", "governor"),
    ("rep", "representative"),
    ("gen", "general"),
    ("prof", "professor"),
    ("lt", "lieutenant"),
    ("sgt", "sergeant"),
    ("capt", "captain"),
    ("col", "colonel"),
];

/// Marks every actor of whom it is not sure that all its mentions are one, or that its name is whole.
pub(super) fn doubt(document: &Document, actors: &mut Actors) {
    let cut: Vec<bool> = actors
        .list
        .iter()
        .map(|actor| {
            cut_name(document, actors, actor) || is_piece(document, actor) || is_misspelt(actors, actor)
        })
        .collect();
    for (actor, cut) in actors.list.iter_mut().zip(cut) {
        actor.mixed = cut || broken_name(document, actor) || two_people(document, actor);
        actor.sure &= !actor.mixed;
    }
}

/// Shorter surnames than this may well be two people's though they differ by a letter.
const LONG_SURNAME: usize = 6;

/// "Mr Lindstrom" beside "Karl Lindström": a surname alone that differs by one letter from that of somebody named in full.
fn is_misspelt(actors: &Actors, actor: &Actor) -> bool {
    let last = |actor: &Actor| actor.surname().unwrap_or(&actor.name).to_lowercase();
    let own = last(actor);
    actor.kind == ActorKind::Person
        && own.chars().count() >= LONG_SURNAME
        && actors.list.iter().any(|other| {
            other.kind == ActorKind::Person
                && actor.surname().is_some() != other.surname().is_some()
                && strsim::damerau_levenshtein(&own, &last(other)) == 1
        })
}

/// A name cut short ("Charles G."), run together ("Scott - Vinson"), begun by another word ("Beyond Ruiz"), or one
/// word alone for a person, who then has a fuller name that the reading missed.
fn broken_name(document: &Document, actor: &Actor) -> bool {
    let first = actor
        .mentions
        .first()
        .map(|mention| document.token(TokenNo(mention.tokens.start)));
    let opened = first.is_some_and(|token| matches!(token.tag, "IN" | "CC" | "RB" | "TO"));
    let alone =
        actor.kind == ActorKind::Person && !actor.name.contains(' ') && !goes_by_title(document, actor);
    let cut = actor.kind == ActorKind::Person && actor.name.ends_with('.');
    opened || alone || cut || actor.name.contains([' ', '\u{a0}']) && actor.name.contains(" -")
}

/// "President Ruiz" and never with a given name: whole as it is.
fn goes_by_title(document: &Document, actor: &Actor) -> bool {
    let before = |mention: &Mention| mention.tokens.start.checked_sub(1).map(TokenNo);
    let named = || actor.mentions.iter().filter(|mention| mention.by_name);
    let titled = |at: TokenNo| {
        let word = document.word(at);
        word.starts_with(char::is_uppercase) && is_title(word)
    };
    let fuller = |at: TokenNo| {
        let mut near = document.token(at).tag.starts_with("NNP");
        near &= document.word(at).starts_with(char::is_uppercase);
        near && !titled(at)
    };
    // As printed, so that a fuller name in a headline or a list is seen too.
    let text = document.article().text();
    let preceded = text.match_indices(actor.name.as_str()).any(|(at, _)| {
        let word = text[..at]
            .strip_suffix(' ')
            .and_then(|rest| rest.rsplit([' ', '\n']).next());
        word.is_some_and(|word| given_name(word).is_some() || is_initial(word))
    });
    !preceded && named().filter_map(before).any(titled) && !named().filter_map(before).any(fuller)
}

/// "J.": a name follows.
fn is_initial(word: &str) -> bool {
    word.len() == 2 && word.ends_with('.') && word.starts_with(char::is_uppercase)
}

/// Whether a capital word right beside the name, in no other name, may be a part of it: "Fan | Society of Norland".
fn cut_name(document: &Document, actors: &Actors, actor: &Actor) -> bool {
    let full = actor.name.split(' ').count();
    let beside = |at: usize, of: usize| {
        let (token, name) = (document.token(TokenNo(at)), document.token(TokenNo(of)));
        let word = document.word(TokenNo(at));
        token.sentence == name.sentence
            && word.starts_with(char::is_uppercase)
            && word.chars().any(char::is_lowercase)
            && word.chars().all(char::is_alphabetic)
            && actors.at(TokenNo(at)).is_none()
            && !is_title(word)
            && document
                .entity_at(TokenNo(at))
                .is_none_or(|entity| entity.tokens.contains(&of))
    };
    let opens = |at: usize| {
        let sentence = document.sentence(document.token(TokenNo(at)).sentence);
        sentence.tokens.start == at || !document.word(TokenNo(at - 1)).starts_with(char::is_alphanumeric)
    };
    actor
        .mentions
        .iter()
        .filter(|mention| mention.by_name && mention.tokens.len() >= full)
        .any(|mention| {
            let (start, end) = (mention.tokens.start, mention.tokens.end);
            let before = start.checked_sub(1).is_some_and(|at| {
                beside(at, start) && !opens(at) && document.token(TokenNo(at)).tag != "NNPS"
            });
            let after = end < document.tokens().len()
                && beside(end, end - 1)
                && matches!(document.token(TokenNo(end)).tag, "NNP" | "NNPS");
            before && actor.kind != ActorKind::Person || after
        })
}

/// The surname bears a title or a form of address that does not fit the full name: another bearer of it.
fn two_people(document: &Document, actor: &Actor) -> bool {
    if actor.kind != ActorKind::Person {
        return false;
    }
    let given = actor.name.split(' ').next().and_then(given_name);
    let role = actor
        .role
        .as_ref()
        .map(|role| role.text.to_lowercase())
        .unwrap_or_default();
    let full = actor.name.split(' ').count();
    let before = |start: usize| start.checked_sub(1).map(|at| document.word(TokenNo(at)));
    let titles_of_full: Vec<String> = actor
        .mentions
        .iter()
        .filter(|mention| mention.by_name && mention.tokens.len() >= full)
        .filter_map(|mention| before(mention.tokens.start))
        .map(long)
        .collect();
    actor
        .mentions
        .iter()
        .filter(|mention| mention.by_name && mention.tokens.len() < full)
        .any(|mention| {
            let Some(title) = before(mention.tokens.start).filter(|word| is_title(word)) else {
                return false;
            };
            if is_honorific(title) {
                return woman(title).zip(given).is_some_and(|(one, other)| one != other);
            }
            let title = long(title);
            !titles_of_full.contains(&title) && !role.contains(&title)
        })
}

/// A title in small letters, written out.
fn long(title: &str) -> String {
    let bare = title.trim_end_matches('.').to_lowercase();
    let known = SHORT_TITLES.iter().find(|(short, _)| *short == bare);
    known.map_or(bare, |(_, long)| (*long).to_owned())
}
