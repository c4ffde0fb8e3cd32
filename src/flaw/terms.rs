use super::words::words;
use super::{Finding, Flaw, Subject};

/// Words that say all or nothing, and words that say nothing for certain.
const TERMS: &[&str] = &[
    "always",
    "never",
    "every",
    "everyone",
    "everything",
    "nobody",
    "nothing",
    "completely",
    "totally",
    "absolutely",
    "usually",
    "often",
    "sometimes",
    "generally",
    "frequently",
    "occasionally",
    "rarely",
];

/// Absolute and vague words in an option, where the article has no such word.
pub(super) fn find(subject: &Subject<'_>, article: &str, found: &mut Vec<Finding>) {
    let mut known = None;
    for (place, text) in subject.options().iter().enumerate() {
        for word in words(text)
            .into_iter()
            .filter(|word| TERMS.contains(&word.as_str()))
        {
            let known = known.get_or_insert_with(|| words(article));
            if !known.contains(&word) {
                found.push(Finding::option(Flaw::AbsoluteTerm, place, word));
            }
        }
    }
}
