//! Items that give each other's answers away.

use std::collections::BTreeSet;

use crate::flaw::Subject;
use crate::item::{Key, Shape};
use crate::language::SentenceNo;
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

/// Each right answer that is a text; none for keys that are verdicts, rows, orders or sentences.
pub(super) fn key_texts(subject: &Subject<'_>) -> Vec<String> {
    match (subject.shape, subject.key) {
        (Shape::Choice { options }, Some(Key::Choice(key))) => vec![options[key.index()].clone()],
        (Shape::Choices { options, .. }, Some(Key::Choices(keys))) => {
            keys.iter().map(|key| options[key.index()].clone()).collect()
        }
        (_, Some(Key::Number(key))) => vec![key.value.grouped()],
        (_, Some(Key::Gap(answers) | Key::Text(answers))) => answers.clone(),
        _ => Vec::new(),
    }
}

/// The content words of each right answer that is a text and has any.
pub(super) fn key_words(subject: &Subject<'_>) -> Vec<BTreeSet<String>> {
    key_texts(subject)
        .iter()
        .map(|text| content_words(text))
        .filter(|words| !words.is_empty())
        .collect()
}

/// What an item shows beside its options: its stem, and the sentence around a gap.
pub(super) fn shown_words(subject: &Subject<'_>) -> BTreeSet<String> {
    let mut words = content_words(subject.stem);
    if let Shape::Gap { before, after, .. } = subject.shape {
        words.extend(content_words(before));
        words.extend(content_words(after));
    }
    words
}

/// The sentences among which one has to be found; none for other kinds of questions.
pub(super) fn offered(shape: &Shape) -> &[SentenceNo] {
    match shape {
        Shape::Select { sentences, .. } => sentences,
        _ => &[],
    }
}

/// Whether two questions look among sentences, and among other ones each: "these sentences" are not the same.
pub(super) fn look_elsewhere(one: &[SentenceNo], other: &[SentenceNo]) -> bool {
    !one.is_empty() && !other.is_empty() && one.iter().all(|number| !other.contains(number))
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
