//! What the outside of a line tells: how long it is, how it ends, how its words are written.

/// Runs of characters between white space that hold a letter or a digit.
pub fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// Whether the text ends as a sentence does: with a stop, a question or exclamation mark or dots, and after it at
/// most closing quotes and brackets.
pub fn ends_sentence(text: &str) -> bool {
    let closers = ['"', '\'', '\u{201d}', '\u{2019}', ')', ']', '*', '_'];
    text.trim_end()
        .trim_end_matches(closers)
        .ends_with(['.', '!', '?', '\u{2026}'])
}

/// Whether the text ends with any mark that a title line does not end with.
pub fn ends_with_mark(text: &str) -> bool {
    ends_sentence(text)
        || text
            .trim_end()
            .ends_with([':', ';', ',', '"', '\u{201d}', ')', '\u{2014}', '-'])
}

/// Whether the word begins with a capital letter, after opening quotes and brackets.
pub fn capitalised(word: &str) -> bool {
    word.chars()
        .find(|character| character.is_alphanumeric())
        .is_some_and(char::is_uppercase)
}

/// Whether the text's first letter is a small one.
pub fn starts_small(text: &str) -> bool {
    text.chars()
        .find(|character| character.is_alphanumeric())
        .is_some_and(char::is_lowercase)
}

/// The text without `prefix`, compared without regard to case, or nothing.
pub fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])
}

#[cfg(test)]
mod tests {
    use super::{after, ends_sentence, words};

    #[test]
    fn sentence_ends_are_seen_behind_closing_marks() {
        for text in [
            "It rained.",
            "\u{201c}No!\u{201d}",
            "(Why?)",
            "He left\u{2026}",
            "it.\u{201d}  ",
        ] {
            assert!(ends_sentence(text), "{text}");
        }
        for text in ["Rain in May", "He said:", "Rain, again,", ""] {
            assert!(!ends_sentence(text), "{text}");
        }
    }

    #[test]
    fn words_hold_letters_or_digits() {
        assert_eq!(words("In 2015 \u{2014} it -- rained ."), 4);
    }

    #[test]
    fn prefixes_are_found_in_any_case() {
        assert_eq!(after("BY ANA", "by "), Some("ANA"));
        assert_eq!(after("B", "by "), None);
        assert_eq!(after("\u{201c}\u{201d}", "by "), None);
    }
}
