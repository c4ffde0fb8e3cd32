use super::draft::{Draft, Effect};
use super::lexicon::{CAUSING, CAUSING_WITH, WAYS};
use crate::language::{Document, TokenNo};
use crate::reading::ReasonSort;
use crate::reading::tree::{is_one_of, is_word, kid, kids, lower};

/// The cause that the word at `at` joins to its effect: "led to", "was caused by", "the reason for ... is".
pub(super) fn drafts(document: &Document, at: TokenNo) -> Vec<Draft> {
    let lemma = document.token(at).lemma.as_str();
    let found = match document.token(at).pos {
        "VERB" if CAUSING.contains(&lemma) => caused_by(document, at).or_else(|| causes(document, at, None)),
        "VERB" => CAUSING_WITH
            .iter()
            .find(|(verb, _)| *verb == lemma)
            .and_then(|(_, preposition)| {
                let with = kids(document, at, &["prep"]).find(|&kid| lower(document, kid) == *preposition)?;
                causes(document, at, Some(with))
            }),
        "NOUN" if lemma == "reason" => the_reason(document, at),
        _ => None,
    };
    found.into_iter().collect()
}

/// "The storm led to the collapse of two bridges."
fn causes(document: &Document, verb: TokenNo, with: Option<TokenNo>) -> Option<Draft> {
    let subject = kid(document, verb, &["nsubj"])?;
    let effect = match with {
        Some(preposition) => kid(document, preposition, &["pobj"])?,
        None => kid(document, verb, &["dobj"])?,
    };
    // "led Keller 47 to 44" is a score, "led the way to" a direction.
    let other_shape = with.is_some_and(|with| {
        (verb.0 + 1..with.0).any(|between| document.token(TokenNo(between)).pos != "ADV")
    });
    let mut sign: Vec<TokenNo> = kids(document, verb, &["aux"]).collect();
    sign.push(verb);
    sign.extend(with);
    (subject < verb && verb < effect && !other_shape).then(|| Draft {
        sort: ReasonSort::Reason,
        firm: !WAYS.contains(&document.token(subject).lemma.as_str())
            && asserted(document, verb)
            && is_noun(document, subject)
            && is_noun(document, effect)
            && !is_credit_line(document, effect),
        sign,
        words: core(document, subject),
        head: subject,
        effect: Effect::Noun(effect),
        parts: 1,
        arcs: vec![subject, effect, verb],
    })
}

/// "Lund contributed to this report": who wrote it.
fn is_credit_line(document: &Document, effect: TokenNo) -> bool {
    is_one_of(document, effect, &["article", "report", "reporting", "story"])
        && kids(document, effect, &["det"]).any(|kid| lower(document, kid) == "this")
}

/// "The flood was caused by a broken pipe", "the flood caused by a broken pipe".
fn caused_by(document: &Document, verb: TokenNo) -> Option<Draft> {
    let by = kid(document, verb, &["agent"])?;
    let cause = kid(document, by, &["pobj"])?;
    let reduced = document.token(verb).dep == "acl";
    let effect =
        kid(document, verb, &["nsubjpass"]).or_else(|| reduced.then(|| document.token(verb).head))?;
    let real = !reduced || is_definite(document, effect);
    Some(Draft {
        sort: ReasonSort::Reason,
        firm: real && asserted(document, verb) && is_noun(document, cause) && is_noun(document, effect),
        sign: vec![verb, by],
        words: document.subtree(cause),
        head: cause,
        effect: Effect::Noun(effect),
        parts: 1,
        arcs: vec![by, cause, verb],
    })
}

/// "The reason for the delay is that the pump broke."
fn the_reason(document: &Document, noun: TokenNo) -> Option<Draft> {
    let token = document.token(noun);
    let be = token.head;
    if token.tag != "NN" || token.dep != "nsubj" || document.token(be).lemma != "be" {
        return None;
    }
    let effect = kids(document, noun, &["prep"])
        .find(|&kid| is_one_of(document, kid, &["for", "behind"]))
        .and_then(|with| kid(document, with, &["pobj"]))?;
    let told = kid(document, be, &["ccomp", "attr"]).filter(|&told| told > be)?;
    let words: Vec<TokenNo> = document
        .subtree(told)
        .into_iter()
        .filter(|&at| !(document.token(at).dep == "mark" && document.token(at).head == told))
        .collect();
    let definite = kids(document, noun, &["det"]).any(|kid| lower(document, kid) == "the");
    Some(Draft {
        sort: ReasonSort::Reason,
        firm: definite && asserted(document, be) && is_noun(document, effect),
        sign: vec![noun],
        words,
        head: told,
        effect: Effect::Noun(effect),
        parts: 1,
        arcs: vec![noun, effect, told],
    })
}

/// Whether the verb states it: no doubt, no denial, no part in another shape ("caused him to", "is caused to").
fn asserted(document: &Document, verb: TokenNo) -> bool {
    let doubtful = document.children(verb).iter().any(|&kid| {
        let token = document.token(kid);
        token.dep == "neg"
            || token.tag == "MD" && lower(document, kid) != "will"
            || matches!(token.dep, "xcomp" | "ccomp" | "mark")
                && token.tag != "IN"
                && document.token(verb).lemma != "be"
            || token.dep == "advmod"
                && is_one_of(
                    document,
                    kid,
                    &[
                        "allegedly",
                        "reportedly",
                        "possibly",
                        "probably",
                        "likely",
                        "apparently",
                        "never",
                        "perhaps",
                        "often",
                    ],
                )
    });
    let condition =
        kids(document, verb, &["mark"]).any(|kid| is_one_of(document, kid, &["if", "whether", "unless"]));
    let asked = kid(document, verb, &["aux"])
        .is_some_and(|aux| document.token(verb).tag == "VB" && document.token(aux).tag != "MD");
    !doubtful && !condition && !asked
}

/// Whether the noun phrase speaks of something that is there: "the damage", not "any damage".
fn is_definite(document: &Document, noun: TokenNo) -> bool {
    kids(document, noun, &["det"])
        .any(|kid| is_one_of(document, kid, &["the", "this", "that", "these", "those"]))
}

fn is_noun(document: &Document, at: TokenNo) -> bool {
    matches!(document.token(at).pos, "NOUN" | "PROPN")
}

/// A noun phrase without what is said about it between commas.
pub(super) fn core(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    let mut words = document.subtree(head);
    for kid in kids(document, head, &["relcl", "appos", "acl"]) {
        let first = document.subtree(kid).first().copied().unwrap_or(kid);
        let apart = first
            .0
            .checked_sub(1)
            .is_some_and(|before| !is_word(document, TokenNo(before)));
        // "the damage caused by the storm": the cause is told by itself.
        let caused =
            document.token(kid).dep == "acl" && CAUSING.contains(&document.token(kid).lemma.as_str());
        if apart || caused {
            words = crate::reading::tree::without(words, &document.subtree(kid));
        }
    }
    words
}
