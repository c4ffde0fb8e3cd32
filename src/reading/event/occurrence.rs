use crate::language::{Document, TokenNo};
use crate::reading::event::clause::{SURE_MARGIN, is_sound, unworded, words};
use crate::reading::event::frame::{Frame, frame};
use crate::reading::event::status::standing;
use crate::reading::event::words::Words;
use crate::reading::event::{lexicon, place, time};
use crate::reading::{ActorNo, Actors, Event, Status};

/// The event that the verb at `head` tells; nothing where it tells none, or not surely.
pub fn event(document: &Document, actors: &Actors, head: TokenNo) -> Option<Event> {
    let reported = reported(document, head)?;
    let outer = frame(document, head)?;
    if outer.negated || !is_sound(document, &outer) || is_hedged(document, head) {
        return None;
    }
    let standing = standing(document, &outer)?;
    let inner = standing.inner.as_ref().unwrap_or(&outer);
    if !happens(document, inner, standing.status) || is_hedged(document, inner.head) {
        return None;
    }
    let actor = subject_actor(actors, &outer);
    if !is_described(document, actors, &outer) {
        return None;
    }
    let when = time::time(document, inner.head);
    let place = place::place(document, actors, inner.head);
    let statement = words(document, actors, &outer, &[])?.statement()?;
    // The time would tell the order of events, which items may ask for.
    let timeless = when.as_ref().map_or(&[][..], |found| &found.tokens[..]);
    if statement.split(' ').count() < 4 {
        return None;
    }
    let neutral = words(document, actors, inner, timeless);
    let asked = |drop: &[TokenNo]| words(document, actors, &outer, drop).and_then(|words| words.question());
    let mut clause = unworded(document, inner.head);
    clause.span = document
        .cover(&document.subtree(head))
        .map_or(clause.span, |span| span.cover(clause.span));
    clause.statement = Some(statement);
    clause.present = neutral.as_ref().and_then(Words::present);
    clause.done = neutral.as_ref().and_then(Words::done);
    let looks_back = words(document, actors, &outer, &[])?.looks_back();
    clause.predicate = words(document, actors, &outer, &[])?.predicate();
    clause.question = when.as_ref().and_then(|found| asked(&found.tokens));
    Some(Event {
        sure: outer.margin.min(inner.margin) >= SURE_MARGIN && clause.present.is_some() && !looks_back,
        clause,
        actor,
        time: when.map(|found| found.when),
        place_question: place.as_ref().and_then(|found| asked(&found.tokens)),
        place: place.map(|found| found.phrase),
        status: standing.status,
        status_span: standing.span,
        claim: None,
        reported,
    })
}

/// Whether a verb of a main, joined or reported clause stands inside what somebody says; nothing for other verbs.
fn reported(document: &Document, head: TokenNo) -> Option<bool> {
    let by_source = document.children(head).iter().any(|&child| {
        let token = document.token(child);
        (token.dep == "prep" && document.word(child).eq_ignore_ascii_case("according"))
            || token.dep == "parataxis"
    });
    let token = document.token(head);
    match token.dep {
        "ROOT" => Some(by_source),
        "conj" => {
            let first = document.token(token.head);
            matches!(first.pos, "VERB" | "AUX")
                .then(|| reported(document, token.head))
                .flatten()
                .map(|outer| outer || by_source)
        }
        "ccomp" if lexicon::has(lexicon::REPORTING, &document.token(token.head).lemma) => {
            let outer = document.token(token.head);
            let told = matches!(outer.tag, "VBD" | "VBZ" | "VBP" | "VBN")
                && !document.children(token.head).iter().any(|&child| {
                    matches!(document.token(child).dep, "neg") || document.token(child).tag == "MD"
                })
                && matches!(
                    outer.lemma.as_str(),
                    "say"
                        | "tell"
                        | "add"
                        | "note"
                        | "report"
                        | "write"
                        | "announce"
                        | "state"
                        | "confirm"
                        | "explain"
                );
            told.then_some(true)
        }
        _ => None,
    }
}

/// Whether the verb tells an act or change, not a state, a habit or a saying.
fn happens(document: &Document, frame: &Frame, status: Status) -> bool {
    let lemma = document.token(frame.head).lemma.to_lowercase();
    let clausal = document
        .children(frame.head)
        .iter()
        .any(|&child| matches!(document.token(child).dep, "ccomp" | "csubj"));
    let told = status == Status::Done
        && (lexicon::has(lexicon::REPORTING, &lemma) || lexicon::has(lexicon::STATIVE, &lemma));
    let state = matches!(lemma.as_str(), "be" | "have" | "seem" | "remain");
    !clausal && !told && !state
}

fn is_hedged(document: &Document, head: TokenNo) -> bool {
    document.children(head).iter().any(|&child| {
        let token = document.token(child);
        let word = document.word(child).to_lowercase();
        let habit = document
            .subtree(child)
            .iter()
            .any(|&at| matches!(document.word(at).to_lowercase().as_str(), "every" | "each"))
            && matches!(token.dep, "npadvmod" | "prep");
        (token.dep == "advmod" && lexicon::has(lexicon::HEDGES, &word)) || habit
    })
}

fn subject_actor(actors: &Actors, frame: &Frame) -> Option<ActorNo> {
    actors.at(frame.subject).filter(|&actor| actors.get(actor).sure)
}

/// A name, or a noun with words of its own.
fn is_described(document: &Document, actors: &Actors, frame: &Frame) -> bool {
    let subject = document.token(frame.subject);
    actors.at(frame.subject).is_some()
        || matches!(subject.tag, "NNP" | "NNPS")
        || subject.tag == "NNS"
        || lexicon::has(lexicon::UNIQUE, &subject.lemma)
        || (subject.tag == "NN"
            && document.children(frame.subject).iter().any(|&child| {
                matches!(document.word(child), "a" | "an" | "A" | "An")
                    || matches!(
                        document.token(child).dep,
                        "amod" | "compound" | "poss" | "prep" | "nummod" | "nmod" | "relcl" | "acl"
                    )
            }))
}
