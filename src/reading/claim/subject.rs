use super::draft::{Holder, Tie};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{bare, kid, kids, subtree_without};

/// How many verbs up a subject is looked for.
const REACH: usize = 5;

/// Verbs whose object, not subject, does what their infinitive says.
const OBJECT_ACTS: &[&str] = &[
    "allow",
    "ask",
    "cause",
    "encourage",
    "force",
    "get",
    "help",
    "lead",
    "persuade",
    "pressure",
    "prompt",
    "push",
    "require",
    "tell",
    "urge",
    "want",
];

/// Who does what `verb` says.
pub(super) fn doer(document: &Document, verb: TokenNo) -> Option<Holder> {
    let (head, tie) = doer_head(document, verb, 0)?;
    let tokens = bare(document, &subtree_without(document, head, verb)).to_vec();
    (!tokens.is_empty()).then_some(Holder { head, tokens, tie })
}

fn doer_head(document: &Document, verb: TokenNo, depth: usize) -> Option<(TokenNo, Tie)> {
    if depth > REACH {
        return None;
    }
    if let Some(agent) = kids(document, verb, &["agent"]).find_map(|by| kid(document, by, &["pobj"])) {
        return Some((agent, Tie::Agent));
    }
    if kid(document, verb, &["auxpass", "nsubjpass"]).is_some() {
        return None;
    }
    if let Some(subject) = kids(document, verb, &["nsubj"]).next_back() {
        return Some((subject, Tie::Subject));
    }
    if kid(document, verb, &["csubj"]).is_some() {
        return None;
    }
    let token = document.token(verb);
    let above = token.head;
    if above == verb {
        return None;
    }
    match token.dep {
        "ccomp" if !matches!(token.tag, "VBG" | "VB") => None,
        "conj" | "xcomp" | "advcl" | "dep" | "parataxis" | "ccomp" | "aux" => {
            from_above(document, verb, above, depth)
        }
        "acl" => of_noun(document, verb, above, depth),
        "pcomp" => {
            let verb = document.token(above).head;
            if is_verb(document, verb) {
                inherited(document, verb, depth)
            } else {
                None
            }
        }
        _ => None,
    }
}

fn from_above(document: &Document, verb: TokenNo, above: TokenNo, depth: usize) -> Option<(TokenNo, Tie)> {
    let dep = document.token(verb).dep;
    if dep == "xcomp"
        && OBJECT_ACTS.contains(&document.token(above).lemma.as_str())
        && let Some(object) = kid(document, above, &["dobj"])
    {
        return Some((object, Tie::Inherited));
    }
    if !is_verb(document, above) {
        return None;
    }
    inherited(document, above, depth).or_else(|| {
        // "is expected to announce", "was arrested after saying": the passive's subject is the one who does it.
        let subject = kid(document, above, &["nsubjpass"])?;
        matches!(dep, "xcomp" | "advcl" | "conj").then_some((subject, Tie::Inherited))
    })
}

fn of_noun(document: &Document, verb: TokenNo, noun: TokenNo, depth: usize) -> Option<(TokenNo, Tie)> {
    let mut top = noun;
    while matches!(
        document.token(top).dep,
        "pobj" | "prep" | "conj" | "compound" | "appos"
    ) {
        top = document.token(top).head;
    }
    let governor = document.token(top).head;
    // "issued a statement saying": whoever issued it says it.
    if document.token(top).dep == "dobj"
        && is_verb(document, governor)
        && let Some(found) = inherited(document, governor, depth)
    {
        return Some(found);
    }
    (document.token(verb).tag == "VBG"
        && matches!(document.token(noun).dep, "nsubj" | "ROOT" | "attr" | "pobj"))
    .then_some((noun, Tie::Inherited))
}

fn inherited(document: &Document, verb: TokenNo, depth: usize) -> Option<(TokenNo, Tie)> {
    doer_head(document, verb, depth + 1).map(|(head, _)| (head, Tie::Inherited))
}

fn is_verb(document: &Document, at: TokenNo) -> bool {
    matches!(document.token(at).pos, "VERB" | "AUX")
}
