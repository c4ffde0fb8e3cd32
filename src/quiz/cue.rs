//! Items that give each other's answers away.

use std::collections::BTreeSet;

use crate::item::{Item, Key, Shape};
use crate::source::fold;

/// Words that name nothing: a key made of them alone cannot be found in a stem.
const FUNCTION_WORDS: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "did", "do", "does", "for", "from",
    "had", "has", "have", "he", "her", "his", "in", "into", "is", "it", "its", "no", "nor", "not", "of",
    "on", "or", "she", "that", "the", "their", "they", "this", "to", "was", "were", "which", "who", "will",
    "with",
];

/// The words of a text that carry its content, folded.
pub(super) fn content_words(text: &str) -> BTreeSet<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .map(|word| word.trim_matches('\''))
        .map(|word| word.strip_suffix("'s").unwrap_or(word))
        .filter(|word| !word.is_empty() && !FUNCTION_WORDS.contains(word))
        .map(str::to_owned)
        .collect()
}

/// The content words of each right answer that is a text; none for keys that are verdicts, rows, orders or
/// sentences.
pub(super) fn key_words(item: &Item) -> Vec<BTreeSet<String>> {
    let response = &item.response;
    let number;
    let texts: Vec<&str> = match (response.shape(), response.key()) {
        (Shape::Choice { options }, Key::Choice(key)) => vec![options[key.index()].as_str()],
        (Shape::Choices { options, .. }, Key::Choices(keys)) => {
            keys.iter().map(|key| options[key.index()].as_str()).collect()
        }
        (_, Key::Number(key)) => {
            number = key.value.grouped();
            vec![number.as_str()]
        }
        (_, Key::Gap(answers) | Key::Text(answers)) => answers.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    texts
        .into_iter()
        .map(content_words)
        .filter(|words| !words.is_empty())
        .collect()
}

/// What an item shows beside its options: its stem, and the sentence around a gap.
pub(super) fn shown_words(item: &Item) -> BTreeSet<String> {
    let mut words = content_words(&item.stem);
    if let Shape::Gap { before, after, .. } = item.response.shape() {
        words.extend(content_words(before));
        words.extend(content_words(after));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::content_words;

    #[test]
    fn content_words_are_those_that_name_something() {
        let words: Vec<String> =
            content_words("Did the junta\u{2019}s \u{2018}friends\u{2019} in Naypyitaw say 5?")
                .into_iter()
                .collect();
        assert_eq!(words, ["5", "friends", "junta", "naypyitaw", "say"]);
        assert!(content_words("the one who is: he").contains("one"));
        assert!(content_words("it was not").is_empty());
    }
}
