use super::cause::core;
use super::draft::Effect;
use crate::language::{Document, TokenNo};
use crate::reading::event::clause_without;
use crate::reading::passage::passage;
use crate::reading::tree::{in_order, is_one_of, kid, kids, lower, without};
use crate::reading::{Actors, Clause, Phrase};

/// What a reason is a reason for, in words.
pub(super) struct Told {
    pub words: Option<Phrase>,
    pub nominal: bool,
    pub deed: Option<Clause>,
    /// The governing verb, an infinitive's governor climbed to.
    pub verb: TokenNo,
}

/// The effect's words, and its wordings where it is a clause. `sign` and what it brings in are left out.
pub(super) fn told(document: &Document, actors: &Actors, effect: Effect, sign: &[TokenNo]) -> Told {
    match effect {
        Effect::Noun(noun) => Told {
            words: passage(document, &core(document, noun)),
            nominal: true,
            deed: None,
            verb: noun,
        },
        Effect::Clause(verb, cut) => {
            let governor = finite(document, verb);
            let mut reason = document.subtree(cut);
            reason.extend(sign);
            let reason = in_order(reason);
            let deed = clause_without(document, actors, governor, &reason);
            Told {
                words: clause_words(document, governor, &reason),
                nominal: false,
                deed: deed.statement.is_some().then_some(deed),
                verb: governor,
            }
        }
    }
}

/// The verb whose clause an infinitive is part of: "decided to close".
fn finite(document: &Document, verb: TokenNo) -> TokenNo {
    let mut at = verb;
    while document.token(at).dep == "xcomp"
        && document.token(document.token(at).head).lemma != "be"
        && matches!(document.token(document.token(at).head).pos, "VERB" | "AUX")
    {
        at = document.token(at).head;
    }
    at
}

/// The clause without the reason, without joined clauses and what brings it in; with a subject of its own.
fn clause_words(document: &Document, verb: TokenNo, reason: &[TokenNo]) -> Option<Phrase> {
    let subject = kid(document, verb, &["nsubj", "nsubjpass", "expl"])?;
    let relative =
        matches!(document.token(subject).tag, "WDT" | "WP" | "WRB") || document.token(verb).dep == "relcl";
    if relative || subject > verb {
        return None;
    }
    let mut words = without(document.subtree(verb), reason);
    let joined: Vec<TokenNo> =
        kids(document, verb, &["conj", "cc", "parataxis", "mark", "preconj"]).collect();
    for kid in joined {
        words = without(words, &document.subtree(kid));
    }
    let first = words.first().copied();
    let aside = |kid: &TokenNo| {
        lower(document, *kid) == "according"
            || (Some(*kid) == first
                && document.token(*kid).dep == "advmod"
                && is_one_of(document, *kid, LINKING))
    };
    let asides: Vec<TokenNo> = document.children(verb).iter().copied().filter(aside).collect();
    for kid in asides {
        words = without(words, &document.subtree(kid));
    }
    passage(document, &words)
}

/// Words that tie a sentence to the one before; the clause says the same without them.
const LINKING: &[&str] = &[
    "also",
    "furthermore",
    "however",
    "instead",
    "meanwhile",
    "moreover",
    "nevertheless",
    "nonetheless",
    "still",
    "then",
    "therefore",
    "thus",
];
