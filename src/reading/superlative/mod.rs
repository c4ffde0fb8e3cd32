//! What is ranked above all else: the most, the first, the only.

#[cfg(test)]
mod cases;
mod first;
mod lexicon;
mod most;
mod ranked;
mod span;

use crate::language::{Document, TokenNo};
use crate::reading::credit::Credits;
use crate::reading::tree::{is_one_of, kid};
use crate::reading::{Claim, ClaimNo, Phrase, SentenceFact};

/// How something is ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// The largest, the most popular.
    Most,
    /// The first, never before.
    First,
    /// The only.
    Only,
    /// The second largest, the second to do so.
    Nth,
    /// A record.
    Record,
}

impl Rank {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Most => "most",
            Self::First => "first",
            Self::Only => "only",
            Self::Nth => "nth",
            Self::Record => "record",
        }
    }
}

/// Words that rank something above all else: "the largest", "the first", "the only".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Superlative {
    /// What is ranked, with the words that rank it.
    pub words: Phrase,
    /// How it is ranked.
    pub rank: Rank,
    /// Whether it is only one of those: "one of the largest".
    pub one_of: bool,
    /// Whether a source says so, or may: its sentence gives one, or does not make it clear.
    pub attributed: bool,
    /// The claim that holds it.
    pub claim: Option<ClaimNo>,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// A ranking before its words are gathered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Draft {
    /// The word that ranks.
    sign: TokenNo,
    /// The noun that is ranked, or the sign where there is none.
    noun: TokenNo,
    rank: Rank,
    clear: bool,
}

/// The rankings of a document, in text order.
#[must_use]
pub fn superlatives(document: &Document, claims: &[Claim], sentences: &[SentenceFact]) -> Vec<Superlative> {
    let credits = Credits::new(document, claims, sentences);
    let mut found: Vec<Superlative> = Vec::new();
    for at in (0..document.tokens().len()).map(TokenNo) {
        let Some(draft) = most::draft(document, at).or_else(|| first::draft(document, at)) else {
            continue;
        };
        let Some(ranked) = ranked::ranked(document, draft.sign, draft.noun) else {
            continue;
        };
        // "the only second largest": one ranking.
        let told = found
            .last()
            .is_some_and(|last| last.words.span.overlaps(ranked.words.span));
        if told {
            continue;
        }
        // "the wealthiest Americans": a class of many, no rank of one.
        let class = draft.rank == Rank::Most
            && !ranked.one_of
            && matches!(document.token(draft.noun).tag, "NNS" | "NNPS")
            && kid(document, draft.noun, &["nummod"]).is_none();
        let credit = credits.of(draft.sign);
        found.push(Superlative {
            sure: draft.clear && !class && ranked.clear && credit.clear && is_asserted(document, draft.noun),
            words: ranked.words,
            rank: draft.rank,
            one_of: ranked.one_of,
            attributed: credit.attributed || !credit.settled,
            claim: credit.claim,
        });
    }
    found
}

/// Whether the ranking is stated: no question, no negation, no condition about it.
fn is_asserted(document: &Document, noun: TokenNo) -> bool {
    let sentence = document.sentence(document.token(noun).sentence);
    let asks = sentence
        .tokens
        .clone()
        .map(TokenNo)
        .any(|at| matches!(document.word(at), "?" | "!"));
    let supposed = (sentence.tokens.start..noun.0)
        .any(|at| is_one_of(document, TokenNo(at), &["if", "unless", "whether", "case"]));
    let mut at = noun;
    let mut open = supposed;
    for _ in 0..6 {
        let negated = kid(document, at, &["neg"]).is_some()
            || document.children(at).iter().any(|&kid| {
                is_one_of(
                    document,
                    kid,
                    &[
                        "not", "n't", "n’t", "never", "if", "unless", "whether", "no", "nor", "hardly",
                    ],
                ) || document.token(kid).tag == "MD"
                    && is_one_of(
                        document,
                        kid,
                        &["may", "might", "could", "would", "should", "must", "can"],
                    )
            });
        open |= negated;
        let token = document.token(at);
        // What stands above a clause of its own says nothing about the ranking, unless it doubts the whole clause.
        if token.head == at || matches!(token.dep, "relcl" | "ccomp") {
            break;
        }
        at = token.head;
    }
    !asks && !open
}
