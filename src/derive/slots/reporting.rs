//! How an article words that somebody says something.

use crate::derive::facts::Facts;
use crate::language::{SentenceNo, TokenNo};
use crate::reading::{Claim, is_reporting_word};

/// Verbs by which a reporter tells how something was said, or what to think of it.
const TELLING: &[&str] = &[
    "admit", "allege", "boast", "brag", "claim", "complain", "concede", "confess", "gush", "insist", "joke",
    "lament", "moan", "quip", "rant", "scoff", "stress", "vow", "warn",
];

/// Whether the verb of a claim is surely such a one.
pub(super) fn is_telling(facts: &Facts, claim: &Claim) -> bool {
    let token = facts.reading().document.token(claim.cue_token);
    token.pos == "VERB" && TELLING.contains(&token.lemma.to_lowercase().as_str())
}

/// Whether a sentence reports something, and all its reporting words are plain ones.
pub(super) fn is_plainly_told(facts: &Facts, sentence: SentenceNo) -> bool {
    let reading = facts.reading();
    let mut claims = reading.claims.iter().filter(|claim| claim.sentence == sentence);
    let cues: Vec<TokenNo> = claims.clone().map(|claim| claim.cue_token).collect();
    let tokens = reading.document.sentence(sentence).tokens.clone().map(TokenNo);
    let other = |at: TokenNo| !cues.contains(&at) && is_reporting_word(&reading.document, at);
    !cues.is_empty() && claims.all(|claim| claim.plain) && !tokens.clone().any(other)
}

/// How many words in a sentence may report what somebody says.
pub(super) fn cues(facts: &Facts, sentence: SentenceNo) -> usize {
    let document = &facts.reading().document;
    let tokens = document.sentence(sentence).tokens.clone().map(TokenNo);
    tokens.filter(|&at| is_reporting_word(document, at)).count()
}
