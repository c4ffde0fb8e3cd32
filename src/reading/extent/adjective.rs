use super::Draft;
use super::lexicon::{ADJECTIVES, ATTITUDE_NOUNS, EFFECTS};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, lower};
use crate::reading::word_list::is_listed;

/// "widespread anger", "a huge impact": an adjective of extent right before a noun of attitude or effect.
pub fn draft(document: &Document, at: TokenNo) -> Option<Draft> {
    let token = document.token(at);
    if !is_listed(document, at, ADJECTIVES) || token.dep != "amod" {
        return None;
    }
    let noun = token.head;
    let gap = noun.0.checked_sub(at.0 + 1).filter(|gap| *gap < 3)?;
    let attitude = is_listed(document, noun, ATTITUDE_NOUNS);
    if !attitude && !is_one_of(document, noun, EFFECTS) || document.token(noun).pos != "NOUN" {
        return None;
    }
    let between = (at.0 + 1..noun.0)
        .map(TokenNo)
        .all(|at| matches!(document.token(at).pos, "ADJ" | "NOUN") && document.token(at).head == noun);
    let before =
        at.0.checked_sub(1)
            .map(|at| lower(document, TokenNo(at)))
            .unwrap_or_default();
    let turned = matches!(
        before.as_str(),
        "more"
            | "less"
            | "no"
            | "not"
            | "without"
            | "most"
            | "as"
            | "so"
            | "too"
            | "how"
            | "any"
            | "-"
            | "n't"
            | "n’t"
    );
    let narrow = is_one_of(
        document,
        at,
        &[
            "strong",
            "great",
            "tremendous",
            "general",
            "wide",
            "rising",
            "popular",
            "common",
        ],
    ) && (gap > 0 || !attitude);
    let compound = matches!(document.token(noun).dep, "compound" | "nmod" | "amod");
    Some(Draft {
        words: at.0..noun.0 + 1,
        sign: at.0..at.0 + 1,
        attitude,
        clear: between
            && !turned
            && !compound
            && !narrow
            && is_asserted(document, noun)
            && token.margin >= 1.0,
    })
}

/// Whether the clause about the noun neither denies it nor only thinks of it as possible.
fn is_asserted(document: &Document, noun: TokenNo) -> bool {
    let mut at = noun;
    for _ in 0..5 {
        let head = document.token(at).head;
        if head == at {
            break;
        }
        at = head;
        let token = document.token(at);
        if matches!(token.pos, "VERB" | "AUX") {
            let doubted = kid(document, at, &["neg"]).is_some()
                || document.children(at).iter().any(|&kid| {
                    document.token(kid).tag == "MD"
                        || document.token(kid).tag == "TO"
                        || document.token(kid).dep == "mark"
                            && is_one_of(document, kid, &["if", "unless", "whether"])
                });
            return !doubted;
        }
    }
    true
}
