use crate::language::{Document, TokenNo};
use crate::reading::actor::is_group_word;
use crate::reading::event::frame::{Frame, infinitive};
use crate::reading::tree::{is_one_of, kid, kids, lower};
use crate::reading::{Status, is_person_noun};
use crate::source::Span;

/// How far an event has come, by the words that say so.
pub struct Standing {
    pub status: Status,
    /// Only expected or likely, not arranged.
    pub expected: bool,
    /// The words that show a plan or promise.
    pub span: Option<Span>,
    /// The frame of what is planned or promised, where another verb governs it: "is expected to MEET".
    pub inner: Option<Frame>,
}

/// "is expected to", "are set to".
const EXPECTED: &[&str] = &["expect", "set", "schedule", "slate", "slat", "plan", "due"];
/// "plans to".
const PLANNING: &[&str] = &["plan", "intend"];
/// "pledged to".
const PROMISING: &[&str] = &["pledge", "vow", "promise", "undertake"];
/// Acts that are arranged beforehand: with "will" they are plans, other verbs with "will" are forecasts.
const ARRANGED: &[&str] = &[
    "meet",
    "visit",
    "hold",
    "host",
    "attend",
    "travel",
    "sign",
    "launch",
    "open",
    "begin",
    "start",
    "release",
    "publish",
    "vote",
    "debate",
    "arrive",
    "leave",
    "return",
    "speak",
    "send",
    "appear",
    "address",
    "deliver",
    "perform",
    "play",
    "build",
    "close",
    "introduce",
    "discuss",
    "join",
    "present",
    "announce",
    "receive",
    "appoint",
    "face",
];

/// The standing of a verb's event; nothing for what is neither done nor surely planned nor promised.
pub fn standing(document: &Document, frame: &Frame) -> Option<Standing> {
    let head = document.token(frame.head);
    let finite = document.token(frame.finite());
    let lemma = head.lemma.as_str();
    let auxiliary: Vec<String> = frame
        .auxiliaries
        .iter()
        .map(|&at| document.word(at).to_lowercase())
        .collect();
    let auxiliary: Vec<&str> = auxiliary.iter().map(String::as_str).collect();
    let governed = || {
        let inner = document
            .children(frame.head)
            .iter()
            .copied()
            .find(|&child| document.token(child).dep == "xcomp")?;
        infinitive(document, frame, inner)
    };
    let governs = document
        .children(frame.head)
        .iter()
        .any(|&child| document.token(child).dep == "xcomp");
    let verb_of = |list: &[&str]| list.contains(&lemma);
    match auxiliary[..] {
        ["is" | "are"] if verb_of(EXPECTED) && governs => Some(Standing {
            expected: lemma == "expect",
            ..planned(document, frame, governed()?)?
        }),
        [] if lemma == "be" && matches!(finite.tag, "VBZ" | "VBP") => {
            likely(document, frame).or_else(|| to_be_done(document, frame))
        }
        [] if verb_of(PLANNING) && matches!(finite.tag, "VBZ" | "VBP") && governs => {
            planned(document, frame, governed()?)
        }
        ["is" | "are"] if verb_of(PLANNING) && head.tag == "VBG" && governs => {
            planned(document, frame, governed()?)
        }
        [] | ["has" | "have"] if verb_of(PROMISING) && governs => Some(Standing {
            status: Status::Promised,
            ..planned(document, frame, governed()?)?
        }),
        // "will" with an act that is arranged beforehand is a plan; with other verbs it may be a forecast.
        ["will"] | ["will", "be"]
            if matches!(head.tag, "VB" | "VBN")
                && !conditional(document, frame)
                && !goes_on(document, frame) =>
        {
            Some(Standing {
                status: Status::Planned,
                expected: foretold(document, frame)
                    .unwrap_or_else(|| !verb_of(ARRANGED) && !acts(document, frame)),
                span: Some(finite.span),
                inner: None,
            })
        }
        ["would"] | ["would", "be"] if matches!(head.tag, "VB" | "VBN") && !conditional(document, frame) => {
            promised_by_speaker(document, frame).or_else(|| told_to_come(document, frame))
        }
        [] if head.tag == "VBD" => Some(done()),
        ["was" | "were"] if verb_of(EXPECTED) && governs => None,
        ["has" | "have" | "had" | "was" | "were"] | ["has" | "have" | "had", "been"] if head.tag == "VBN" => {
            Some(done())
        }
        _ => None,
    }
}

