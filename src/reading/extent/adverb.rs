use super::Draft;
use super::lexicon::{ADVERBS, WITH_ATTITUDES, holds_attitude};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, lower};
use crate::reading::word_list::{is_listed, listed};

/// Words before an adverb that compare, ask or deny.
const TURNING: &str = "
    more most less least as how so too not n't n’t never no all that only
";

/// Words before an adverb that belong to it.
const STRESSING: &[&str] = &["very", "quite", "almost", "most", "more", "so", "too", "less"];

/// "widely dismissed": an adverb of extent right before its verb.
pub fn draft(document: &Document, at: TokenNo) -> Option<Draft> {
    let token = document.token(at);
    if token.tag != "RB" || !is_listed(document, at, ADVERBS) {
        return None;
    }
    let verb = TokenNo(at.0 + 1);
    let next = document.tokens().get(verb.0)?;
    let before =
        at.0.checked_sub(1)
            .map(|at| lower(document, TokenNo(at)))
            .unwrap_or_default();
    let verbal = next.pos == "VERB" || next.pos == "ADJ" && next.tag == "JJ" && next.lemma.ends_with("ed");
    if next.sentence != token.sentence || !verbal || token.head != verb && next.pos != "ADJ" {
        return None;
    }
    let attitude = holds_attitude(document, verb);
    // "commonly held equipment": in common, not often.
    let shared = matches!(next.lemma.as_str(), "hold" | "own" | "know" | "share");
    // "to assure that they regularly apply it": wished for, not told.
    let wished = matches!(next.dep, "ccomp" | "xcomp")
        && matches!(
            document.token(next.head).lemma.as_str(),
            "assure"
                | "ensure"
                | "want"
                | "make"
                | "urge"
                | "ask"
                | "require"
                | "demand"
                | "insist"
                | "hope"
                | "let"
        );
    let fits = !wished && (attitude || !is_one_of(document, at, WITH_ATTITUDES));
    let turned = listed(TURNING, &before) || kid(document, verb, &["neg"]).is_some();
    let particle = document
        .tokens()
        .get(verb.0 + 1)
        .filter(|after| after.dep == "prt" && after.head == verb);
    let hyphen = document
        .tokens()
        .get(verb.0 + 1)
        .is_some_and(|_| document.word(TokenNo(verb.0 + 1)) == "-");
    let tag = matches!(next.tag, "VBN" | "VBD" | "VBZ" | "VBP" | "VBG" | "VB");
    let start = if STRESSING.contains(&before.as_str()) {
        at.0 - 1
    } else {
        at.0
    };
    Some(Draft {
        words: start..verb.0 + 1 + usize::from(particle.is_some()),
        sign: start..at.0 + 1,
        attitude,
        clear: fits
            && !shared
            && !turned
            && tag
            && !hyphen
            && token.margin >= 1.0
            && !is_possible(document, verb),
    })
}

/// "may often be", "would generally expect": possible or imagined only.
fn is_possible(document: &Document, verb: TokenNo) -> bool {
    document.children(verb).iter().any(|&kid| {
        document.token(kid).tag == "MD"
            || matches!(document.token(kid).dep, "mark")
                && is_one_of(document, kid, &["if", "unless", "whether"])
    })
}
