use super::lexicon::{ADVERBS, APPEARING, HEARSAY};
use super::modal::tells_possibility;
use crate::language::{Document, TokenNo};
use crate::reading::HedgeSort;
use crate::reading::tree::{in_order, is_one_of, kid, kids, lower};

/// Hedging words as they are found.
pub(super) struct Sign {
    pub tokens: Vec<TokenNo>,
    pub sort: HedgeSort,
    /// The verb of the clause that is hedged.
    pub verb: TokenNo,
    /// The arcs that it rests on, by their dependents.
    pub arcs: Vec<TokenNo>,
    /// Whether the words surely hedge here.
    pub firm: bool,
}

/// The hedge whose chief word stands at `at`.
pub(super) fn sign(document: &Document, at: TokenNo) -> Option<Sign> {
    let token = document.token(at);
    match token.tag {
        "MD" => modal(document, at),
        "RB" => adverb(document, at),
        "JJ" => adjective(document, at),
        "VBN" => passive(document, at),
        "VBZ" | "VBP" | "VBD" => appearing(document, at),
        _ => None,
    }
}

fn is_verb(document: &Document, at: TokenNo) -> bool {
    matches!(document.token(at).pos, "VERB" | "AUX")
}

/// "may close"; "may well close".
fn modal(document: &Document, at: TokenNo) -> Option<Sign> {
    let verb = document.token(at).head;
    let hedges = matches!(lower(document, at).as_str(), "may" | "might" | "could");
    if !hedges || document.token(at).dep != "aux" || verb < at || !is_verb(document, verb) {
        return None;
    }
    let mut tokens = vec![at];
    let next = TokenNo(at.0 + 1);
    if next < verb && is_one_of(document, next, &["well", "possibly", "perhaps"]) {
        tokens.push(next);
    }
    Some(Sign {
        firm: tells_possibility(document, at, verb),
        tokens,
        sort: HedgeSort::Possibility,
        verb,
        arcs: vec![at, verb],
    })
}

/// "reportedly closed", "will likely close".
fn adverb(document: &Document, at: TokenNo) -> Option<Sign> {
    let word = lower(document, at);
    let (_, sort) = *ADVERBS.iter().find(|(adverb, _)| *adverb == word)?;
    let verb = document.token(at).head;
    if document.token(at).dep != "advmod" || !is_verb(document, verb) || at.0 == 0 {
        return None;
    }
    // It hedges the verb where it stands before it, with no noun in between that it may belong to.
    let beside = at < verb
        && (at.0 + 1..verb.0).map(TokenNo).all(|between| {
            document.token(between).head == verb
                && matches!(document.token(between).dep, "aux" | "auxpass" | "advmod" | "neg")
        });
    let opens = document.sentence(document.token(at).sentence).tokens.start == at.0;
    let finite = matches!(document.token(verb).tag, "VBD" | "VBZ" | "VBP")
        || kid(document, verb, &["aux", "auxpass"]).is_some_and(|aux| document.token(aux).tag != "TO");
    let doubled = kids(document, verb, &["aux"])
        .any(|aux| is_one_of(document, aux, &["may", "might", "could", "would"]));
    let weighed = document
        .children(at)
        .iter()
        .any(|&kid| is_one_of(document, kid, &["not", "more", "less", "as", "how"]));
    // "Perhaps more surprisingly, ...": it weighs another word than the verb.
    let next = TokenNo(at.0 + 1);
    let of_next = next < verb
        && matches!(
            document.token(next).tag,
            "RB" | "RBR" | "RBS" | "JJ" | "JJR" | "JJS"
        );
    Some(Sign {
        tokens: vec![at],
        sort,
        verb,
        arcs: vec![at, verb],
        firm: (beside || opens && is_one_of(document, at, &["perhaps", "apparently", "reportedly", "maybe"]))
            && finite
            && !doubled
            && !of_next
            && !weighed,
    })
}

