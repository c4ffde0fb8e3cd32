use crate::language::{Document, TokenNo};
use crate::reading::Status;
use crate::reading::event::frame::{Frame, infinitive};
use crate::reading::tree::{kid, lower};
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
const PROMISING: &[&str] = &["pledge", "vow", "promise"];
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
        [] if lemma == "be" && matches!(finite.tag, "VBZ" | "VBP") => likely(document, frame),
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
        ["will"] | ["will", "be"] if verb_of(ARRANGED) && matches!(head.tag, "VB" | "VBN") => {
            Some(Standing {
                status: Status::Planned,
                expected: false,
                span: Some(finite.span),
                inner: None,
            })
        }
        ["would"] if head.tag == "VB" => promised_by_speaker(document, frame),
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

/// "said he would": the subject of the clause is who says it.
fn promised_by_speaker(document: &Document, frame: &Frame) -> Option<Standing> {
    let subject = document.token(frame.subject);
    let own_pronoun =
        subject.tag == "PRP" && matches!(document.word(frame.subject).to_lowercase().as_str(), "he" | "she");
    let saying = document.token(frame.head).head;
    let said = document.token(frame.head).dep == "ccomp"
        && matches!(
            document.token(saying).lemma.as_str(),
            "say" | "pledge" | "promise" | "vow" | "announce"
        )
        && document.token(saying).tag == "VBD"
        && saying < frame.subject;
    let would: TokenNo = frame.finite();
    (own_pronoun && said).then(|| Standing {
        status: Status::Promised,
        expected: false,
        span: document.cover(&[saying, would]),
        inner: None,
    })
}
