use super::group::{Key, Known, Mention};
use super::words::is_plural;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids, lower};
use crate::reading::{ActorKind, Actors};

/// Nouns that, with "the", mostly point back to somebody or something named before.
const POINTING: &[&str] = &[
    "agency", "company", "couple", "document", "duo", "firm", "group", "leader", "letter", "magazine", "man", "network",
    "newspaper", "organisation", "organization", "outlet", "pair", "paper", "party", "report", "source", "spokesman",
    "spokesperson", "spokeswoman", "statement", "study", "team", "trio", "woman",
];

/// An earlier mention that a pronoun or pointing noun stands for.
pub(super) struct Link {
    /// The mention.
    pub number: usize,
    /// Whether no other could be meant.
    pub sure: bool,
}

/// Whether a phrase points back: "he", "it", "the group".
pub(super) fn points_back(document: &Document, head: TokenNo) -> bool {
    let definite =
        || kids(document, head, &["det"]).any(|word| is_one_of(document, word, &["the", "this", "that", "these", "those"]));
    let bare = || kid(document, head, &["prep", "compound", "poss", "amod", "relcl", "acl", "appos"]).is_none();
    document.token(head).tag == "PRP" || POINTING.contains(&document.token(head).lemma.as_str()) && definite() && bare()
}

/// The source of the statement right before, where the phrase can stand for it.
///
/// Sure only in a chain: both are subjects of their sentence's main verb, in the same or the next sentence, number and
/// sort agree, and nobody of that sort is named between them.
pub(super) fn antecedent(
    document: &Document,
    actors: &Actors,
    mentions: &[Option<Mention>],
    known: &[Option<Known>],
    mention: &Mention,
) -> Option<Link> {
    let sentence = document.token(mention.head).sentence.0;
    let (number, before) = known
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, known)| known.is_some())
        .find_map(|(number, _)| Some((number, mentions[number].as_ref()?)))
        .filter(|(_, before)| before.head < mention.head)?;
    if sentence.saturating_sub(document.token(before.head).sentence.0) > 1 {
        return None;
    }
    let known = known[number].as_ref()?;
    let naming = mentions[known.naming].as_ref()?;
    let sort = sort(document, actors, &known.key, naming);
    let word = lower(document, mention.head);
    let agrees = match word.as_str() {
        "he" | "she" => sort == Sort::Person,
        "it" => matches!(sort, Sort::Group | Sort::Thing),
        "they" => sort == Sort::Several,
        "report" => document.token(before.cue).lemma == "report" || naming_word(document, naming) == "report",
        "man" | "woman" | "leader" | "spokesman" | "spokeswoman" | "spokesperson" => sort == Sort::Person,
        other => matches!(sort, Sort::Group | Sort::Thing) && naming_word(document, naming) == other,
    };
    let pronoun = document.token(mention.head).tag == "PRP";
    let alone = !rivals(document, actors, &known.key, sort, before.head, mention.head);
    agrees.then_some(Link {
        number,
        sure: pronoun && word != "they" && mention.main_subject && before.main_subject && alone,
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Person,
    Group,
    Several,
    /// A common noun for one thing; persons by their trade are of no sure gender and so of no use here.
    Thing,
    Unknown,
}

fn sort(document: &Document, actors: &Actors, key: &Key, naming: &Mention) -> Sort {
    match key {
        Key::Actor(number) => match actors.get(*number).kind {
            ActorKind::Person => Sort::Person,
            ActorKind::Group => Sort::Group,
            ActorKind::Place => Sort::Unknown,
        },
        Key::Words(_) if is_plural(document, naming.head) => Sort::Several,
        Key::Words(_) if POINTING.contains(&naming_word(document, naming).as_str()) => Sort::Thing,
        Key::Words(_) => Sort::Unknown,
    }
}

fn naming_word(document: &Document, naming: &Mention) -> String {
    document.token(naming.head).lemma.to_lowercase()
}

/// Whether somebody of the same sort is named between two mentions.
fn rivals(document: &Document, actors: &Actors, key: &Key, sort: Sort, from: TokenNo, to: TokenNo) -> bool {
    (from.0 + 1..to.0).map(TokenNo).filter_map(|at| Some((at, actors.at(at)?))).any(|(at, other)| {
        let same = matches!(key, Key::Actor(own) if *own == other);
        let kind = actors.get(other).kind;
        let rival = match sort {
            Sort::Person => kind == ActorKind::Person,
            // A country can speak too, but only as the subject of a clause.
            Sort::Group | Sort::Thing => {
                kind == ActorKind::Group || kind == ActorKind::Place && document.token(at).dep == "ROOT"
            }
            Sort::Several | Sort::Unknown => true,
        };
        !same && rival
    })
}
