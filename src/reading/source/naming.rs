//! Which name a mention comes down to.

use super::group::{Key, Known};
use super::words::is_plural;
use crate::language::{Document, TokenNo};
use crate::reading::actor::{is_given_name, is_person_noun, is_title};
use crate::reading::tree::{bare, kids};
use crate::reading::{ActorNo, Actors};
use crate::source::fold;

/// A name that no actor stands for: a later part of an earlier full name is the same source ("Ruiz", "Ana Ruiz").
pub(super) fn alone_by_name(
    document: &Document,
    known: &[Option<Known>],
    head: TokenNo,
    key: String,
) -> String {
    if document.token(head).pos != "PROPN" || key.contains(' ') {
        return key;
    }
    let mut fuller: Vec<_> = known
        .iter()
        .flatten()
        .filter_map(|known| match &known.key {
            Key::Words(words) if words.ends_with(&format!(" {key}")) => Some(words),
            Key::Words(_) | Key::Actor(_) => None,
        })
        .collect();
    fuller.dedup();
    match fuller[..] {
        [only] => only.clone(),
        _ => key,
    }
}

/// The one actor whose full name ends in this name, though the mention was not told to be that actor's.
pub(super) fn surname_of(document: &Document, actors: &Actors, head: TokenNo, name: &str) -> Option<ActorNo> {
    let mut bearers = (0..actors.list.len())
        .map(ActorNo)
        .filter(|&number| fold(&actors.get(number).name).ends_with(&format!(" {name}")));
    let bearer = bearers.next().filter(|_| document.token(head).pos == "PROPN")?;
    bearers.next().is_none().then_some(bearer)
}

/// The name that a mention comes down to: "the mayor, Ana Ruiz" is Ruiz, "who" is the noun before it.
pub(super) fn named_head(document: &Document, head: TokenNo) -> TokenNo {
    let token = document.token(head);
    if matches!(token.tag, "WP" | "WDT") {
        let verb = document.token(token.head);
        if verb.dep == "relcl" {
            return verb.head;
        }
    }
    if token.pos == "NOUN" && !is_plural(document, head) {
        let bracketed = |name: TokenNo| {
            let start = document.subtree(name)[0].0;
            start > 0 && document.word(TokenNo(start - 1)) == "("
        };
        let name = kids(document, head, &["appos"])
            .rfind(|&name| document.token(name).pos == "PROPN" && !bracketed(name))
            .or_else(|| closing_name(document, head));
        return name.map_or(head, |name| name_beside_title(document, name).unwrap_or(name));
    }
    name_beside_title(document, head).unwrap_or(head)
}

/// Whether a word that is written like a name is the title of somebody: "Chief Executive", "Finance Director".
pub(super) fn is_written_title(document: &Document, at: TokenNo) -> bool {
    let title =
        |at: TokenNo| is_title(document.word(at)) || is_person_noun(&document.token(at).lemma.to_lowercase());
    // "Brekke Mayor, Ana Ruiz": whatever it is taken for, it ends in a title. "Peter Eastman" does not.
    let person = document.entity_at(at).is_some_and(|entity| {
        let last = document.word(TokenNo(entity.tokens.end - 1));
        entity.kind == "PERSON"
            && (is_given_name(document.word(TokenNo(entity.tokens.start)))
                || !is_person_noun(&last.to_lowercase()))
    });
    document.token(at).pos == "PROPN"
        && !person
        && (title(at) || kids(document, at, &["compound"]).any(title))
}

/// "the group Chief Executive, Ana Ruiz": the name after a title that is written like one itself.
fn name_beside_title(document: &Document, head: TokenNo) -> Option<TokenNo> {
    let name = kids(document, head, &["appos"]).next_back()?;
    let other = document
        .entity_at(name)
        .is_some_and(|entity| entity.kind != "PERSON");
    let start = document.subtree(name)[0].0;
    let comma = start > 0 && document.word(TokenNo(start - 1)) == ",";
    let plain = document.token(name).pos == "PROPN" && !other && comma && !is_written_title(document, name);
    (plain && is_written_title(document, head)).then_some(name)
}

/// "the leader of the Farmers' party, Ana Ruiz": a person's name after the last comma, wherever the parse hung it.
fn closing_name(document: &Document, head: TokenNo) -> Option<TokenNo> {
    let tokens = document.subtree(head);
    let tokens = bare(document, &tokens);
    let comma = tokens.iter().rposition(|&at| document.word(at) == ",")?;
    let (first, last) = (tokens.get(comma + 1)?, tokens.last()?);
    document
        .entities()
        .iter()
        .any(|entity| entity.kind == "PERSON" && entity.tokens == (first.0..last.0 + 1))
        .then_some(*last)
}

/// The actor that a head names by itself, not with others ("Ruiz and Chen").
pub(super) fn single_actor(document: &Document, actors: &Actors, head: TokenNo) -> Option<ActorNo> {
    let joined = kids(document, head, &["conj"]).any(|other| document.token(other).pos != "VERB");
    actors.at(head).filter(|_| !joined)
}
