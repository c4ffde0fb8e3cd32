//! Which party the article's words tie a source to: "a spokesman for the company", "opponents of the junta".

use super::identity::{head, within};
use super::words::noun_phrase;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids};
use crate::reading::{Actors, PartyTie, Phrase, Source};
use crate::source::Span;

/// Nouns for people who speak for others.
const SPEAKERS: &[&str] = &[
    "attorney",
    "barrister",
    "counsel",
    "lawyer",
    "publicist",
    "representative",
    "solicitor",
    "spokesman",
    "spokespeople",
    "spokesperson",
    "spokeswoman",
];

const SUPPORTERS: &[&str] = &["ally", "backer", "defender", "proponent", "supporter"];

const OPPONENTS: &[&str] = &["critic", "detractor", "foe", "opponent"];

/// Last parts of "state-run" and the like.
const RUN: &[&str] = &["run", "owned", "controlled"];

/// Who runs something, in "state-run" and the like.
const RUNNERS: &[&str] = &["state", "government", "military", "army", "party"];

/// Words that end a tie or leave it open.
const NO_LONGER: &[&str] = &[
    "alleged",
    "erstwhile",
    "ex",
    "former",
    "late",
    "longtime",
    "one-time",
    "onetime",
    "potential",
    "then",
    "would",
];

/// Least score margin of the arc that ties the party to the noun.
const MARGIN: f32 = 1.0;

/// The party of a source, where its own words or its description name one.
pub(super) fn party(document: &Document, actors: &Actors, source: &Source) -> Option<(PartyTie, Phrase)> {
    let role = source.actor.and_then(|number| actors.get(number).role.as_ref());
    let spans = [Some(&source.words), source.description.as_ref(), role];
    spans
        .into_iter()
        .flatten()
        .find_map(|phrase| of_words(document, actors, phrase.span))
}

fn of_words(document: &Document, actors: &Actors, span: Span) -> Option<(PartyTie, Phrase)> {
    let top = head(document, span)?;
    let last = *within(document, span).last()?;
    [top, last].into_iter().find_map(|noun| {
        let own = noun == top || document.token(noun).dep == "compound";
        own.then(|| of_noun(document, actors, noun)).flatten()
    })
}

fn of_noun(document: &Document, actors: &Actors, noun: TokenNo) -> Option<(PartyTie, Phrase)> {
    if kids(document, noun, &["amod", "compound", "nmod", "advmod"])
        .any(|kid| is_one_of(document, kid, NO_LONGER))
        || kid(document, noun, &["conj"]).is_some()
    {
        return None;
    }
    let lemma = document.token(noun).lemma.to_lowercase();
    let listed = |list: &[&str]| list.contains(&lemma.as_str());
    // "Representative Ana Ruiz" is an office.
    let common = document.token(noun).pos == "NOUN" || lemma.starts_with("spokes");
    let found = if listed(SPEAKERS) && common {
        let bare = lemma.starts_with("spokes");
        let of = if lemma == "counsel" {
            &["for", "to"][..]
        } else {
            &["for", "of"]
        };
        (PartyTie::SpeaksFor, named(document, actors, noun, of, bare)?)
    } else if lemma == "member" {
        (PartyTie::MemberOf, after(document, actors, noun, &["of"])?)
    } else if listed(SUPPORTERS) {
        (PartyTie::Supports, named(document, actors, noun, &["of"], true)?)
    } else if listed(OPPONENTS) {
        (PartyTie::Opposes, named(document, actors, noun, &["of"], false)?)
    } else {
        (PartyTie::RunBy, run_by(document, noun)?)
    };
    Some(found)
}

/// After the preposition, as possessor, or before the noun as a name.
fn named(
    document: &Document,
    actors: &Actors,
    noun: TokenNo,
    prepositions: &[&str],
    before: bool,
) -> Option<Phrase> {
    after(document, actors, noun, prepositions)
        .or_else(|| words(document, actors, kid(document, noun, &["poss"])?))
        .or_else(|| before.then(|| name_before(document, noun)).flatten())
}

fn after(document: &Document, actors: &Actors, noun: TokenNo, prepositions: &[&str]) -> Option<Phrase> {
    let preposition = kids(document, noun, &["prep"]).find(|&kid| is_one_of(document, kid, prepositions))?;
    let object = kid(document, preposition, &["pobj"])?;
    let sure = [preposition, object]
        .iter()
        .all(|&at| document.token(at).margin >= MARGIN);
    sure.then(|| words(document, actors, object)).flatten()
}

/// The party as an item puts it; a pronoun only where it surely stands for somebody.
fn words(document: &Document, actors: &Actors, head: TokenNo) -> Option<Phrase> {
    let mut phrase = noun_phrase(document, head);
    match document.token(head).pos {
        "NOUN" | "PROPN" => Some(phrase),
        "PRON" => {
            phrase.text.clone_from(&actors.get(actors.at(head)?).name);
            Some(phrase)
        }
        _ => None,
    }
}

/// "a Clean Harbor spokeswoman": a name right before the noun.
fn name_before(document: &Document, noun: TokenNo) -> Option<Phrase> {
    let entity = document
        .entities()
        .iter()
        .find(|entity| entity.tokens.end == noun.0 && matches!(entity.kind, "ORG" | "PERSON" | "GPE"))?;
    let last = TokenNo(noun.0 - 1);
    (document.token(last).pos == "PROPN" && document.token(last).head == noun).then_some(())?;
    let article = document.article().text();
    Some(Phrase {
        text: entity.span.of(article)?.trim_start_matches("the ").to_owned(),
        span: entity.span,
        sentence: document.token(noun).sentence,
    })
}

/// "state-run", "owned by the bank".
fn run_by(document: &Document, noun: TokenNo) -> Option<Phrase> {
    let first = document.subtree(noun).first().copied()?;
    let compound = (first.0..noun.0).map(TokenNo).find(|&at| {
        let run = TokenNo(at.0 + 2);
        is_one_of(document, at, RUNNERS)
            && run < noun
            && document.word(TokenNo(at.0 + 1)) == "-"
            && is_one_of(document, run, RUN)
    });
    if let Some(runner) = compound {
        let token = document.token(runner);
        return Some(Phrase {
            text: format!("the {}", document.word(runner).to_lowercase()),
            span: token.span,
            sentence: token.sentence,
        });
    }
    let verb = kids(document, noun, &["acl"]).find(|&verb| is_one_of(document, verb, RUN))?;
    let by = kid(document, verb, &["agent"])?;
    let owner = kid(document, by, &["pobj"]).filter(|&owner| document.token(owner).margin >= MARGIN)?;
    matches!(document.token(owner).pos, "NOUN" | "PROPN").then(|| noun_phrase(document, owner))
}