fn done() -> Standing {
    Standing {
        status: Status::Done,
        expected: false,
        span: None,
        inner: None,
    }
}

/// From the first word of the verb group to "to".
fn planned(document: &Document, frame: &Frame, inner: Frame) -> Option<Standing> {
    let to = document
        .children(inner.head)
        .iter()
        .copied()
        .find(|&child| document.token(child).tag == "TO")?;
    Some(Standing {
        status: Status::Planned,
        expected: false,
        span: document.cover(&[frame.finite(), to]),
        inner: Some(inner),
    })
}

/// "is likely to", "is due to".
fn likely(document: &Document, frame: &Frame) -> Option<Standing> {
    let adjective = kid(document, frame.head, &["acomp"])?;
    let word = lower(document, adjective);
    let alone = matches!(word.as_str(), "likely" | "due")
        && kid(document, adjective, &["advmod", "neg", "conj"]).is_none();
    let verb = kid(document, adjective, &["xcomp"]).filter(|_| alone)?;
    Some(Standing {
        expected: word == "likely",
        ..planned(document, frame, infinitive(document, frame, verb)?)?
    })
}

/// Nouns of which "is to" tells what they are.
const AIMS: &[&str] = &[
    "aim",
    "ambition",
    "answer",
    "challenge",
    "dream",
    "function",
    "goal",
    "hope",
    "idea",
    "intent",
    "intention",
    "job",
    "mission",
    "objective",
    "option",
    "plan",
    "point",
    "priority",
    "purpose",
    "role",
    "solution",
    "step",
    "strategy",
    "target",
    "task",
    "thing",
    "trick",
    "way",
    "wish",
];

/// "is to visit", "are to be sold".
fn to_be_done(document: &Document, frame: &Frame) -> Option<Standing> {
    let verb = kid(document, frame.head, &["xcomp"])?;
    // "Its purpose is to save water": what it is for, not what is arranged.
    let aim = AIMS.contains(&document.token(frame.subject).lemma.as_str());
    // "The one good remedy is to wait": the infinitive says what something is. Who can act, or what is done to it,
    // leaves no doubt.
    let subject = document.token(frame.subject);
    let acts = matches!(subject.tag, "NNP" | "NNPS" | "NNS" | "PRP");
    let passive = kid(document, verb, &["auxpass"]).is_some();
    let plain = !aim
        && (acts || passive)
        && kid(document, frame.head, &["acomp", "attr", "neg", "advmod"]).is_none()
        && verb > frame.head;
    planned(
        document,
        frame,
        infinitive(document, frame, verb).filter(|_| plain)?,
    )
}

/// "will still face sanctions", "will continue to trade": nothing new comes.
fn goes_on(document: &Document, frame: &Frame) -> bool {
    matches!(document.token(frame.head).lemma.as_str(), "continue" | "remain")
        || kids(document, frame.head, &["advmod", "neg"]).any(|adverb| {
            is_one_of(
                document,
                adverb,
                &[
                    "still", "always", "ever", "never", "longer", "only", "often", "usually",
                ],
            )
        })
}

/// Who tells what others will do, and cannot settle it.
const ONLOOKERS: &[&str] = &[
    "analyst",
    "commentator",
    "critic",
    "economist",
    "expert",
    "forecaster",
    "historian",
    "observer",
    "poll",
    "pollster",
    "pundit",
    "researcher",
    "scientist",
    "strategist",
];

