//! Base noun phrases: "the state-run paper", without what follows the noun.

use std::ops::Range;

use crate::language::english::arc_eager::Arc;
use crate::language::english::word::Word;

/// Relations in which a noun heads a phrase.
const HEADS: [&str; 10] = [
    "oprd",
    "nsubj",
    "dobj",
    "nsubjpass",
    "pcomp",
    "pobj",
    "dative",
    "appos",
    "attr",
    "ROOT",
];

/// The phrases in text order, none inside another; `left` is the first token below each token.
pub(super) fn noun_chunks(words: &[Word], arcs: &[Arc], left: &[usize]) -> Vec<Range<usize>> {
    let mut chunks: Vec<Range<usize>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let taken = chunks.last().map_or(0, |chunk| chunk.end);
        if matches!(word.pos, "NOUN" | "PROPN" | "PRON") && left[at] >= taken && heads_phrase(at, words, arcs)
        {
            chunks.push(left[at]..at + 1);
        }
    }
    chunks
}

fn heads_phrase(at: usize, words: &[Word], arcs: &[Arc]) -> bool {
    let dep = words[at].dep;
    if HEADS.contains(&dep) {
        return true;
    }
    if dep != "conj" {
        return false;
    }
    // The first of the coordinated ones decides.
    let mut head = arcs[at].head;
    while words[head].dep == "conj" && arcs[head].head < head {
        head = arcs[head].head;
    }
    HEADS.contains(&words[head].dep)
}
