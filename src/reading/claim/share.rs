use crate::language::{Document, TokenNo};

/// Words for a part of those who were asked.
const PARTS: &[&str] = &["half", "majority", "minority", "percent", "quarter", "third"];

/// Whether words name a share of people ("eight of 10 voters", "a majority of parents"): what a survey found, and nobody
/// who says something.
#[must_use]
pub fn is_share(document: &Document, words: &[TokenNo]) -> bool {
    let number = |at: &TokenNo| document.token(*at).tag == "CD";
    let among = |at: &TokenNo| matches!(document.word(*at).to_lowercase().as_str(), "of" | "in");
    let of_so_many = words
        .windows(3)
        .any(|three| number(&three[0]) && among(&three[1]) && number(&three[2]));
    of_so_many
        || words
            .iter()
            .any(|&at| PARTS.contains(&document.token(at).lemma.to_lowercase().as_str()))
}
