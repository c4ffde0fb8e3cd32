use crate::language::{Document, TokenNo};

/// Words for a part of those who were asked.
const PARTS: &[&str] = &[
    "fifth", "half", "majority", "minority", "percent", "quarter", "tenth", "third",
];

/// Whether words name a share of people ("eight of 10 voters", "a majority of parents"): what a survey found, and nobody
/// who says something.
#[must_use]
pub fn is_share(document: &Document, words: &[TokenNo]) -> bool {
    words.iter().any(|&at| {
        let token = document.token(at);
        let among = words
            .iter()
            .find(|&&next| next > at)
            .is_some_and(|&next| matches!(document.word(next).to_lowercase().as_str(), "of" | "in"));
        token.tag == "CD" && among || PARTS.contains(&token.lemma.to_lowercase().as_str())
    })
}
