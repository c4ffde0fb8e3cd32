use super::draft::{Draft, Effect};
use super::lexicon::{NO_REASONS, REACTIONS};
use crate::language::{Document, TokenNo};
use crate::reading::ReasonSort;
use crate::reading::tree::{is_one_of, kid, kids, without};

/// Kinds of entities that say how long or how much.
const MEASURES: &[&str] = &[
    "DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "ORDINAL",
];

/// The reasons of an answer to what somebody did, where the "for" at `at` is the first: "was fined for polluting the river".
pub(super) fn drafts(document: &Document, at: TokenNo) -> Vec<Draft> {
    let token = document.token(at);
    let verb = token.head;
    let reacts = REACTIONS.contains(&document.token(verb).lemma.as_str())
        && document.token(verb).pos == "VERB"
        && verb < at;
    if token.dep != "prep" || !is_one_of(document, at, &["for"]) || !reacts {
        return Vec::new();
    }
    // Whom it hits: without that the verb may be another one ("fired for the north").
    let hit = kid(document, verb, &["dobj", "nsubjpass", "auxpass"]).is_some()
        || (document.token(verb).tag == "VBN" && document.token(verb).dep == "acl")
        || matches!(document.token(verb).lemma.as_str(), "apologise" | "apologize");
    // What somebody is blamed for is what came of it, unless it is an act.
    let blames = document.token(verb).lemma == "blame";
    let mut marks = vec![at];
    // "and for ...", wherever the parser hangs it.
    marks.extend(document.subtree(at).into_iter().filter(|&mark| {
        mark > at && is_one_of(document, mark, &["for"]) && is_one_of(document, TokenNo(mark.0 - 1), &["and"])
    }));
    let mut reasons: Vec<(TokenNo, TokenNo)> = Vec::new();
    for &mark in &marks {
        let Some(first) = kid(document, mark, &["pcomp", "pobj"]) else {
            continue;
        };
        reasons.push((mark, first));
        let gerund = |&kid: &TokenNo| document.token(kid).tag == "VBG" && document.token(first).tag == "VBG";
        // "for closing the school, selling the land and cutting pay"
        let mut last = first;
        while let Some(next) = kids(document, last, &["conj"]).next().filter(gerund) {
            reasons.push((mark, next));
            last = next;
        }
    }
    let parts = reasons.len();
    let drafts = reasons.iter().enumerate().map(|(place, &(mark, head))| {
        let mut words = document.subtree(head);
        for &(other_mark, other) in &reasons[place + 1..] {
            words = without(words, &document.subtree(other));
            if other_mark != mark {
                words = without(words, &document.subtree(other_mark));
            }
        }
        while words
            .last()
            .is_some_and(|&last| matches!(document.token(last).pos, "CCONJ" | "PUNCT" | "SPACE"))
        {
            words.pop();
        }
        Draft {
            sort: ReasonSort::Reason,
            sign: vec![mark],
            head,
            effect: Effect::Clause(verb, at),
            parts,
            arcs: vec![at, mark, head],
            firm: hit && tells_why(document, head, &words) && !(blames && document.token(head).tag != "VBG"),
            words,
        }
    });
    drafts.collect()
}

/// Whether the words after "for" tell of an act or failing, not how long, how much, whom for or what for.
fn tells_why(document: &Document, head: TokenNo, words: &[TokenNo]) -> bool {
    let token = document.token(head);
    let entity = document.entity_at(head);
    let measured = entity.is_some_and(|entity| MEASURES.contains(&entity.kind));
    let named = entity.is_some_and(|entity| matches!(entity.kind, "PERSON" | "GPE" | "ORG" | "NORP"));
    let noun = token.pos == "NOUN" && !NO_REASONS.contains(&token.lemma.as_str());
    let act = token.tag == "VBG" && token.dep != "pobj";
    !measured && !named && (act || noun) && !words.is_empty()
}