/// Where a source tells what will come: whether it only foresees it; nothing where that is not plain.
fn foretold(document: &Document, frame: &Frame) -> Option<bool> {
    let verb = document.token(frame.head);
    let told = verb.dep == "ccomp" && matches!(document.token(verb.head).pos, "VERB" | "AUX");
    let teller = kid(document, verb.head, &["nsubj"]).filter(|_| told)?;
    // "A number of analysts".
    let mut words = document.subtree(teller).into_iter();
    if words.any(|at| ONLOOKERS.contains(&document.token(at).lemma.as_str())) {
        return Some(true);
    }
    is_one_of(document, frame.subject, &["he", "she", "it", "they", "we", "i"]).then_some(false)
}

/// Whether the subject is somebody who may settle beforehand what he will do, or the passive hides who does.
fn acts(document: &Document, frame: &Frame) -> bool {
    let subject = document.token(frame.subject);
    let named = document
        .entity_at(frame.subject)
        .is_some_and(|entity| matches!(entity.kind, "PERSON" | "ORG" | "GPE" | "NORP"));
    named
        || frame.passive(document)
        || is_person_noun(&subject.lemma.to_lowercase())
        || is_group_word(document.word(frame.subject))
        || is_one_of(document, frame.subject, &["he", "she", "they", "we", "i"])
}

/// Whether it hangs on a condition.
fn conditional(document: &Document, frame: &Frame) -> bool {
    let open = |clause: TokenNo| {
        kid(document, clause, &["mark"]).is_some_and(|mark| is_one_of(document, mark, &["if", "unless"]))
    };
    kids(document, frame.head, &["advcl"]).any(open)
}

/// Verbs by which a source tells of what is to come.
const TELLING: &[&str] = &[
    "say", "tell", "add", "announce", "confirm", "pledge", "promise", "vow", "explain",
];

/// The telling verb, in the past, that a reported clause follows.
fn telling(document: &Document, frame: &Frame) -> Option<TokenNo> {
    let verb = document.token(frame.head);
    let saying = verb.head;
    let told = verb.dep == "ccomp"
        && TELLING.contains(&document.token(saying).lemma.as_str())
        && document.token(saying).tag == "VBD"
        && saying < frame.subject
        && kid(document, saying, &["neg"]).is_none();
    told.then_some(saying)
}

/// "said the plant would open in May": what a source tells of the time to come.
fn told_to_come(document: &Document, frame: &Frame) -> Option<Standing> {
    telling(document, frame)?;
    let finite = document.token(frame.finite());
    Some(Standing {
        status: Status::Planned,
        expected: !ARRANGED.contains(&document.token(frame.head).lemma.as_str()),
        span: Some(finite.span),
        inner: None,
    })
}

/// "said he would": the subject of the clause is who says it.
fn promised_by_speaker(document: &Document, frame: &Frame) -> Option<Standing> {
    let saying = telling(document, frame)?;
    let own_pronoun = is_one_of(document, frame.subject, &["he", "she"])
        && document.token(frame.subject).tag == "PRP"
        || is_one_of(document, frame.subject, &["it"]) && speaks_as_one(document, saying);
    let acts = frame.auxiliaries.len() == 1;
    let said = !matches!(
        document.token(saying).lemma.as_str(),
        "tell" | "add" | "confirm" | "explain"
    );
    (own_pronoun && said && acts).then(|| Standing {
        status: Status::Promised,
        expected: false,
        span: document.cover(&[saying, frame.finite()]),
        inner: None,
    })
}

/// "the company said it would": whoever says it is a group, and no other thing stands before "it".
fn speaks_as_one(document: &Document, saying: TokenNo) -> bool {
    let group = |speaker: TokenNo| {
        let named = document
            .entity_at(speaker)
            .is_some_and(|entity| entity.kind == "ORG");
        named || document.token(speaker).tag == "NN" && is_group_word(document.word(speaker))
    };
    kid(document, saying, &["dobj", "prep", "dative"]).is_none()
        && kid(document, saying, &["nsubj"]).is_some_and(|speaker| {
            group(speaker) && kid(document, speaker, &["conj", "prep", "appos", "relcl"]).is_none()
        })
}
