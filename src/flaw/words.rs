//! Texts as lists of words, for the rules that count or compare them.

use crate::source::fold;

/// The words of a text, folded, without marks.
pub(super) fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '%')
        .map(|word| word.trim_matches('\''))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A text without what stands between quote marks: words that are shown, not said.
pub(super) fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for character in text.chars() {
        match character {
            '\u{201c}' => inside = true,
            '\u{201d}' => inside = false,
            '"' => inside = !inside,
            other if !inside => out.push(other),
            _ => {}
        }
    }
    out
}

/// Words that name nothing by themselves.
const FUNCTION: &[&str] = &[
    "a", "about", "an", "and", "are", "as", "at", "be", "been", "but", "by", "did", "do", "does", "for",
    "from", "had", "has", "have", "he", "her", "his", "how", "in", "into", "is", "it", "its", "many", "more",
    "no", "not", "of", "on", "one", "or", "s", "say", "says", "she", "some", "than", "that", "the", "their",
    "them", "they", "this", "those", "to", "was", "were", "what", "when", "where", "which", "who", "whom",
    "whose", "why", "will", "with", "would",
];

/// Whether a folded word carries content.
pub(super) fn tells(word: &str) -> bool {
    !FUNCTION.contains(&word) && word.chars().count() > 2
}

#[cfg(test)]
mod tests {
    use super::{unquoted, words};

    #[test]
    fn words_are_folded_and_quotations_left_out() {
        assert_eq!(
            words("The junta\u{2019}s  5% (\u{201c}No\u{201d})"),
            ["the", "junta's", "5%", "no"]
        );
        assert_eq!(
            unquoted("Who said \u{201c}we won\u{201d} on \"the day\"?"),
            "Who said  on ?"
        );
    }
}
