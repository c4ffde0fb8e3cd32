use jiff::civil::Date;

use crate::language::{Document, TokenNo};
use crate::reading::event::clause::{SURE_MARGIN, is_sound, unworded, words};
use crate::reading::event::day::{self, Direction, Reckoning};
use crate::reading::event::frame::{Frame, frame};
use crate::reading::event::status::standing;
use crate::reading::event::words::Words;
use crate::reading::event::{lexicon, place, role, subordinate, telling, time, way};
use crate::reading::tree::{is_one_of, kid, kids, without};
use crate::reading::{Actors, Event, Phrase, Status, When};

/// Below this margin of its arcs a clause is no event at all.
const LEAST_MARGIN: f32 = 1.5;

/// The event that the verb at `head` tells; nothing where it tells none, or not surely.
pub fn event(document: &Document, actors: &Actors, head: TokenNo) -> Option<Event> {
    let reported = reported(document, head)?;
    let outer = frame(document, head)?;
    if outer.negated
        || kid(document, outer.subject, &["det"])
            .is_some_and(|no| is_one_of(document, no, &["no", "neither"]))
        || outer.margin < LEAST_MARGIN
        || !is_sound(document, &outer)
        || document.word(outer.finite()).starts_with(char::is_uppercase)
        || follows_a_noun(document, &outer)
        || is_hedged(document, head)
    {
        return None;
    }
    let standing = standing(document, &outer)?;
    let inner = standing.inner.as_ref().unwrap_or(&outer);
    if !happens(document, inner, standing.status) || is_hedged(document, inner.head) {
        return None;
    }
    if !is_described(document, actors, &outer) {
        return None;
    }
    let mut when = time::time(document, inner.head);
    let told_on = telling::told_on(document, head, when.as_ref().map(|found| &found.when.phrase));
    if let Some(found) = &mut when {
        let reckoning = reckoning(document, standing.status, &found.when, told_on.as_ref());
        found.when.day = day::dated(&found.when.phrase.text, reckoning);
    }
    let place = place::place(document, actors, inner.head);
    let whole = words(document, actors, &outer, &[])?;
    let statement = whole.statement()?;
    // The time would tell the order of events, which items may ask for.
    let timeless = when.as_ref().map_or(&[][..], |found| &found.tokens[..]);
    if statement.split(' ').count() < 4 {
        return None;
    }
    let neutral = words(document, actors, inner, timeless);
    let asked = |drop: &[TokenNo]| words(document, actors, &outer, drop).and_then(|words| words.question());
    let mut clause = unworded(document, inner.head);
    clause.span = document
        .cover(&alone(document, head))
        .map_or(clause.span, |span| span.cover(clause.span));
    clause.statement = Some(statement);
    clause.present = neutral.as_ref().and_then(Words::present);
    clause.done = neutral.as_ref().and_then(Words::done);
    let looks_back = whole.looks_back();
    let roles = role::roles(document, actors, inner, &whole.kept);
    // "Who was arrested by ..." asks for the subject, though somebody else did it.
    clause.predicate = whole
        .predicate()
        .filter(|_| roles.actor.is_none() || roles.actor == roles.subject);
    clause.question = when.as_ref().and_then(|found| asked(&found.tokens));
    Some(Event {
        sure: outer.margin.min(inner.margin) >= SURE_MARGIN && clause.present.is_some() && !looks_back,
        clause,
        actor: roles.actor,
        subject: roles.subject,
        whom: roles.whom,
        target: roles.target,
        destination: way::destination(document, actors, inner.head),
        origin: way::origin(document, actors, inner.head),
        told_on,
        time: when.map(|found| found.when),
        place_question: place.as_ref().and_then(|found| asked(&found.tokens)),
        place: place.map(|found| found.phrase),
        status: standing.status,
        expected: standing.expected,
        status_span: standing.span,
        claim: None,
        reported,
    })
}

/// The words of a verb's clause without the verbs joined to it, which are events of their own.
fn alone(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    let joined =
        kids(document, head, &["conj"]).filter(|&kid| matches!(document.token(kid).pos, "VERB" | "AUX"));
    let mut words = document.subtree(head);
    for verb in joined {
        words = without(words, &document.subtree(verb));
        let and: Vec<TokenNo> = kids(document, head, &["cc"]).filter(|&and| and < verb).collect();
        words = without(words, &and);
    }
    words
}

/// Whether a verb of a main, joined or reported clause stands inside what somebody says; nothing for other verbs.
fn reported(document: &Document, head: TokenNo) -> Option<bool> {
    let by_source = names_a_source(document, head)
        || document
            .children(head)
            .iter()
            .any(|&child| document.token(child).dep == "parataxis");
    let token = document.token(head);
    match token.dep {
        "ROOT" => Some(by_source),
        "conj" => {
            let first = document.token(token.head);
            let beside = matches!(first.dep, "advcl" | "relcl");
            (matches!(first.pos, "VERB" | "AUX") && !beside)
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
        "advcl" | "relcl" => subordinate::told(document, head),
        _ => None,
    }
}

/// Whether the sentence says "according to", or by a word like "reportedly" that somebody tells it.
fn names_a_source(document: &Document, head: TokenNo) -> bool {
    let sentence = document.sentence(document.token(head).sentence);
    sentence
        .tokens
        .clone()
        .map(TokenNo)
        .any(|at| is_one_of(document, at, &["according", "reportedly", "allegedly"]))
}

/// Whether the verb tells an act or change, not a state, a habit or a saying.
fn happens(document: &Document, frame: &Frame, status: Status) -> bool {
    let lemma = document.token(frame.head).lemma.to_lowercase();
    let clausal = document
        .children(frame.head)
        .iter()
        .any(|&child| matches!(document.token(child).dep, "ccomp" | "csubj"));
    let told = status == Status::Done
        && (lexicon::has(lexicon::REPORTING, &lemma) && !speaks_of_somebody(document, frame)
            || lexicon::has(lexicon::STATIVE, &lemma));
    let state = matches!(lemma.as_str(), "be" | "have" | "seem" | "remain");
    !clausal && !told && !state
}

/// "criticized the plan": an act of its own, not the telling of something.
fn speaks_of_somebody(document: &Document, frame: &Frame) -> bool {
    lexicon::has(lexicon::SPEECH_ACTS, &document.token(frame.head).lemma)
        && (frame.passive(document) || kid(document, frame.head, &["dobj"]).is_some())
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

/// "remarks Keller had made": a noun right before the subject may be what the clause describes.
fn follows_a_noun(document: &Document, frame: &Frame) -> bool {
    let told = document.token(frame.head).dep == "ccomp";
    let subject = frame.subject_words(document);
    let before = subject
        .first()
        .and_then(|first| first.0.checked_sub(1))
        .map(TokenNo);
    !told
        && before.is_some_and(|before| {
            let token = document.token(before);
            token.sentence == document.token(frame.head).sentence
                && matches!(token.tag, "NN" | "NNS")
                && !lexicon::has(lexicon::TIME_NOUNS, &token.lemma)
        })
}

/// What the event's time is counted from.
fn reckoning(document: &Document, status: Status, when: &When, told_on: Option<&Phrase>) -> Reckoning {
    let date = document
        .article()
        .metadata()
        .date
        .as_ref()
        .map(|found| found.value);
    Reckoning {
        date: date.filter(|_| telling::tells_from_the_article(told_on)),
        year: time::year_around(document, when.phrase.sentence, date.map(Date::year)),
        direction: match status {
            Status::Done => Direction::Past,
            Status::Planned => Direction::Future,
            Status::Promised => Direction::Open,
        },
    }
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
