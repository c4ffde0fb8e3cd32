//! Who does it, and to whom it is done.

use crate::language::wording::render;
use crate::language::{Document, TokenNo};
use crate::reading::event::fill::{fill, is_part_of_another_name};
use crate::reading::event::frame::Frame;
use crate::reading::event::lexicon;
use crate::reading::tree::{kid, kids, without};
use crate::reading::{ActorNo, Actors, Phrase};

/// How many words a phrase for whom it is done to may have.
const LONGEST: usize = 15;

/// The parts that an event's verb gives to those named beside it.
#[derive(Debug, Default)]
pub struct Roles {
    /// The sure named subject.
    pub subject: Option<ActorNo>,
    /// The sure named actor who does it: subject of an active verb, "by ..." of a passive one.
    pub actor: Option<ActorNo>,
    /// The words for what it is done to.
    pub whom: Option<Phrase>,
    /// The sure named actor that it is done to.
    pub target: Option<ActorNo>,
}

/// The roles around a verb; `kept` are the words that its statement keeps.
pub fn roles(document: &Document, actors: &Actors, frame: &Frame, kept: &[TokenNo]) -> Roles {
    let subject = named(document, actors, frame.subject);
    if frame.passive(document) {
        let agent = kid(document, frame.head, &["agent"])
            .filter(|&by| document.token(by).margin >= 3.0)
            .and_then(|by| kid(document, by, &["pobj"]));
        return Roles {
            subject,
            actor: agent.and_then(|agent| named(document, actors, agent)),
            whom: phrase(document, actors, &frame.subject_words(document), kept),
            target: subject,
        };
    }
    let object = object(document, frame.head);
    // "met Ana Ruiz in Oslo": what follows a name belongs to the verb, whatever the parse says.
    let words = |object: TokenNo| {
        let all = document.subtree(object);
        let last = kids(document, object, &["conj"]).next_back().unwrap_or(object);
        match actors.at(object) {
            Some(_) => kids(document, last, &["prep"])
                .chain(kids(document, object, &["prep"]))
                .fold(all, |words, preposition| {
                    without(words, &document.subtree(preposition))
                }),
            None => all,
        }
    };
    Roles {
        subject,
        actor: subject,
        whom: object.and_then(|object| phrase(document, actors, &words(object), kept)),
        target: object.and_then(|object| named(document, actors, object)),
    }
}

/// The one direct object, if it is no time.
fn object(document: &Document, head: TokenNo) -> Option<TokenNo> {
    let mut objects = kids(document, head, &["dobj"]);
    let object = objects.next().filter(|_| objects.next().is_none())?;
    let token = document.token(object);
    let time = document
        .entity_at(object)
        .is_some_and(|entity| matches!(entity.kind, "DATE" | "TIME"));
    // "took place", "took part": a part of the verb, nothing that it is done to.
    let light = token.tag == "NN" && document.children(object).is_empty();
    let times = document
        .subtree(object)
        .iter()
        .any(|&at| lexicon::has(lexicon::TIME_NOUNS, &document.token(at).lemma));
    let plain = !time && !times && !light && kid(document, head, &["dative", "prt"]).is_none();
    (object > head && token.margin >= 3.0 && plain).then_some(object)
}

/// The sure actor that a noun names by itself.
fn named(document: &Document, actors: &Actors, noun: TokenNo) -> Option<ActorNo> {
    let alone = kid(document, noun, &["conj", "cc"]).is_none();
    actors.at(noun).filter(|&actor| {
        let known = actors.get(actor);
        alone && known.sure && !known.mixed && !is_part_of_another_name(document, known, noun)
    })
}

/// The words of a noun that the statement keeps, as they can stand alone.
fn phrase(document: &Document, actors: &Actors, noun: &[TokenNo], kept: &[TokenNo]) -> Option<Phrase> {
    let words: Vec<TokenNo> = noun.iter().copied().filter(|at| kept.contains(at)).collect();
    let leans = |&at: &TokenNo| {
        matches!(document.token(at).tag, "PRP" | "PRP$") && actors.at(at).is_none()
            || matches!(document.token(at).tag, "WP" | "WDT")
    };
    if words.is_empty() || words.iter().any(leans) {
        return None;
    }
    let text = render(document, &fill(document, actors, &words))?;
    (text.split(' ').count() <= LONGEST).then_some(Phrase {
        text,
        span: document.cover(&words)?,
        sentence: document.token(words[0]).sentence,
    })
}
