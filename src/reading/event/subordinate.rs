//! Clauses that tell of something that happened beside the main thing: "after Ana Ruiz closed the bridge", "Ana Ruiz, who
//! closed the bridge,".

use crate::language::{Document, TokenNo};
use crate::reading::event::{lexicon, stand_in};
use crate::reading::tree::{kid, lower};

/// Words that open a clause of something that is so, not only feared, wished or supposed.
const FACTUAL: &[&str] = &[
    "after", "when", "while", "as", "because", "since", "although", "though",
];

/// Verbs of asides about the wording: "as he put it".
const MANNERS: &[&str] = &["put", "do", "say", "see", "happen", "go"];

/// The words that make the clause of a verb a subordinate one, with those before them ("shortly after"); none where the
/// clause is none or may not be so.
pub fn opening(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    if document.token(head).dep != "advcl" {
        return Vec::new();
    }
    let children = document.children(head);
    let Some(&subject) = children
        .iter()
        .find(|&&child| document.token(child).dep.starts_with("nsubj"))
    else {
        return Vec::new();
    };
    let before: Vec<TokenNo> = children
        .iter()
        .copied()
        .filter(|&child| child < subject && document.token(child).pos != "PUNCT")
        .collect();
    let opens = |&at: &TokenNo| FACTUAL.contains(&lower(document, at).as_str());
    let plain = |&at: &TokenNo| {
        opens(&at)
            || matches!(
                lower(document, at).as_str(),
                "shortly" | "soon" | "just" | "even" | "days" | "hours"
            ) && document.children(at).is_empty()
    };
    let one = before.iter().filter(|at| opens(at)).count() == 1;
    let factual = one && before.iter().all(plain) && before.last().is_some_and(opens);
    let manner = before.iter().any(|&at| lower(document, at) == "as")
        && MANNERS.contains(&document.token(head).lemma.as_str());
    if factual && !manner { before } else { Vec::new() }
}

/// Whether what a subordinate clause tells happened, and if so, whether a source may be telling it; nothing for clauses
/// that may not be so.
pub fn told(document: &Document, head: TokenNo) -> Option<bool> {
    match document.token(head).dep {
        "relcl" => {
            let own = kid(document, head, &["nsubj", "nsubjpass"])?;
            stand_in::antecedent(document, head, own).map(|_| may_be_told(document, head))
        }
        "advcl" if !opening(document, head).is_empty() => {
            let governor = document.token(head).head;
            let above = document.children(governor).iter().any(|&child| {
                let token = document.token(child);
                token.dep == "neg" || token.tag == "MD" || token.tag == "TO"
            });
            let tense = matches!(document.token(governor).tag, "VBD" | "VBN");
            let main = matches!(document.token(governor).dep, "ROOT" | "conj" | "ccomp");
            (!above && tense && main).then(|| may_be_told(document, head))
        }
        _ => None,
    }
}

/// Whether the sentence credits anything to a source outside of the clause, unless the clause describes that source.
fn may_be_told(document: &Document, head: TokenNo) -> bool {
    let own = document.subtree(head);
    let sentence = document.sentence(document.token(head).sentence);
    let describes = |verb: TokenNo| {
        document.children(verb).iter().any(|&child| {
            document.token(child).dep == "nsubj" && document.subtree(child).binary_search(&head).is_ok()
        })
    };
    sentence
        .tokens
        .clone()
        .map(TokenNo)
        .filter(|at| own.binary_search(at).is_err())
        .any(|at| {
            let token = document.token(at);
            let tells = token.pos == "VERB" && lexicon::has(lexicon::REPORTING, &token.lemma);
            tells && !describes(at)
                || matches!(
                    lower(document, at).as_str(),
                    "according" | "reportedly" | "allegedly"
                )
        })
}
