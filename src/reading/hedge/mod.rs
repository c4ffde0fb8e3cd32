//! Statements that are less than certain by the article's own words.

#[cfg(test)]
mod cases;
mod lexicon;
mod modal;
mod sign;

use crate::language::{Document, TokenNo};
use crate::reading::event::{clause, clause_without};
use crate::reading::passage::{Tellers, passage, words_in};
use crate::reading::tree::{bare, is_one_of, is_word, kid, kids, without};
use crate::reading::{Actors, Claim, ClaimNo, Clause, Phrase, SentenceFact};
use crate::source::Span;
use sign::Sign;

/// What makes a statement less than certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HedgeSort {
    /// May, might, could, perhaps, it is possible that.
    Possibility,
    /// Likely, probably, is expected to.
    Likelihood,
    /// Appears, seems, apparently.
    Appearance,
    /// Reportedly, allegedly, is said to, is believed to.
    Hearsay,
}

impl HedgeSort {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Possibility => "possibility",
            Self::Likelihood => "likelihood",
            Self::Appearance => "appearance",
            Self::Hearsay => "hearsay",
        }
    }
}

/// Words that make a statement less than certain.
#[derive(Clone, Debug, PartialEq)]
pub struct Hedge {
    /// The clause that is less than certain, as written, with the words that make it so.
    pub words: Phrase,
    /// The words that make it so.
    pub sign: Span,
    /// What they make of it.
    pub sort: HedgeSort,
    /// The clause in wordings that stand by themselves, the hedging words in them.
    pub deed: Option<Clause>,
    /// Whether it stands inside what a source says.
    pub attributed: bool,
    /// The claim that it is part of, where known.
    pub claim: Option<ClaimNo>,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// The least margin of the arcs that a sure hedge rests on.
const MARGIN: f32 = 3.0;
/// How many words a hedged clause has.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=35;

/// The hedged statements of a document, in text order of their signs.
#[must_use]
pub fn hedges(
    document: &Document,
    actors: &Actors,
    claims: &[Claim],
    sentences: &[SentenceFact],
) -> Vec<Hedge> {
    let tellers = Tellers::new(document, claims, sentences);
    (0..document.tokens().len())
        .map(TokenNo)
        .filter_map(|at| sign::sign(document, at))
        .filter_map(|sign| hedge(document, actors, &tellers, &sign))
        .collect()
}

fn hedge(document: &Document, actors: &Actors, tellers: &Tellers, sign: &Sign) -> Option<Hedge> {
    let tokens = clause_tokens(document, sign.verb);
    let words = passage(document, &tokens)?;
    let conceded = conceded(document, sign.verb);
    let deed = if conceded.is_empty() {
        clause(document, actors, sign.verb, None)
    } else {
        clause_without(document, actors, sign.verb, &conceded)
    };
    let teller = tellers.told(sign.verb);
    // Whose word it is, the source of the claim tells.
    let hearsay = sign.sort != HedgeSort::Hearsay || teller.claim.is_none();
    let trusted = sign.arcs.iter().all(|&at| document.token(at).margin >= MARGIN);
    let whole = sign.tokens.iter().all(|at| tokens.binary_search(at).is_ok());
    let sure = sign.firm
        && !is_denied(document, sign, &tokens)
        && trusted
        && whole
        && hearsay
        && LENGTH.contains(&words_in(document, &tokens))
        && has_own_subject(document, sign.verb)
        && stated(document, sign.verb)
        && !mixes_forms(document, sign.verb)
        && !asks(document, &tokens)
        && document.token(*tokens.last()?).pos != "CCONJ"
        && tellers.sound(sign.verb)
        // A clause that is quoted in part is nobody's whole statement.
        && tokens.iter().all(|&at| tellers.quotations.holds(at) == tellers.quotations.holds(sign.verb));
    Some(Hedge {
        words,
        sign: document.cover(&sign.tokens)?,
        sort: sign.sort,
        deed: deed.statement.is_some().then_some(deed),
        attributed: teller.attributed,
        claim: teller.claim,
        sure,
    })
}

/// "Nothing can possibly go wrong", "is unlikely to fall": what is denied is told as all but certain.
fn is_denied(document: &Document, sign: &Sign, tokens: &[TokenNo]) -> bool {
    let holds = |tokens: &[TokenNo], words: &[&str]| tokens.iter().any(|&at| is_one_of(document, at, words));
    let denied = [
        "no",
        "not",
        "n't",
        "n\u{2019}t",
        "never",
        "nobody",
        "nothing",
        "none",
        "neither",
        "hardly",
    ];
    holds(&sign.tokens, &["unlikely"]) || holds(&sign.tokens, &["possibly"]) && holds(tokens, &denied)
}

/// The clause of a verb: all below it but what joins it to others and what others it is joined to.
fn clause_tokens(document: &Document, verb: TokenNo) -> Vec<TokenNo> {
    let mut words = without(document.subtree(verb), &conceded(document, verb));
    let loose: Vec<TokenNo> = kids(document, verb, &["parataxis", "mark", "cc", "preconj", "intj"])
        .filter(|&kid| document.token(kid).dep != "cc" || kid > verb || document.token(verb).dep != "conj")
        .chain(kids(document, verb, &["conj"]).filter(|&conj| has_own_subject(document, conj)))
        .collect();
    for kid in loose {
        if document.token(kid).dep != "cc" || joins_a_clause(document, kid, verb) {
            words = without(words, &document.subtree(kid));
        }
    }
    while words.last().is_some_and(|&last| {
        !is_word(document, last) && !is_closing(document, last) || document.token(last).pos == "CCONJ"
    }) {
        words.pop();
    }
    let opened = words.first().is_some_and(|&first| !is_word(document, first));
    if opened {
        bare(document, &words).to_vec()
    } else {
        words
    }
}

/// Clauses that grant something for certain: "though the worst is over".
fn conceded(document: &Document, verb: TokenNo) -> Vec<TokenNo> {
    kids(document, verb, &["advcl"])
        .filter(|&clause| {
            kids(document, clause, &["mark"])
                .any(|mark| is_one_of(document, mark, &["although", "though", "whereas"]))
        })
        .flat_map(|clause| document.subtree(clause))
        .collect()
}

fn is_closing(document: &Document, at: TokenNo) -> bool {
    matches!(document.word(at), "\u{201d}" | "\"" | "''" | "\u{2019}" | ")")
}

/// Whether a verb that shares the subject is of another form: the parser may have joined what does not belong.
fn mixes_forms(document: &Document, verb: TokenNo) -> bool {
    kids(document, verb, &["conj"])
        .any(|conj| !has_own_subject(document, conj) && document.token(conj).tag != document.token(verb).tag)
}

/// Whether an "and" joins another whole clause, not a verb that shares the subject.
fn joins_a_clause(document: &Document, cc: TokenNo, verb: TokenNo) -> bool {
    cc < verb
        || kids(document, verb, &["conj"])
            .find(|&conj| conj > cc)
            .is_none_or(|conj| has_own_subject(document, conj))
}

fn has_own_subject(document: &Document, verb: TokenNo) -> bool {
    kid(document, verb, &["nsubj", "nsubjpass", "expl", "csubj"])
        .is_some_and(|subject| subject < verb && !matches!(document.token(subject).tag, "WDT" | "WP" | "WRB"))
}

/// Whether it is a question inside a sentence: "what information could be useful".
fn asks(document: &Document, tokens: &[TokenNo]) -> bool {
    tokens
        .first()
        .is_some_and(|&first| matches!(document.token(first).tag, "WDT" | "WP" | "WP$" | "WRB"))
}

/// "higher than its size may suggest": a measure to compare with, whatever the parse makes of "than"; not "more than 200".
fn compared(document: &Document, verb: TokenNo) -> bool {
    let sentence = document.sentence(document.token(verb).sentence);
    (sentence.tokens.start..verb.0)
        .map(TokenNo)
        .any(|at| is_one_of(document, at, &["than"]) && document.token(TokenNo(at.0 + 1)).tag != "CD")
}

/// Whether it stands by itself or in a report. "They hoped that she might stay" tells of a hope, and the article does not
/// hold it to be possible.
fn is_told(document: &Document, verb: TokenNo) -> bool {
    const TELLING: &[&str] = &[
        "add", "admit", "announce", "argue", "claim", "conclude", "explain", "find", "insist", "note",
        "predict", "report", "say", "show", "state", "tell", "warn", "write",
    ];
    // "They hoped that she might stay and he might leave": joined to a hope, it is one.
    let mut first = verb;
    while document.token(first).dep == "conj" {
        first = document.token(first).head;
    }
    let token = document.token(first);
    token.dep != "ccomp" || TELLING.contains(&document.token(token.head).lemma.to_lowercase().as_str())
}

/// Whether the clause is put forward as a statement: no condition, no question, no part of a comparison.
fn stated(document: &Document, verb: TokenNo) -> bool {
    let token = document.token(verb);
    let placed = matches!(token.dep, "ROOT" | "ccomp" | "conj" | "advcl") && is_told(document, verb);
    let supposed = kids(document, verb, &["mark", "advmod"]).any(|kid| {
        is_one_of(
            document,
            kid,
            &[
                "if", "whether", "unless", "how", "when", "where", "why", "so", "as", "than", "lest", "what",
                "while", "though", "although", "however",
            ],
        ) && kid < verb
            && document.token(kid).dep == "mark"
            || matches!(document.token(kid).tag, "WRB" | "WP")
    }) || compared(document, verb);
    placed
        && !supposed
        && (token.dep != "conj" || stated(document, token.head) || has_own_subject(document, verb))
}
