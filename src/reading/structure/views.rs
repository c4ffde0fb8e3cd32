use crate::language::{Document, TokenNo};
use crate::reading::View;
use crate::reading::claim::{Quotations, cue_lemma, is_reporting_word};
use crate::reading::source::noun_phrase;
use crate::reading::tree::{in_order, is_one_of, is_word, kid, kids};

/// Verbs whose passive reports a judgement.
const JUDGING: &[&str] = &[
    "believe",
    "consider",
    "deem",
    "describe",
    "perceive",
    "regard",
    "see",
    "think",
    "understand",
    "view",
];

/// Verbs of these that as often pass on information: "it is understood that he left", "he is believed to have fled".
const INFORMING: &[&str] = &["believe", "think", "understand"];

/// Adverbs that tell of a judgement that goes round.
const SHARED: &[&str] = &[
    "commonly",
    "generally",
    "largely",
    "often",
    "universally",
    "widely",
];

/// Prepositions that may bring a holder in: "among voters", "in the eyes of critics", "according to".
const HOLDING: &[&str] = &["by", "among", "amongst", "within", "according", "to", "with"];

/// Least score margin of the arcs that a sure view rests on.
const MARGIN: f32 = 2.0;

/// The judgements of a document that are reported in the passive: "is widely seen as a warning".
#[must_use]
pub fn views(document: &Document) -> Vec<View> {
    let quotations = Quotations::of(document);
    (0..document.tokens().len())
        .map(TokenNo)
        .filter(|&at| !quotations.holds(at))
        .filter_map(|at| view(document, at))
        .collect()
}

fn view(document: &Document, verb: TokenNo) -> Option<View> {
    let token = document.token(verb);
    if token.tag != "VBN" || !JUDGING.contains(&cue_lemma(document, verb).as_str()) {
        return None;
    }
    let auxiliary = kids(document, verb, &["auxpass"]).next_back();
    let reduced = auxiliary.is_none() && token.dep == "acl";
    if auxiliary.is_none() && !reduced || !judges(document, verb) {
        return None;
    }
    let mut cue = vec![verb];
    cue.extend(kids(document, verb, &["aux", "auxpass"]));
    let cue = in_order(cue);
    let agent = kid(document, verb, &["agent"]);
    let holder = agent.and_then(|by| kid(document, by, &["pobj"]));
    // "Might be seen", "a chance to be considered", "if it is seen": nobody surely sees it so.
    let open = kid(document, verb, &["neg"]).is_some()
        || kids(document, verb, &["aux"]).any(|aux| matches!(document.token(aux).tag, "MD" | "TO"))
        || kids(document, verb, &["mark"])
            .any(|mark| is_one_of(document, mark, &["if", "unless", "whether"]));
    let lemma = cue_lemma(document, verb);
    let shared = kids(document, verb, &["advmod"]).any(|how| is_one_of(document, how, SHARED));
    let informs =
        INFORMING.contains(&lemma.as_str()) && (lemma == "understand" || !shared && holder.is_none());
    let sure = !open
        && !informs
        && match holder {
            Some(holder) => {
                document.token(holder).margin >= MARGIN
                    && agent.is_some_and(|by| document.token(by).margin >= MARGIN)
                    && matches!(document.token(holder).pos, "NOUN" | "PROPN")
            }
            None => !reduced && nobody_near(document, verb) && document.token(verb).margin >= MARGIN,
        };
    Some(View {
        sentence: token.sentence,
        cue: document.cover(&cue)?,
        holder: holder.map(|holder| noun_phrase(document, holder)),
        sure,
    })
}

/// Whether the verb says what something is taken for: "as ...", "to be ...", a name or an adjective.
fn judges(document: &Document, verb: TokenNo) -> bool {
    let complement = kids(document, verb, &["prep"]).any(|kid| is_one_of(document, kid, &["as"]));
    let named =
        cue_lemma(document, verb) != "see" && kid(document, verb, &["oprd", "xcomp", "ccomp"]).is_some();
    complement || named
}

/// Whether the sentence names nobody else who could hold it: no reporting word and no holding preposition beside.
fn nobody_near(document: &Document, verb: TokenNo) -> bool {
    let sentence = document.sentence(document.token(verb).sentence);
    let other_cue = sentence
        .tokens
        .clone()
        .map(TokenNo)
        .any(|at| at != verb && document.token(at).pos == "VERB" && is_reporting_word(document, at));
    let holding = document.subtree(verb).into_iter().any(|at| {
        at > verb
            && matches!(document.token(at).dep, "prep" | "agent")
            && is_one_of(document, at, HOLDING)
            && (document.token(at).head == verb || is_one_of(document, at, &["by", "among", "according"]))
    });
    let marks = sentence
        .tokens
        .clone()
        .map(TokenNo)
        .any(|at| !is_word(document, at) && matches!(document.word(at), "“" | "”" | "\"" | ":"));
    !other_cue && !holding && !marks
}
