//! "The meteorite": the one thing of its sort in an article that speaks of it again and again.

use crate::language::{Document, TokenNo};
use crate::reading::event::clause::in_quotation;
use crate::reading::event::fuller::{ends_a_name, goes_with, is_bare, is_thing};
use crate::reading::event::lexicon;
use crate::reading::tree::{is_one_of, kid};
use crate::reading::{Actors, is_person_noun};

/// A noun that stands so often in an article is what it speaks of.
const OFTEN: usize = 4;

/// Whether "the" and the noun at `at` need no more words: the article has one such thing, and tells much of it.
pub fn is_sole(document: &Document, actors: &Actors, at: TokenNo) -> bool {
    let lemma = document.token(at).lemma.to_lowercase();
    let telling = is_thing(&lemma) || !lexicon::has(lexicon::LEANING, &lemma);
    if !telling || is_person_noun(&lemma) || !is_bare(document, at) || in_quotation(document, at) {
        return false;
    }
    let same: Vec<TokenNo> = (0..document.tokens().len())
        .map(TokenNo)
        .filter(|&other| document.token(other).lemma.eq_ignore_ascii_case(&lemma))
        .collect();
    let Some((&first, rest)) = same.split_first() else {
        return false;
    };
    let indefinite = |&other: &TokenNo| {
        kid(document, other, &["det"]).is_some_and(|det| !is_one_of(document, det, &["the", "this", "that"]))
    };
    same.len() >= OFTEN
        && document.token(first).sentence < document.token(at).sentence
        && same.iter().all(|&other| document.token(other).tag == "NN")
        && !rest.iter().any(indefinite)
        && rest.iter().all(|&other| goes_with(document, other, first))
        && !ends_a_name(actors, &lemma)
}
