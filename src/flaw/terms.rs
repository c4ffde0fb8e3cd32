use super::words::words;
use super::{ArticleWords, Finding, Flaw, Subject};

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
pub(super) fn find(subject: &Subject<'_>, article: &ArticleWords, found: &mut Vec<Finding>) {
    for (place, text) in subject.options().iter().enumerate() {
        for word in words(text)
            .into_iter()
            .filter(|word| TERMS.contains(&word.as_str()))
        {
            if !article.has(&word) {
                found.push(Finding::option(Flaw::AbsoluteTerm, place, word));
            }
        }
    }
}
