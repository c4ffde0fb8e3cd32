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

/// Whether the text holds the end of one sentence and the beginning of another. A stop after a short or capitalised word
/// may belong to an abbreviation ("St. Mary"), and ends none.
pub fn is_several_sentences(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    let mut several = false;
    while let Some(word) = words.next() {
        let stopped = word.strip_suffix('.').is_some_and(|word| {
            let letters = || word.chars().filter(|letter| letter.is_alphabetic());
            letters().count() > 3 && letters().all(char::is_lowercase)
        });
        several |= stopped && words.peek().is_some_and(|next| capitalised(next));
    }
    several
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
    use super::{after, ends_sentence, is_several_sentences, words};

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
    fn a_stop_before_a_new_beginning_parts_two_sentences() {
        for text in [
            "The river rose. Will the bridge hold?",
            "It has been closed. But why?",
        ] {
            assert!(is_several_sentences(text), "{text}");
        }
        for text in [
            "Will the bridge hold?",
            "Will St. Mary close its bridge?",
            "Will the U.S. Senate vote?",
            "Does Mr. Diaz vs. Ruiz matter?",
            "The river rose.",
        ] {
            assert!(!is_several_sentences(text), "{text}");
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
