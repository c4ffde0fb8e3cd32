use jiff::civil::Date;

use crate::language::{Document, TokenNo};
use crate::reading::event::clause::{SURE_MARGIN, in_quotation, is_sound, unworded, words};
use crate::reading::event::day::{self, Direction, Reckoning};
use crate::reading::event::frame::{Frame, frame};
use crate::reading::event::fuller::fuller;
use crate::reading::event::shaken::{hangs_on_a_condition, has_two_times, is_broken};
use crate::reading::event::sole::is_sole;
use crate::reading::event::status::standing;
use crate::reading::event::words::Words;
use crate::reading::event::{lexicon, place, role, subordinate, telling, time, way};
use crate::reading::tree::{in_order, is_one_of, kid, kids, trimmed, without};
use crate::reading::{Actors, Clause, Event, Phrase, Status, When};

/// Below this margin of its arcs a clause is no event at all.
const LEAST_MARGIN: f32 = 1.5;

/// A shorter statement tells too little to be asked about.
const FEWEST_WORDS: usize = 4;

/// The event that the verb at `head` tells; nothing where it tells none, or not surely.
///
/// It is worded only where its clause can stand alone; without wordings it still has its time, place and actors.
pub fn event(document: &Document, actors: &Actors, head: TokenNo) -> Option<Event> {
    let reported = reported(document, head)?;
    let outer = frame(document, head)?;
    if outer.negated
        || is_of_nobody(document, &outer)
        || outer.margin < LEAST_MARGIN
        || document.word(outer.finite()).starts_with(char::is_uppercase)
        || follows_a_noun(document, &outer)
        || is_hedged(document, head)
        || asks(document, head)
    {
        return None;
    }
    let standing = standing(document, &outer)?;
    let inner = standing.inner.as_ref().unwrap_or(&outer);
    if !happens(document, inner, standing.status) || is_hedged(document, inner.head) {
        return None;
    }
    let sound = is_sound(document, &outer);
    let mut when = time::time(document, inner.head);
    let told_on = telling::told_on(document, head, when.as_ref().map(|found| &found.when.phrase));
    if let Some(found) = &mut when {
        let reckoning = reckoning(document, standing.status, &found.when, told_on.as_ref());
        found.when.day = day::dated(&found.when.phrase.text, reckoning);
    }
    let place = place::place(document, actors, inner.head);
    let described = sound && is_described(document, actors, &outer);
    let whole = described
        .then(|| words(document, actors, &outer, &[]))
        .flatten()
        .filter(|whole| !whole.looks_back());
    let roles = role::roles(
        document,
        actors,
        inner,
        whole.as_ref().map_or(&[], |whole| &whole.kept[..]),
    );
    let dropped = Dropped {
        time: when.as_ref().map_or(&[], |found| &found.tokens[..]),
        place: place.as_ref().map(|found| &found.tokens[..]),
    };
    let worded = whole.and_then(|whole| wordings(document, actors, &outer, inner, &whole, &roles, &dropped));
    let told = alone(document, &outer);
    // "Alerts arrived late or not at all", "linked by nothing": what did not happen stands in it somewhere.
    let partly_negated = told.iter().any(|&at| {
        document.token(at).dep == "neg"
            || is_one_of(document, at, &["nothing", "nobody", "none", "no", "nowhere"])
    });
    // "fished cod back when boats were small": it opens the time, whatever the parse made of it.
    let back = told.iter().any(|&at| {
        is_one_of(document, at, &["back"])
            && document.token(at).pos == "NOUN"
            && document.children(at).is_empty()
    });
    let plain = worded.is_some() || !is_broken(document, head);
    let open = standing.status != Status::Done && hangs_on_a_condition(document, head, &told);
    let sure = sound
        && plain
        && !open
        && !partly_negated
        && !back
        && !has_two_times(document, inner.head, when.as_ref())
        && outer.margin.min(inner.margin) >= SURE_MARGIN;
    let Worded {
        mut clause,
        place_question,
    } = worded.unwrap_or_else(|| Worded {
        clause: unworded(document, inner.head),
        place_question: None,
    });
    clause.span = document.cover(&told).unwrap_or(clause.span);
    Some(Event {
        sure,
        clause,
        actor: roles.actor,
        subject: roles.subject,
        whom: roles.whom,
        target: roles.target,
        destination: way::destination(document, actors, inner.head),
        origin: way::origin(document, actors, inner.head),
        told_on,
        time: when.map(|found| found.when),
        place_question,
        place: place.map(|found| found.phrase),
        status: standing.status,
        expected: standing.expected,
        status_span: standing.span,
        claim: None,
        reported: reported || in_quotation(document, head),
    })
}

/// An event's clause in words.
struct Worded {
    clause: Clause,
    place_question: Option<String>,
}

/// What a question about an event leaves out.
struct Dropped<'a> {
    time: &'a [TokenNo],
    place: Option<&'a [TokenNo]>,
}

