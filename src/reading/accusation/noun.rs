//! "denied allegations of fraud", "faces charges of theft", "accusations that he took bribes".

use super::charge::Charge;
use super::verb::{is_body, nobody};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids};

/// Nouns for charges of wrongdoing.
const NOUNS: &[&str] = &["accusation", "allegation", "charge"];

/// Verbs whose subject is the one charged.
const FACING: &[&str] = &["deny", "dismiss", "dispute", "face", "refute", "reject"];

/// Those of them that answer the charge.
const ANSWERING: &[&str] = &["deny", "dismiss", "dispute", "refute", "reject"];

/// Least score margin of the arcs that a sure charge rests on.
const MARGIN: f32 = 2.0;

/// The charge that an accusing noun makes, where its sentence says against whom.
pub(super) fn charge(document: &Document, at: TokenNo) -> Option<Charge> {
    let lemma = document.token(at).lemma.to_lowercase();
    let plain = NOUNS.contains(&lemma.as_str()) && (lemma != "charge" || document.token(at).tag == "NNS");
    plain.then_some(())?;
    let verb = document.token(at).head;
    let faced = document.token(at).dep == "dobj" && FACING.contains(&document.token(verb).lemma.as_str());
    let against =
        against(document, at).or_else(|| faced.then(|| kid(document, verb, &["nsubj"])).flatten())?;
    let top = kids(document, at, &["prep"])
        .filter(|&kid| is_one_of(document, kid, &["of"]))
        .find_map(|of| kid(document, of, &["pobj", "pcomp"]))
        .or_else(|| {
            kids(document, at, &["acl", "relcl"]).find(|&clause| {
                kids(document, clause, &["mark"]).any(|mark| is_one_of(document, mark, &["that"]))
            })
        })?;
    let somebody = matches!(document.token(against).pos, "NOUN" | "PROPN" | "PRON")
        && !matches!(document.token(against).tag, "WDT" | "WP" | "DT");
    let words: Vec<_> = document
        .subtree(top)
        .into_iter()
        .filter(|&word| !is_below_against(document, at, word))
        .collect();
    let modal = kids(document, verb, &["aux"]).any(|aux| matches!(document.token(aux).tag, "MD" | "TO"));
    let negated = kid(document, verb, &["neg"]).is_some();
    let firm = [at, against, top]
        .iter()
        .all(|&arc| document.token(arc).margin >= MARGIN);
    let clause = document.token(top).pos == "VERB" && document.token(top).dep != "pcomp";
    somebody.then(|| Charge {
        sign: at,
        by: None,
        against,
        words,
        answered: (faced && ANSWERING.contains(&document.token(verb).lemma.as_str()) && !modal && !negated)
            .then_some(verb),
        // Who makes the charge may stand elsewhere ("his opponents' allegations"); a clause may charge somebody else.
        sure: faced
            && firm
            && !modal
            && !clause
            && !negated
            && is_body(document, against)
            && !nobody(document, against)
            && kid(document, at, &["poss", "amod"]).is_none(),
    })
}

fn against(document: &Document, noun: TokenNo) -> Option<TokenNo> {
    kids(document, noun, &["prep"])
        .find(|&kid| is_one_of(document, kid, &["against"]))
        .and_then(|against| kid(document, against, &["pobj"]))
}

fn is_below_against(document: &Document, noun: TokenNo, word: TokenNo) -> bool {
    kids(document, noun, &["prep"])
        .filter(|&kid| is_one_of(document, kid, &["against"]))
        .any(|against| document.subtree(against).binary_search(&word).is_ok())
}
