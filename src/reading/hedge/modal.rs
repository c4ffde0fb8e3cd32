use super::lexicon::HAPPENING;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids, lower};

/// Whether a "may", "might" or "could" before this verb surely tells that something is possible, not allowed, not in
/// somebody's power, not contrary to fact.
pub(super) fn tells_possibility(document: &Document, modal: TokenNo, verb: TokenNo) -> bool {
    let word = lower(document, modal);
    let negated = kid(document, verb, &["neg"]).is_some();
    let perfect = kids(document, verb, &["aux"]).any(|aux| aux > modal && lower(document, aux) == "have");
    let subject = kid(document, verb, &["nsubj", "nsubjpass", "expl"]);
    let addressed = subject.is_some_and(|subject| {
        is_one_of(
            document,
            subject,
            &["you", "one", "we", "i", "anyone", "nobody", "everyone", "who"],
        )
    });
    if addressed || conditioned(document, verb) {
        return false;
    }
    match word.as_str() {
        // "might have told him" may well be contrary to fact.
        "might" => !perfect,
        // "may not" forbids as often as it doubts, and "may ... but" grants a point.
        "may" => !negated && !perfect && !granted(document, verb) && !allowed(document, verb),
        "could" => !negated && !perfect && comes_about(document, verb) && !looks_past(document, verb),
        _ => false,
    }
}

/// Whether an "if", "were" or "had" makes it hang on something else.
fn conditioned(document: &Document, verb: TokenNo) -> bool {
    let sentence = document.sentence(document.token(verb).sentence);
    sentence
        .tokens
        .clone()
        .map(TokenNo)
        .any(|at| is_one_of(document, at, &["if", "unless", "whether", "wish", "wished"]))
}

/// "may be small, but ...": a point that is granted.
fn granted(document: &Document, verb: TokenNo) -> bool {
    let sentence = document.sentence(document.token(verb).sentence);
    (verb.0..sentence.tokens.end)
        .any(|at| is_one_of(document, TokenNo(at), &["but", "however", "yet", "still"]))
}

/// Words that make a "may" a rule: "members may vote", "may be used".
fn allowed(document: &Document, verb: TokenNo) -> bool {
    let ruled = ["only", "up", "freely", "legally"];
    document
        .children(verb)
        .iter()
        .any(|&kid| is_one_of(document, kid, &ruled))
        || is_one_of(
            document,
            verb,
            &[
                "vote",
                "apply",
                "use",
                "used",
                "appeal",
                "choose",
                "request",
                "ask",
                "enter",
                "file",
                "carry",
                "contribute",
                "donate",
                "raise",
                "sue",
                "attend",
                "register",
                "bring",
            ],
        )
}

/// Whether it is something that comes about, not something that somebody is able to do.
fn comes_about(document: &Document, verb: TokenNo) -> bool {
    let token = document.token(verb);
    let passive = kid(document, verb, &["auxpass"]).is_some();
    let perceived = is_one_of(
        document,
        verb,
        &["seen", "heard", "felt", "found", "reached", "smelled"],
    );
    // "Said that data could be sent at high speed": what can be done, told in the past.
    let retold = token.dep == "ccomp";
    !passive && HAPPENING.contains(&token.lemma.as_str())
        || passive && !perceived && !retold && token.tag == "VBN"
}

/// "could" in a tale of the past: its sentence or what governs it tells in the past tense without a report.
fn looks_past(document: &Document, verb: TokenNo) -> bool {
    let token = document.token(verb);
    let governor = document.token(verb).head;
    let compared = document
        .children(verb)
        .iter()
        .any(|&kid| is_one_of(document, kid, &["as", "so", "than", "when"]));
    compared
        || (token.dep == "conj" && document.token(governor).tag == "VBD")
        || token.dep == "advcl"
        || kids(document, verb, &["conj", "advcl"]).any(|kid| document.token(kid).tag == "VBD")
}