/// The wordings of an event's clause; nothing where it has no neutral one, as then its parse is not plain.
fn wordings(
    document: &Document,
    actors: &Actors,
    outer: &Frame,
    inner: &Frame,
    whole: &Words<'_>,
    roles: &role::Roles,
    dropped: &Dropped<'_>,
) -> Option<Worded> {
    let statement = whole.statement()?;
    if statement.split(' ').count() < FEWEST_WORDS {
        return None;
    }
    let asked = |drop: &[TokenNo]| words(document, actors, outer, drop).and_then(|words| words.question());
    // The time would tell the order of events, which items may ask for.
    let neutral = words(document, actors, inner, dropped.time)?;
    let mut clause = unworded(document, inner.head);
    clause.statement = Some(statement);
    let present = neutral.present();
    if present.is_none() && !neutral.describes_the_past() && !neutral.goes_on_since() {
        return None;
    }
    clause.present = present.filter(|_| !neutral.tells_a_weekday());
    clause.done = neutral.done();
    // "Who was arrested by ..." asks for the subject, though somebody else did it.
    clause.predicate = whole
        .predicate()
        .filter(|_| roles.actor.is_none() || roles.actor == roles.subject);
    clause.question = (!dropped.time.is_empty()).then(|| asked(dropped.time)).flatten();
    Some(Worded {
        clause,
        place_question: dropped.place.and_then(asked),
    })
}

/// "No official came", "it has set no deadline": nothing happened.
fn is_of_nobody(document: &Document, frame: &Frame) -> bool {
    let none = |noun: TokenNo| {
        is_one_of(document, noun, &["nobody", "none", "neither", "nothing"])
            || kid(document, noun, &["det"])
                .is_some_and(|no| is_one_of(document, no, &["no", "neither", "any"]))
    };
    none(frame.subject) || kids(document, frame.head, &["dobj", "attr"]).any(none)
}

/// Whether the verb's sentence is a question.
fn asks(document: &Document, head: TokenNo) -> bool {
    let sentence = document.sentence(document.token(head).sentence);
    sentence
        .tokens
        .clone()
        .any(|at| document.word(TokenNo(at)) == "?")
}

/// The words of a verb's clause without the verbs joined to it and the clauses beside it, which are events of their own,
/// and without who told it.
fn alone(document: &Document, frame: &Frame) -> Vec<TokenNo> {
    let head = frame.head;
    let other_clause = |at: &TokenNo| {
        let token = document.token(*at);
        let own_subject = kid(document, *at, &["nsubj", "nsubjpass"]).is_some();
        match token.dep {
            "conj" | "parataxis" => matches!(token.pos, "VERB" | "AUX"),
            "advcl" => own_subject,
            // "It weakened, then stalled, and rain fell": a sentence before the sentence.
            "ccomp" => own_subject && *at < frame.subject,
            "prep" => is_one_of(document, *at, &["according"]),
            "mark" => is_one_of(document, *at, &["that"]),
            _ => false,
        }
    };
    let mut words = document.subtree(head);
    if let Some(name) = frame.replaced.map(|_| frame.subject_words(document)) {
        words = in_order(words.into_iter().chain(name).collect());
    }
    let beside: Vec<TokenNo> = document
        .children(head)
        .iter()
        .copied()
        .filter(other_clause)
        .collect();
    for &at in &beside {
        words = without(words, &document.subtree(at));
        let and: Vec<TokenNo> = kids(document, head, &["cc"])
            .filter(|&and| and < at && document.token(at).dep == "conj")
            .collect();
        words = without(words, &and);
    }
    trimmed(document, &words).to_vec()
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
    // "As the mayor told the paper, ..."
    let as_told = kids(document, head, &["advcl"]).any(|verb| {
        lexicon::has(lexicon::REPORTING, &document.token(verb).lemma)
            && kid(document, verb, &["mark"]).is_some_and(|mark| is_one_of(document, mark, &["as"]))
    });
    as_told
        || sentence
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
    let passive_state = frame.passive(document)
        && lexicon::has(lexicon::STATES, &lemma)
        && kid(document, frame.head, &["agent"]).is_none();
    // "opened onto the lake": where it leads.
    let leads = matches!(
        lemma.as_str(),
        "open" | "lead" | "border" | "face" | "overlook" | "run"
    ) && kids(document, frame.head, &["prep"])
        .any(|at| is_one_of(document, at, &["onto", "into", "along"]))
        && document.token(frame.subject).pos == "NOUN";
    let state = passive_state || leads || matches!(lemma.as_str(), "be" | "have" | "seem" | "remain");
    // "have come to see it as a luxury": a view grew, nothing happened.
    let grown = matches!(
        lemma.as_str(),
        "come" | "grow" | "begin" | "start" | "continue" | "go" | "get"
    ) && kids(document, frame.head, &["xcomp"]).any(|verb| {
        let lemma = &document.token(verb).lemma;
        lexicon::has(lexicon::REPORTING, lemma) || lexicon::has(lexicon::STATIVE, lemma)
    });
    let stems = matches!(lemma.as_str(), "come" | "stem" | "date")
        && kids(document, frame.head, &["prep"]).any(|from| is_one_of(document, from, &["from"]))
        && document.token(frame.subject).pos == "NOUN";
    let clear = lemma == "make"
        && kids(document, frame.head, &["acomp", "oprd", "ccomp"])
            .any(|at| is_one_of(document, at, &["clear"]));
    !clausal && !told && !state && !grown && !stems && !clear
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
        || fuller(document, actors, frame.subject).is_some()
        || is_sole(document, actors, frame.subject)
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