/// "is likely to close", "it is possible that the road closes".
fn adjective(document: &Document, at: TokenNo) -> Option<Sign> {
    let sort = match lower(document, at).as_str() {
        "likely" | "unlikely" | "probable" => HedgeSort::Likelihood,
        "possible" => HedgeSort::Possibility,
        _ => return None,
    };
    let be = document.token(at).head;
    if document.token(at).dep != "acomp" || document.token(be).lemma != "be" {
        return None;
    }
    let mut tokens: Vec<TokenNo> = kids(document, be, &["aux", "neg"])
        .filter(|&kid| kid < at)
        .collect();
    tokens.extend([be, at]);
    tokens.extend(kids(document, at, &["advmod"]));
    let it = kid(document, be, &["nsubj", "expl"]).is_some_and(|subject| lower(document, subject) == "it");
    let infinitive = kid(document, at, &["xcomp"]).filter(|&inner| inner > at);
    let content = kids(document, be, &["ccomp"])
        .chain(kids(document, at, &["ccomp"]))
        .find(|&inner| inner > at);
    let plain = document
        .children(at)
        .iter()
        .chain(document.children(be))
        .all(|&kid| {
            !is_one_of(
                document,
                kid,
                &["more", "less", "not", "n't", "as", "how", "most", "least"],
            )
        })
        && kids(document, be, &["aux"])
            .all(|aux| !is_one_of(document, aux, &["would", "could", "might", "may"]));
    match (infinitive, content) {
        (Some(inner), None) if !it && sort == HedgeSort::Likelihood => {
            tokens.extend(kids(document, inner, &["aux"]).filter(|&aux| document.token(aux).tag == "TO"));
            Some(Sign {
                arcs: vec![at, inner, be],
                tokens: in_order(tokens),
                sort,
                verb: be,
                firm: plain && !past(document, be),
            })
        }
        (None, Some(inner)) if it => Some(Sign {
            arcs: vec![at, inner, be],
            tokens: in_order(tokens),
            sort,
            verb: be,
            firm: plain && !past(document, be),
        }),
        _ => None,
    }
}

/// "is said to have closed", "are expected to close", "it is believed that".
fn passive(document: &Document, at: TokenNo) -> Option<Sign> {
    let lemma = document.token(at).lemma.as_str();
    let sort = if HEARSAY.contains(&lemma) {
        HedgeSort::Hearsay
    } else if lemma == "expect" {
        HedgeSort::Likelihood
    } else {
        return None;
    };
    let auxiliary = kid(document, at, &["auxpass"])?;
    let inner = kid(document, at, &["xcomp", "ccomp"]).filter(|&inner| inner > at)?;
    let it =
        kid(document, at, &["nsubjpass", "expl"]).is_some_and(|subject| lower(document, subject) == "it");
    let to: Vec<TokenNo> = kids(document, inner, &["aux"])
        .filter(|&aux| document.token(aux).tag == "TO")
        .take(1)
        .collect();
    let infinitive = document.token(inner).dep == "xcomp" && !to.is_empty();
    let that = it && document.token(inner).dep == "ccomp";
    let mut tokens: Vec<TokenNo> = kids(document, at, &["aux", "auxpass", "advmod"])
        .filter(|&kid| kid < at)
        .collect();
    tokens.push(at);
    tokens.extend(to);
    let plain = document.children(at).iter().all(|&kid| {
        !matches!(document.token(kid).dep, "neg" | "agent")
            && document.token(kid).tag != "MD"
            && lower(document, kid) != "once"
    });
    // Who is expected to do something by duty, or was expected once, is another matter.
    let now = matches!(document.token(auxiliary).tag, "VBZ" | "VBP") || sort == HedgeSort::Hearsay;
    (infinitive && !it || that).then(|| Sign {
        arcs: vec![at, inner],
        tokens: in_order(tokens),
        sort,
        verb: at,
        firm: plain && now && kids(document, at, &["aux"]).all(|aux| !past(document, aux)),
    })
}

/// "appears to have closed", "it seems that".
fn appearing(document: &Document, at: TokenNo) -> Option<Sign> {
    if !APPEARING.contains(&document.token(at).lemma.as_str()) {
        return None;
    }
    let inner = kid(document, at, &["xcomp", "ccomp"]).filter(|&inner| inner > at)?;
    let it = kid(document, at, &["nsubj", "expl"]).is_some_and(|subject| lower(document, subject) == "it");
    let to: Vec<TokenNo> = kids(document, inner, &["aux"])
        .filter(|&aux| document.token(aux).tag == "TO")
        .take(1)
        .collect();
    let infinitive = document.token(inner).dep == "xcomp" && !to.is_empty();
    let that = it && document.token(inner).dep == "ccomp";
    let mut tokens = vec![at];
    tokens.extend(to);
    let negated = kid(document, at, &["neg"]).is_some() || kid(document, at, &["aux"]).is_some();
    (infinitive || that).then(|| Sign {
        arcs: vec![at, inner],
        tokens: in_order(tokens),
        sort: HedgeSort::Appearance,
        verb: at,
        firm: !negated,
    })
}

/// Whether the verb is in the past.
fn past(document: &Document, verb: TokenNo) -> bool {
    document.token(verb).tag == "VBD"
}
