//! Names that stand in for a verb's own subject: "Ana Ruiz, who opened ...", "the mayor, Ana Ruiz, opened ...".

use crate::language::{Document, TokenNo};
use crate::reading::event::clause::SURE_MARGIN;

/// The name that "who" or "which" takes up after a comma, where no other noun can be meant.
pub fn antecedent(document: &Document, head: TokenNo, pronoun: TokenNo) -> Option<TokenNo> {
    let verb = document.token(head);
    let word = document.word(pronoun).to_lowercase();
    let opens = pronoun.0 > 0
        && document.word(TokenNo(pronoun.0 - 1)) == ","
        && document.subtree(head).first() == Some(&pronoun);
    if verb.dep != "relcl" || verb.margin < SURE_MARGIN || !opens {
        return None;
    }
    let name = verb.head;
    let kind = name_kind(document, name)?;
    let fits = match word.as_str() {
        "who" => kind == "PERSON",
        "which" => kind != "PERSON",
        _ => false,
    };
    let noun = document.token(name);
    // "the father of Ana Ruiz, who", "Joan Keller and Ana Ruiz, who".
    let inside = match noun.dep {
        "conj" | "poss" | "compound" => true,
        "pobj" => matches!(
            document.token(document.token(noun.head).head).pos,
            "NOUN" | "PROPN" | "PRON"
        ),
        _ => false,
    };
    let next_to = name.0 + 2 == pronoun.0;
    (fits && !inside && next_to && !is_joined(document, name)).then_some(name)
}

/// The name in commas after a common noun: "the mayor, Ana Ruiz,".
pub fn name_beside(document: &Document, noun: TokenNo) -> Option<TokenNo> {
    if document.token(noun).tag != "NN" || is_joined(document, noun) {
        return None;
    }
    let mut beside = document
        .children(noun)
        .iter()
        .copied()
        .filter(|&child| document.token(child).dep == "appos");
    let name = beside.next()?;
    let comma = document
        .subtree(name)
        .first()
        .and_then(|first| first.0.checked_sub(1))
        .is_some_and(|before| document.word(TokenNo(before)) == ",");
    let alone = beside.next().is_none() && !is_joined(document, name);
    let sure = document.token(name).margin >= SURE_MARGIN;
    (comma && alone && sure && name_kind(document, name)? == "PERSON").then_some(name)
}

/// Whether a dependent of a name only describes it.
pub fn is_aside(document: &Document, child: TokenNo) -> bool {
    matches!(document.token(child).dep, "relcl" | "acl" | "appos" | "punct")
}

fn is_joined(document: &Document, noun: TokenNo) -> bool {
    document
        .children(noun)
        .iter()
        .any(|&child| matches!(document.token(child).dep, "conj" | "cc"))
}

/// What sort of name ends with this word; nothing for other words.
fn name_kind(document: &Document, name: TokenNo) -> Option<&'static str> {
    let entity = document
        .entities()
        .iter()
        .find(|entity| entity.tokens.end == name.0 + 1)?;
    let named = matches!(document.token(name).tag, "NNP" | "NNPS")
        && matches!(entity.kind, "PERSON" | "ORG" | "GPE" | "NORP" | "FAC");
    named.then_some(entity.kind)
}
