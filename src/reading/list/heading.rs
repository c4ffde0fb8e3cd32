use super::chain::Chain;
use crate::language::{Document, TokenNo};
use crate::reading::passage::{passage, words_in};
use crate::reading::tree::{is_one_of, is_word, kid, kids, lower, without};
use crate::reading::{Phrase, is_person_noun};

/// What says what the members of a list are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// "the transfers"; or the clause that each member completes, "Ana Ruiz visited".
    pub words: Phrase,
    /// Whether it is a clause.
    pub clause: bool,
}

/// Verbs that say what belongs to their subject.
const INCLUDING: &[&str] = &["be", "comprise", "contain", "cover", "feature", "include"];

/// The word that opens a list of examples before its first token: "such as", "including", "like", "among them".
pub(super) fn opener(document: &Document, first: TokenNo) -> Option<TokenNo> {
    let before = (0..first.0)
        .rev()
        .map(TokenNo)
        .find(|&at| is_word(document, at))?;
    if document.token(before).sentence != document.token(first).sentence {
        return None;
    }
    let previous = before.0.checked_sub(1).map(TokenNo);
    let such = previous.filter(|&at| lower(document, at) == "such");
    match lower(document, before).as_str() {
        "as" => such,
        "including" => Some(before),
        "like" if document.token(before).pos == "ADP" || document.token(before).tag == "IN" => Some(before),
        "them" => previous.filter(|&at| lower(document, at) == "among"),
        "example" | "instance" => previous.filter(|&at| lower(document, at) == "for"),
        _ => None,
    }
}

/// The heading of a list, where one can be told.
pub(super) fn heading(document: &Document, chain: &Chain, opened: Option<TokenNo>) -> Option<Heading> {
    let head = *chain.heads.first()?;
    let noun = match opened {
        Some(opener) => named_before(document, opener),
        None => subject_of_inclusion(document, head),
    };
    // "spent on children, including schools and food": no schools are children.
    let persons = |at: TokenNo| is_person_noun(&document.token(at).lemma.to_lowercase());
    let noun = noun
        .filter(|&noun| !persons(noun) || document.token(head).pos == "PROPN" || persons(head))
        .and_then(|noun| passage(document, &core(document, noun)));
    match noun {
        Some(words) => Some(Heading { words, clause: false }),
        None if opened.is_none() => {
            opening_clause(document, chain).map(|words| Heading { words, clause: true })
        }
        None => None,
    }
}

/// "fruit such as", "fruit, including": the noun that stands right before.
fn named_before(document: &Document, opener: TokenNo) -> Option<TokenNo> {
    let before = (0..opener.0)
        .rev()
        .map(TokenNo)
        .find(|&at| is_word(document, at))?;
    let noun = document.token(before).pos == "NOUN"
        && document.token(before).sentence == document.token(opener).sentence;
    // What it hangs on is what it gives examples of.
    let governor = document.token(opener).head;
    let tied = governor == before || document.token(governor).head == before;
    (noun && tied && document.token(before).tag == "NNS").then_some(before)
}

/// "The transfers have included": the subject.
fn subject_of_inclusion(document: &Document, head: TokenNo) -> Option<TokenNo> {
    let token = document.token(head);
    let verb = token.head;
    let fits = matches!(token.dep, "dobj" | "attr")
        && INCLUDING.contains(&document.token(verb).lemma.as_str())
        && verb < head
        && kid(document, verb, &["neg"]).is_none();
    let subject = kid(document, verb, &["nsubj"]).filter(|_| fits)?;
    (subject < verb && matches!(document.token(subject).pos, "NOUN" | "PROPN")).then_some(subject)
}

/// Verbs that name some of what belongs to their subject, and not surely all.
const SAMPLING: &[&str] = &["feature", "include", "range", "vary"];

/// "have included", "range from", "among them are": the clause that the list stands in names some of more.
pub(super) fn is_open(document: &Document, head: TokenNo) -> bool {
    let token = document.token(head);
    let mut verb = token.head;
    if token.dep == "pobj" {
        verb = document.token(verb).head;
    }
    let among = kids(document, verb, &["prep"]).any(|at| {
        lower(document, at) == "among"
            && kid(document, at, &["pobj"])
                .is_some_and(|of| is_one_of(document, of, &["them", "these", "those", "others"]))
    });
    SAMPLING.contains(&document.token(verb).lemma.as_str()) || among
}

/// The words of the clause before the list, where the list ends it: "Ana Ruiz visited".
fn opening_clause(document: &Document, chain: &Chain) -> Option<Phrase> {
    let head = *chain.heads.first()?;
    let mut verb = document.token(head).head;
    if document.token(head).dep == "pobj" {
        let preposition = verb;
        verb = document.token(preposition).head;
        if document.token(preposition).dep != "prep" {
            return None;
        }
    } else if document.token(head).dep != "dobj" {
        return None;
    }
    let finite = matches!(
        document.token(verb).tag,
        "VBD" | "VBZ" | "VBP" | "VBN" | "VB" | "VBG"
    );
    let subject = kid(document, verb, &["nsubj", "nsubjpass"])?;
    let placed = matches!(document.token(verb).dep, "ROOT" | "ccomp");
    let negated = kid(document, verb, &["neg"]).is_some();
    let named = matches!(document.token(subject).pos, "NOUN" | "PROPN");
    if !finite || !placed || negated || !named || subject > verb {
        return None;
    }
    let first = chain.members.first()?.first()?;
    let start = document.subtree(subject).first().copied()?;
    let words: Vec<TokenNo> = (start.0..first.0).map(TokenNo).collect();
    // Other members of the clause after the list would be left out; it is no sentence without them.
    let broken = words
        .iter()
        .any(|&at| matches!(document.word(at), "," | ":" | ";"));
    (!broken && words_in(document, &words) <= 12).then(|| passage(document, &words))?
}

/// A noun phrase without clauses and the list itself.
fn core(document: &Document, noun: TokenNo) -> Vec<TokenNo> {
    let mut words = document.subtree(noun);
    let loose: Vec<TokenNo> = kids(document, noun, &["relcl", "appos", "acl", "prep"])
        .filter(|&kid| {
            document.token(kid).dep != "prep"
                || is_one_of(document, kid, &["including", "such", "like", "as", "among"])
        })
        .collect();
    for kid in loose {
        words = without(words, &document.subtree(kid));
    }
    words
}
