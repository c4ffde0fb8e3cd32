//! How an article words that somebody says something.

use crate::derive::facts::Facts;
use crate::language::{SentenceNo, TokenNo};
use crate::reading::{Claim, is_reporting_word};

/// Verbs by which a reporter tells how something was said, or what to think of it.
const TELLING: &[&str] = &[
    "admit", "allege", "boast", "brag", "claim", "complain", "concede", "confess", "gush", "insist", "joke",
    "lament", "moan", "quip", "rant", "scoff", "stress", "vow", "warn",
];

/// Words that tell nothing but that something was said.
const PLAIN: &[&str] = &["accord", "according", "say", "tell"];

/// Whether the verb of a claim is surely such a one.
pub(super) fn is_telling(facts: &Facts, claim: &Claim) -> bool {
    let token = facts.reading().document.token(claim.cue_token);
    token.pos == "VERB" && TELLING.contains(&token.lemma.to_lowercase().as_str())
}

/// Whether no verb but the reporting one stands outside of what is said: "..., Ruiz said, going on to blame him".
pub(super) fn is_alone(facts: &Facts, claim: &Claim) -> bool {
    let document = &facts.reading().document;
    let inside = |at: TokenNo| {
        let place = document.token(at).span;
        let mut told = claim.content.iter().chain(&claim.cue);
        told.any(|span| span.overlaps(place))
    };
    let tokens = document.sentence(claim.sentence).tokens.clone().map(TokenNo);
    let mut verbs = tokens.filter(|&at| document.token(at).pos == "VERB");
    verbs.all(|at| at == claim.cue_token || inside(at))
}

/// Whether a sentence reports something, and all its reporting words are plain ones.
pub(super) fn is_plainly_told(facts: &Facts, sentence: SentenceNo) -> bool {
    let reading = facts.reading();
    let mut claims = reading.claims.iter().filter(|claim| claim.sentence == sentence);
    let cues: Vec<TokenNo> = claims.clone().map(|claim| claim.cue_token).collect();
    let tokens = reading.document.sentence(sentence).tokens.clone().map(TokenNo);
    let other = |at: TokenNo| !cues.contains(&at) && is_reporting_word(&reading.document, at);
    let plain = |claim: &Claim| {
        let cue = reading.document.token(claim.cue_token).lemma.to_lowercase();
        PLAIN.contains(&cue.as_str())
    };
    !cues.is_empty() && claims.all(plain) && !tokens.clone().any(other)
}

/// How many words in a sentence may report what somebody says.
pub(super) fn cues(facts: &Facts, sentence: SentenceNo) -> usize {
    let document = &facts.reading().document;
    let tokens = document.sentence(sentence).tokens.clone().map(TokenNo);
    tokens.filter(|&at| is_reporting_word(document, at)).count()
}

#[cfg(test)]
mod tests {
    use super::{cues, is_plainly_told, is_telling};
    use crate::derive::slots::tests::facts;
    use crate::language::SentenceNo;

    #[test]
    fn plain_and_telling_reports_are_told_apart() {
        for (text, telling, plain, count) in [
            ("Ana Ruiz said that the bridge was closed.", false, true, 1),
            ("Ana Ruiz admitted that the bridge was closed.", true, false, 1),
            (
                "Ana Ruiz denied the report and said that the bridge was open.",
                false,
                false,
                3,
            ),
        ] {
            let facts = facts(text);
            let claims = &facts.reading().claims;
            assert_eq!(
                claims.iter().any(|claim| is_telling(&facts, claim)),
                telling,
                "{text}"
            );
            assert_eq!(is_plainly_told(&facts, SentenceNo(1)), plain, "{text}");
            assert_eq!(cues(&facts, SentenceNo(1)), count, "{text}");
        }
    }
}
