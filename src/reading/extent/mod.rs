//! How common or large something is said to be, without a measure.

mod adjective;
mod adverb;
#[cfg(test)]
mod cases;
mod lexicon;
mod quantifier;

use std::ops::Range;

use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::credit::Credits;
use crate::reading::source::phrase;
use crate::reading::tree::kid;
use crate::reading::{Claim, Phrase, Quantity, SentenceFact, Sort};

/// Words that say how common or large something is without measuring it: "widely", "many".
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of its own that banks ask for"
)]
pub struct Extent {
    /// The extent with what it extends: "widely dismissed", "many residents".
    pub words: Phrase,
    /// The word of extent alone.
    pub sign: Phrase,
    /// Whether it extends an attitude or a judgement.
    pub attitude: bool,
    /// Whether a number for it stands in the same or the next sentence.
    pub measured: bool,
    /// Whether a source says so, or its sentence gives a source.
    pub attributed: bool,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// An extent before its neighbours are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Draft {
    words: Range<usize>,
    sign: Range<usize>,
    attitude: bool,
    clear: bool,
}

/// The unmeasured extents of a document, in text order.
#[must_use]
pub fn extents(
    document: &Document,
    claims: &[Claim],
    sentences: &[SentenceFact],
    quantities: &[Quantity],
) -> Vec<Extent> {
    let credits = Credits::new(document, claims, sentences);
    let tokens = (0..document.tokens().len()).map(TokenNo);
    let drafts = tokens.filter_map(|at| {
        adverb::draft(document, at)
            .or_else(|| quantifier::draft(document, at))
            .or_else(|| adjective::draft(document, at))
    });
    let mut found: Vec<Extent> = Vec::new();
    for draft in drafts {
        let part = |range: Range<usize>| phrase(document, &range.map(TokenNo).collect::<Vec<_>>());
        let (Some(words), Some(sign)) = (part(draft.words.clone()), part(draft.sign.clone())) else {
            continue;
        };
        if found
            .last()
            .is_some_and(|last| last.words.span.overlaps(words.span))
        {
            continue;
        }
        let credit = credits.of(TokenNo(draft.sign.start));
        // "widely dismissed by critics": the sentence says by whom.
        let head = TokenNo(draft.words.end - 1);
        let held = kid(document, head, &["agent"]).is_some();
        let near = nearness(document, quantities, words.sentence);
        let asks = document
            .sentence(words.sentence)
            .tokens
            .clone()
            .any(|at| document.word(TokenNo(at)) == "?");
        found.push(Extent {
            words,
            sign,
            attitude: draft.attitude,
            measured: near == Nearness::Here,
            attributed: credit.attributed || held && draft.attitude,
            sure: draft.clear && credit.clear && near == Nearness::None && !asks,
        });
    }
    found
}

/// Whether a number stands near that may measure an extent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Nearness {
    None,
    /// One in the sentence or the next; whether it measures the extent, only a reader can tell.
    Here,
    /// Words of polls and majorities, or a share in the sentence before.
    Unclear,
}

fn nearness(document: &Document, quantities: &[Quantity], sentence: SentenceNo) -> Nearness {
    let number = i64::from(sentence.0);
    let at = |number: i64| {
        let first = quantities.partition_point(|quantity| i64::from(quantity.words.sentence.0) < number);
        quantities[first..]
            .iter()
            .take_while(move |quantity| i64::from(quantity.words.sentence.0) == number)
    };
    let counts = |quantity: &Quantity| matches!(quantity.sort, Sort::Count | Sort::Share | Sort::Other);
    if at(number).chain(at(number + 1)).any(counts) {
        Nearness::Here
    } else if at(number - 1).any(|quantity| quantity.sort == Sort::Share) || vague(document, sentence) {
        Nearness::Unclear
    } else {
        Nearness::None
    }
}

/// Whether the sentence holds a number in words that gives no exact amount: "hundreds", "a majority", "polls".
fn vague(document: &Document, sentence: SentenceNo) -> bool {
    document.sentence(sentence).tokens.clone().map(TokenNo).any(|at| {
        matches!(
            document.word(at).to_lowercase().as_str(),
            "dozens"
                | "hundreds"
                | "thousands"
                | "millions"
                | "majority"
                | "poll"
                | "polls"
                | "survey"
                | "surveys"
                | "percent"
                | "per"
                | "%"
                | "percentage"
        )
    })
}
